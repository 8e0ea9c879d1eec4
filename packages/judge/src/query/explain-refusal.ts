import { bareQuery } from './bare-query.ts';
import { habitsOfElsewhere } from './other-dialects.ts';
import type { Refusal } from './query-runner.ts';

export type Explained = { message: string; line: number | null; column: number | null };

const notAllowed = '42501';

/** Whether the server finds it in the text of a query, before it looks at a row. */
export function findsBeforeRunning({ state }: Refusal): boolean {
  return /^(?:42|0A|34)/.test(state) && state !== notAllowed;
}

/** A refusal in words that help, with its place in the query. */
export function explainRefusal(refusal: Refusal, query: string): Explained {
  const { message, detail, hint, position } = refusal;
  const bare = bareQuery(query);
  // What Postgres proposes for a function that it does not have misleads who comes from elsewhere, and
  // its settings are not the candidate's.
  const isOfUse = hint !== null && !/explicit type casts|max_stack_depth/.test(hint);
  const lines = [
    upper(message.replace(/\s+/g, ' ').replace(/ "$/, '"')),
    ...(detail === null ? [] : [detail]),
    ...advice(refusal, query, bare),
    ...(isOfUse ? [hint] : []),
  ];
  return { message: [...new Set(lines)].join('\n'), ...placeOf(query, position) };
}

function advice({ state, message }: Refusal, query: string, bare: string): string[] {
  if (bare.trim().replaceAll(';', '').trim() === '')
    return ['Your query is empty. Write one that begins with SELECT or WITH.'];
  if (/multiple commands/.test(message))
    return ['Write one query; nothing may follow its semicolon.'];
  if (state === notAllowed || state === '25006')
    return ['A query may read the tables of the schema, and do nothing else.'];
  const said = /^(?:42|22|0A)/.test(state) ? habitsOfElsewhere(bare, message) : [];
  const isQuery = /^[\s(]*(?:select|with|values|table)\b/i.test(bare);
  if (!isQuery) said.unshift('Write one query that begins with SELECT or WITH: it can only read.');
  if (/must appear in the GROUP BY|ungrouped column/.test(message))
    said.push('Every column of SELECT that is in no aggregate has to stand in GROUP BY.');
  const missing = /column "([^"]+)" does not exist/.exec(message)?.[1];
  if (missing && new RegExp(`\\bas\\s+"?${literally(missing)}\\b`, 'i').test(query))
    said.push(
      `WHERE, GROUP BY, HAVING and other expressions do not know the name \`${missing}\` that SELECT gives: repeat what it stands for, or put the query into a subquery.`,
    );
  if (/window functions are not allowed/.test(message))
    said.push('Compute it in a subquery or a WITH query, and filter outside of it.');
  if (/aggregate functions are not allowed in WHERE/.test(message))
    said.push('Conditions on groups stand in HAVING.');
  else if (/aggregate functions? (?:calls cannot|are not allowed)/.test(message))
    said.push('Compute it in a subquery or a WITH query.');
  if (state === '22012') said.push('Write NULLIF(b, 0): what is divided by null is null.');
  if (/round\(double precision, integer\)/.test(message))
    said.push('Round a numeric: ROUND(a::NUMERIC, 2).');
  return said;
}

/** The server counts characters, not units of UTF-16. */
function placeOf(
  query: string,
  position: number | null,
): { line: number | null; column: number | null } {
  if (position === null || position < 1) return { line: null, column: null };
  const before = [...query]
    .slice(0, position - 1)
    .join('')
    .split('\n');
  return { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 };
}

function upper(text: string): string {
  const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
