import { type Expression, parseExpression, variablesOf } from './complexity-expression.ts';

/** What somebody wrote of how their program grows. */
export type StatedComplexity = {
  /** As it was written: `O(n log n)`, `linear`. */
  text: string;
  /** Null where it could not be understood: it is shown as written, and held against nothing. */
  expression: Expression | null;
  /** Names in it, as written. */
  variables: readonly string[];
};

const words: readonly (readonly [RegExp, string])[] = [
  [/\b(?:constant|O of 1)\b/i, '1'],
  [/\blog[- ]?linear\b|\blinearithmic\b|\bquasi-?linear\b/i, 'n log n'],
  [/\blogarithmic\b/i, 'log n'],
  [/\blinear\b/i, 'n'],
  [/\bquadratic\b/i, 'n^2'],
  [/\bcubic\b/i, 'n^3'],
  [/\bexponential\b/i, '2^n'],
];

/**
 * Reads a complexity as people write it: `O(n log n)`, `n^2`, `O(N + M)`, `Θ(n²)`, `O(2ⁿ · n)`,
 * `linear`, `n squared`. Never throws.
 */
export function readComplexity(text: string): StatedComplexity {
  const trimmed = text.trim().replace(/[.;,]+$/, '');
  const inner = withoutO(trimmed) ?? trimmed;
  const isBare = inner === trimmed && /^\p{L}{3,}$/u.test(inner);
  const expression = parseWord(inner) ?? (isBare ? null : parseExpression(inner));
  return { text: trimmed, expression, variables: expression ? variablesOf(expression) : [] };
}

/** What stands within the parentheses of a single `O(…)`, or null. */
function withoutO(text: string): string | null {
  const begin = /^(?:[OoΟθΘΩ]|big[- ]?O(?: of)?|theta)\s*\(/.exec(text);
  if (!begin) return null;
  const end = closingOf(text, begin[0].length - 1);
  return end === text.length - 1 ? text.slice(begin[0].length, end) : null;
}

/** The index at which the parenthesis that opens at `open` is closed, or -1. */
export function closingOf(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function parseWord(text: string): Expression | null {
  if (/\s\S+\s\S+\s/.test(text)) return null;
  const found = words.find(([pattern]) => pattern.test(text));
  return found ? parseExpression(found[1]) : null;
}

/** Complexities in a running text, each with whether it is said of time or of space. */
export type FoundComplexity = StatedComplexity & {
  of: 'time' | 'space';
  /** Where it begins in the text, and where it ends. */
  from: number;
  to: number;
};

/** Finds what a text says of time and of space. What could be either is taken as time. */
export function findComplexities(text: string): FoundComplexity[] {
  const found: FoundComplexity[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d])[OΟΘθ]\s*\(/gu)) {
    const end = closingOf(text, match.index + match[0].length - 1);
    if (end === -1) continue;
    found.push(at(text, match.index, end + 1));
  }
  for (const match of text.matchAll(
    /\b(?:constant|linear|quadratic|cubic|logarithmic|linearithmic|exponential)(?= (?:time|space|memory|in\b))/giu,
  )) {
    found.push(at(text, match.index, match.index + match[0].length));
  }
  return found.sort((a, b) => a.from - b.from);
}

const ofSpace = /\b(?:space|memory|extra|auxiliary|storage)\b/i;
const ofTime = /\b(?:time|runtime|running|runs?|steps|operations|costs?|takes)\b/i;

function at(text: string, from: number, to: number): FoundComplexity {
  return { ...readComplexity(text.slice(from, to)), of: kindOf(text, from, to), from, to };
}

/** By the word that is nearest in its own sentence: right behind it, else before it. */
function kindOf(text: string, from: number, to: number): 'time' | 'space' {
  const behind = text.slice(to).split(/[.;,\n]|\band\b|[OΘ]\s*\(/, 1)[0] ?? '';
  const next = nearest(behind, 'first');
  if (next !== null) return next;
  const sentence =
    text
      .slice(0, from)
      .split(/[.;\n]/)
      .at(-1) ?? '';
  return nearest(sentence, 'last') ?? 'time';
}

function nearest(part: string, which: 'first' | 'last'): 'time' | 'space' | null {
  const places = ([ofSpace, ofTime] as const).map((pattern) => {
    const all = [...part.matchAll(new RegExp(pattern, 'gi'))].map(({ index }) => index);
    return which === 'first' ? all[0] : all.at(-1);
  });
  const [space, time] = places;
  if (space === undefined && time === undefined) return null;
  if (space === undefined) return 'time';
  if (time === undefined) return 'space';
  return (which === 'first' ? space < time : space > time) ? 'space' : 'time';
}
