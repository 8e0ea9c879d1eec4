import { diffArrays, diffChars } from 'diff';

/** A part of a text, and whether it is different in the other. */
export type Segment = { text: string; different: boolean };

/** Beyond this many changes nobody reads them one by one, and looking for them takes long. */
const mostChanges = 600;

/**
 * Splits `text` into what it shares with `other` and what it does not: whole numbers and words,
 * elements of lists, and inside of strings their characters. Parts that only `other` has leave no
 * trace here; they are marked there.
 */
export function markDifferences(text: string, other: string): Segment[] {
  if (text === other) return text === '' ? [] : [{ text, different: false }];
  const changes = diffArrays(tokensOf(other), tokensOf(text), { maxEditLength: mostChanges });
  if (changes === undefined) return withoutEnds(text, other);
  const segments: Segment[] = [];
  let removed: string[] = [];
  for (const change of changes) {
    if (change.removed) removed = change.value;
    else if (change.added) {
      const before = removed;
      const pairs = before.length === change.value.length;
      for (const [index, token] of change.value.entries()) {
        segments.push(...inside(token, pairs ? (before[index] ?? '') : ''));
      }
      removed = [];
    } else {
      segments.push({ text: change.value.join(''), different: false });
      removed = [];
    }
  }
  return joined(segments);
}

/** Strings, numbers and words each in one piece; everything else by itself. */
function tokensOf(text: string): string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|[\p{L}\p{N}_.+-]+|\s+|./gsu) ?? [];
}

/** A token that stands where the other text has `before`. */
function inside(token: string, before: string): Segment[] {
  const digits = sharedDigits(token, before);
  if (digits > 0)
    return [
      { text: token.slice(0, digits), different: false },
      { text: token.slice(digits), different: digits < token.length },
    ];
  if (!token.startsWith('"') || !before.startsWith('"')) return [{ text: token, different: true }];
  return (
    diffChars(before, token, { maxEditLength: mostChanges })
      ?.filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value, different: added === true })) ?? [
      { text: token, different: true },
    ]
  );
}

const decimal = /^-?\d+\.\d+$/;

/** Of two numbers with the same whole part, of which one has decimals: how many characters they share. */
function sharedDigits(token: string, before: string): number {
  const [whole = '', otherWhole = ''] = [token, before].map((text) => text.split('.')[0]);
  const isPair =
    whole === otherWhole &&
    (decimal.test(token) || decimal.test(before)) &&
    [token, before].every((text) => decimal.test(text) || /^-?\d+$/.test(text));
  if (!isPair) return 0;
  let at = whole.length;
  while (at < token.length && token[at] === before[at]) at += 1;
  return at;
}

/** One part in the middle: what is left when both have lost what they begin and end with. */
function withoutEnds(text: string, other: string): Segment[] {
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && text.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const end = text.length - tail;
  return joined([
    { text: text.slice(0, start), different: false },
    { text: text.slice(start, end), different: true },
    { text: text.slice(end), different: false },
  ]);
}

function joined(segments: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const { text, different } of segments) {
    const last = whole.at(-1);
    if (last?.different === different) last.text += text;
    else if (text !== '') whole.push({ text, different });
  }
  return whole;
}
