/** What a line may say about the language that it is written in, and how surely: 5 is certain. */
type Sign = { language: string; says: RegExp; weight: number };

const sign = (language: string, weight: number, ...lines: RegExp[]): Sign[] =>
  lines.map((says) => ({ language, says, weight }));

const plainType = `(?:int|long|double|float|bool|boolean|char|void|string|String|Integer)`;
const oldDeclaration = new RegExp(String.raw`\b${plainType}(?:\[\])* [a-zA-Z_]\w* ?[=;,(){]`);

/** Each is tried on one line of bounded length, without its texts and comments. */
const signs: readonly Sign[] = [
  ...sign(
    'Python',
    5,
    /^\s*(?:async )?def \w+ ?\(.*:$/,
    /^from [\w.]+ import /,
    /^\s*class \w+(?:\(.*\))? ?:$/,
  ),
  ...sign('Python', 3, /^\s*(?:elif|except)\b.*:$/, /^import \w+(?: as \w+)?$/, /\bself\.\w/),
  ...sign('Python', 2, /^\s*(?:if|for|while|else|try|with)\b.*:$/, /\b(?:None|True|False)\b/),
  ...sign('Java', 5, /^import java[.x]/, /\bSystem\.(?:out|err)\.print/),
  ...sign(
    'Java',
    4,
    new RegExp(
      String.raw`\b(?:public|private|protected) (?:static )?(?:final )?(?:${plainType}|List|Map|Set)[<[ ]`,
    ),
    /\bnew (?:ArrayList|HashMap|HashSet|ArrayDeque|StringBuilder|LinkedList)\b/,
  ),
  ...sign('C++', 5, /^\s*#include ?[<"]/, /\busing namespace std\b/, /^\s*(?:public|private):$/),
  ...sign(
    'C++',
    4,
    /\bstd::\w/,
    /\b(?:vector|unordered_map|unordered_set) ?</,
    /\b(?:cout ?<<|cin ?>>)/,
  ),
  ...sign('C', 6, /^\s*#include ?<(?:stdio|stdlib|string|stdbool|math)\.h>/),
  ...sign('C#', 5, /^using System\b/, /\bConsole\.(?:Write|Read)/, /\bforeach ?\(var /),
  ...sign('C#', 5, new RegExp(String.raw`\bpublic (?:static )?${plainType}(?:\[\])* [A-Z]\w* ?\(`)),
  ...sign('Go', 5, /^package \w+$/, /^func (?:\(\w+ \*?\w+\) )?\w+\([^:]*\{$/, /\bfmt\.Print/),
  ...sign('Go', 2, /\w :=/),
  ...sign('Rust', 5, /^\s*(?:pub )?fn \w+(?:<.*>)?\(/, /\blet mut \w/, /\bprintln!\(/),
  ...sign('Kotlin', 5, /^\s*(?:override |private )?fun \w+\(/),
  // Python without its colon looks the same, so that it takes an end.
  ...sign('Ruby', 3, /^\s*def \w+(?:\([^()]*\))?$/),
  ...sign('Ruby', 1, /^\s*end$/),
  ...['Java', 'C++', 'C', 'C#'].flatMap((language) => sign(language, 2, oldDeclaration)),
  ...sign('JavaScript', 4, /\bfunction\*? ?\w* ?\(/, /\bconsole\.log\(/, /\bmodule\.exports\b/),
  ...sign('JavaScript', 3, /^\s*(?:export )?(?:const|let|var) [\w{[]/, /\)? => ?[{(\w]/, /[!=]==/),
  ...sign(
    'TypeScript',
    4,
    /\w\??: ?(?:number|string|boolean|any|unknown|void|never)\b/,
    /^\s*(?:export )?interface \w+/,
    /^\s*(?:export )?type \w+(?:<.*>)? ?=/,
  ),
];

const mostLines = 500;
const longestLine = 300;
/** Less may be chance. */
const leastWeight = 4;
const leastLead = 3;

/**
 * The language that code looks like, where that is surely not the one that it was sent as.
 *
 * @param language as people call it: `TypeScript`
 * @returns its name, or null
 */
export function recogniseOther(code: string, language: string): string | null {
  const weights = weigh(code);
  const typed = weights.get('TypeScript') ?? 0;
  // Whatever JavaScript is, TypeScript is too; the reverse holds for all but its types.
  weights.set('TypeScript', typed + (weights.get('JavaScript') ?? 0));
  const own = weights.get(language) ?? 0;
  let other: string | null = null;
  let most = 0;
  for (const [name, weight] of weights) {
    if (name === language || (language === 'TypeScript' && name === 'JavaScript')) continue;
    // Without types it is plain JavaScript, which is the better name.
    if (name === 'TypeScript' && typed === 0) continue;
    if (weight > most) {
      most = weight;
      other = name;
    }
  }
  return most >= leastWeight && most - own >= leastLead ? other : null;
}

/** What all its lines say. A sign counts three times at most: a long file is no surer than a short one. */
function weigh(code: string): Map<string, number> {
  const seen = new Map<Sign, number>();
  for (const line of code.split('\n', mostLines)) {
    const bare = withoutTexts(line.slice(0, longestLine));
    for (const each of signs) if (each.says.test(bare)) seen.set(each, (seen.get(each) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [{ language, weight }, times] of seen)
    weights.set(language, (weights.get(language) ?? 0) + weight * Math.min(times, 3));
  return weights;
}

/** A comment in one language is code in another (`#include`, `# note`), so only `//` ends a line. */
function withoutTexts(line: string): string {
  return line
    .replace(/"[^"]*"|'[^']*'|`[^`]*`/g, '""')
    .replace(/\/\/.*$/, '')
    .replace(/^(?=\s*#\s).*$/, '')
    .trimEnd();
}
