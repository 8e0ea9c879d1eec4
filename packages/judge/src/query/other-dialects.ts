/** What people write who know another database, and what Postgres has in its place. */
type Habit = {
  /** Looked for in the query without its comments and quoted texts. */
  found: RegExp;
  say: string;
  /** Only where the server's message says so too; else what is found is always worth saying. */
  message?: RegExp;
};

const call = (names: string) => new RegExp(`\\b(?:${names})\\s*\\(`, 'i');

const habits: readonly Habit[] = [
  { found: /`/, say: 'Backticks are MySQL. Write names bare, or in double quotes.' },
  // In a name, which double quotes stand around, they may be what is meant.
  {
    found: /^[^"‘’“”]*(?:"[^"]*"[^"‘’“”]*)*[‘’“”]/,
    say: "Write straight quotes around text: 'text'.",
  },
  {
    found: /"[^"]*"/,
    message: /column ".*" does not exist/,
    say: "Double quotes are for names. Text stands in single quotes: 'text'.",
  },
  {
    found: /\[\w+\]\s*(?:,|\.|\bfrom\b|=)/i,
    message: /syntax error/,
    say: 'Brackets around names are SQL Server. Write names bare, or in double quotes.',
  },
  { found: call('ifnull|nvl'), say: 'Write COALESCE(a, b) in place of IFNULL or NVL.' },
  { found: call('isnull'), say: 'Write COALESCE(a, b), or a IS NULL, in place of ISNULL.' },
  {
    found: call('if|iif'),
    say: 'Write CASE WHEN condition THEN a ELSE b END in place of IF or IIF.',
  },
  { found: call('decode'), say: 'Write CASE a WHEN b THEN c ELSE d END in place of DECODE.' },
  {
    found: call('datediff'),
    say: 'Subtract dates: end_day - start_day is the number of days between them.',
  },
  {
    found: call('timestampdiff'),
    say: 'Subtract: EXTRACT(EPOCH FROM b - a) is the number of seconds between two timestamps.',
  },
  {
    found: call('date_add|date_sub|adddate|subdate|dateadd'),
    say: "Add an interval: day + INTERVAL '7 days'. Whole days can be added to a date as a number: day + 7.",
  },
  {
    found: /\binterval\s+\d+\s+\w+/i,
    say: "An interval is text in quotes: INTERVAL '7 days'.",
  },
  { found: call('curdate|getdate|sysdate'), say: 'Write CURRENT_DATE, or NOW() with the time.' },
  {
    found: call('date_format'),
    say: "Write TO_CHAR(day, 'YYYY-MM'), or DATE_TRUNC('month', day) for a date.",
  },
  { found: call('str_to_date'), say: "Write TO_DATE(text, 'YYYY-MM-DD')." },
  {
    found: call('year|month|day|hour|minute|weekday|dayofweek|quarter|week'),
    say: 'Write EXTRACT(YEAR FROM day), and so with MONTH, DAY, HOUR, DOW.',
  },
  {
    found: call('last_day|eomonth'),
    say: "Write DATE_TRUNC('month', day) + INTERVAL '1 month' - INTERVAL '1 day'.",
  },
  { found: call('unix_timestamp'), say: 'Write EXTRACT(EPOCH FROM moment).' },
  { found: call('from_unixtime'), say: 'Write TO_TIMESTAMP(seconds).' },
  {
    found: call('group_concat|listagg'),
    say: "Write STRING_AGG(text, ', ' ORDER BY text) in place of GROUP_CONCAT.",
  },
  { found: call('substring_index'), say: 'Write SPLIT_PART(text, separator, number).' },
  { found: call('charindex|instr|locate'), say: "Write POSITION('a' IN text)." },
  { found: call('len'), say: 'Write LENGTH(text).' },
  { found: call('ucase|lcase'), say: 'Write UPPER(text) and LOWER(text).' },
  { found: call('rand'), say: 'Write RANDOM().' },
  { found: call('truncate'), say: 'Write TRUNC(number, digits).' },
  { found: call('json_extract'), say: "Write value -> 'name', or value ->> 'name' for text." },
  { found: call('convert'), say: 'Write CAST(a AS type), or a::type.' },
  {
    found: /\bas\s+(?:unsigned|signed|datetime|nvarchar|number)\b/i,
    say: 'The types here are INTEGER, BIGINT, NUMERIC, DOUBLE PRECISION, TEXT, DATE and TIMESTAMP.',
  },
  { found: /\blimit\s+\d+\s*,\s*\d+/i, say: 'Write LIMIT count OFFSET skipped.' },
  {
    found: /\bselect\s+(?:distinct\s+)?top\b/i,
    say: 'Write LIMIT n at the end in place of TOP n.',
  },
  { found: /\brownum\b/i, say: 'Write LIMIT n, or ROW_NUMBER() OVER (ORDER BY …).' },
  { found: /\bfrom\s+dual\b/i, say: 'Leave FROM DUAL out: SELECT needs no table.' },
  { found: /\b(?:rlike|regexp)\b/i, say: 'Write text ~ pattern in place of REGEXP.' },
  { found: /<=>/, say: 'Write a IS NOT DISTINCT FROM b in place of <=>.' },
  {
    found: /&&|\|\|\s*(?:not|exists)\b/i,
    message: /operator|boolean|syntax/,
    say: 'Write AND and OR.',
  },
  { found: /==/, say: 'Write a single =.' },
  { found: /\bminus\s+select\b/i, say: 'Write EXCEPT in place of MINUS.' },
  { found: /\bqualify\b/i, say: 'Number the rows in a subquery, and filter outside of it.' },
  { found: /#/, message: /syntax error|operator/, say: 'Comments begin with --.' },
  {
    found: /\bdiv\b|\bmod\b(?!\s*\()/i,
    message: /syntax error/,
    say: 'Divide whole numbers with /, and write % for the rest.',
  },
  { found: /\bpivot\s*\(/i, say: 'Write SUM(a) FILTER (WHERE condition), one for each column.' },
  { found: /\bwith\s+rollup\b/i, say: 'Write GROUP BY ROLLUP (a, b).' },
  {
    found: /\b(?:cross|outer)\s+apply\b/i,
    say: 'Write CROSS JOIN LATERAL, or LEFT JOIN LATERAL … ON TRUE.',
  },
];

/** What is to be written here, each in a sentence; none when no habit of elsewhere is found. */
export function habitsOfElsewhere(bare: string, message: string): string[] {
  return habits
    .filter((habit) => habit.found.test(bare) && (habit.message?.test(message) ?? true))
    .map(({ say }) => say);
}
