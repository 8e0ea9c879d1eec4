import { allowedDifference, type Tolerance } from '@dryrun/contract';
import { diffArrays, diffChars } from 'diff';

/**
 * A part of a text, and whether it is different in the other. What differs by less than is allowed is
 * no difference, and says so.
 */
export type Segment = { text: string; different: boolean; allowed?: true };

/** Beyond this many changes nobody reads them one by one, and looking for them takes long. */
const mostChanges = 600;

/**
 * Splits `text` into what it shares with `other` and what it does not: whole numbers and words,
 * elements of lists, and inside of strings their characters. Parts that only `other` has leave no
 * trace here; they are marked there.
 */
export function markDifferences(
  text: string,
  other: string,
  tolerance: Tolerance | null = null,
): Segment[] {
  if (text === other) return text === '' ? [] : [{ text, different: false }];
  const [before, tokens] = [tokensOf(other), tokensOf(text)];
  // Numbers that differ by less than is allowed stand in their places, and are many.
  if (tolerance && before.length === tokens.length)
    return joined(tokens.flatMap((token, at) => inside(token, before[at] ?? '', tolerance)));
  const changes = diffArrays(before, tokens, { maxEditLength: mostChanges });
  if (changes === undefined) return withoutEnds(text, other);
  const segments: Segment[] = [];
  let removed: string[] = [];
  for (const change of changes) {
    if (change.removed) removed = change.value;
    else if (change.added) {
      const pairs = removed.length === change.value.length;
      for (const [index, token] of change.value.entries()) {
        segments.push(...inside(token, pairs ? (removed[index] ?? '') : '', tolerance));
      }
      removed = [];
    } else {
      segments.push({ text: change.value.join(''), different: false });
      removed = [];
    }
  }
  return joined(segments);
}

/**
 * How far two texts are the same, or differ by no more than is allowed: a place in each. `until` is a
 * place in `text` to stop at.
 */
export function goAlong(
  text: string,
  other: string,
  tolerance: Tolerance | null,
  until = text.length,
): { at: number; there: number } {
  let [at, there] = [0, 0];
  if (tolerance) {
    const others = tokensOf(other);
    for (const [index, token] of tokensOf(text).entries()) {
      const before = others[index] ?? '';
      if (at + token.length > until || isDifferent(token, before, tolerance)) break;
      at += token.length;
      there += before.length;
    }
  }
  while (at < until && there < other.length && text[at] === other[there]) {
    at += 1;
    there += 1;
  }
  return { at, there };
}

const isDifferent = (token: string, before: string, tolerance: Tolerance) =>
  inside(token, before, tolerance).some(({ text, different }) => different && text !== '');

/** Strings, numbers and words each in one piece; everything else by itself. */
function tokensOf(text: string): string[] {
  return text.match(/"(?:[^"\\]|\\.)*"|[\p{L}\p{N}_.+-]+|\s+|./gsu) ?? [];
}

/** A token that stands where the other text has `before`. */
function inside(token: string, before: string, tolerance: Tolerance | null): Segment[] {
  if (token === before) return [{ text: token, different: false }];
  if (tolerance && isNumber.test(token) && isNumber.test(before))
    return insideNumber(token, before, allowedDifference(tolerance, Number(before)));
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

const isNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** What two numbers share, what sets them apart, and the digits that are too small to do so. */
function insideNumber(token: string, before: string, allowed: number): Segment[] {
  const shared = sharedDigits(token, before);
  const isAllowed = Math.abs(Number(token) - Number(before)) <= allowed;
  const past = isAllowed ? shared : Math.max(shared, firstPast(token, allowed));
  return [
    { text: token.slice(0, shared), different: false },
    { text: token.slice(shared, past), different: true },
    { text: token.slice(past), different: false, allowed: true },
  ];
}

/** Where the decimals begin that, whatever they are, come to no more than is allowed. */
function firstPast(token: string, allowed: number): number {
  if (!decimal.test(token)) return token.length;
  const places = Math.max(0, Math.ceil(-Math.log10(allowed)));
  return Math.min(token.length, token.indexOf('.') + 1 + places);
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
  for (const segment of segments) {
    const last = whole.at(-1);
    if (last?.different === segment.different && last.allowed === segment.allowed)
      last.text += segment.text;
    else if (segment.text !== '') whole.push({ ...segment });
  }
  return whole;
}
