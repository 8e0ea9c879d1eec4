import { describeCall } from './calls.ts';
import { formatValue, shorten } from './format-value.ts';
import type { Comparison, Tolerance } from './request.ts';
import { countOf } from './say-amounts.ts';
import type { Signature, Value } from './signature.ts';

export type ComparisonResult =
  | { kind: 'same' }
  /** The reason quotes expected values: it is as secret as the test is. */
  | { kind: 'different'; reason: string }
  /** The comparison itself could not be made; the problem package is wrong. */
  | { kind: 'broken'; reason: string };

/**
 * Compares an answer with the expected value. Both are values of the declared type, so NaN and
 * infinities cannot come here (they are wrong answers before), and -0 equals 0.
 *
 * - exact: equal, in order, to the last bit of a float.
 * - unordered: equal as multisets at the top level; what is inside the elements stays in order.
 * - tolerance: numbers differ by at most max(absolute, relative × |expected|), at any depth.
 * - checker: the author's function decides. If it throws, the problem package is wrong.
 * - none: nothing is expected (a candidate's own input).
 *
 * Of a class, given its signature, exact and tolerance name the call at fault.
 */
export function compare(
  comparison: Comparison,
  input: readonly Value[],
  expected: Value,
  actual: Value,
  signature?: Pick<Signature, 'kind' | 'name'>,
): ComparisonResult {
  const differ = (same: Same): ComparisonResult =>
    signature?.kind === 'class'
      ? compareCalls(signature.name, input, expected, actual, same)
      : fromDifference(findDifference(expected, actual, same));
  switch (comparison.kind) {
    case 'exact':
      return differ((a, b) => a === b);
    case 'unordered':
      return compareUnordered(expected, actual);
    case 'tolerance':
      return differ((wanted, got) =>
        typeof wanted === 'number' && typeof got === 'number'
          ? Math.abs(wanted - got) <= allowedDifference(comparison, wanted)
          : wanted === got,
      );
    case 'checker':
      return runChecker(() => comparison.check(input, expected, actual));
    case 'none':
      return { kind: 'same' };
  }
}

/** So far from `expected` may a number be. */
export function allowedDifference({ absolute, relative }: Tolerance, expected: number): number {
  return Math.max(absolute, relative * Math.abs(expected));
}

type Leaf = null | boolean | number | string;
type Same = (expected: Leaf, actual: Leaf) => boolean;

function findDifference(expected: Value, actual: Value, same: Same): string | null {
  if (!isArray(expected) || !isArray(actual)) {
    const equal = !isArray(expected) && !isArray(actual) && same(expected, actual);
    return equal ? null : `: expected ${show(expected)}, got ${show(actual)}`;
  }
  const shared = Math.min(expected.length, actual.length);
  for (let index = 0; index < shared; index += 1) {
    const wanted = expected[index] ?? null;
    const got = actual[index] ?? null;
    // Long lists are nearly all alike, and to ask for each number costs ten times as much.
    if (wanted === got) continue;
    const difference = findDifference(wanted, got, same);
    if (difference !== null) return `[${index}]${difference}`;
  }
  if (expected.length === actual.length) return null;
  return `: expected ${countOf(expected.length, 'element')}, got ${actual.length}`;
}

/** Results of calls, one by one: the first that differs is named with its call. */
function compareCalls(
  className: string,
  input: readonly Value[],
  expected: Value,
  actual: Value,
  same: Same,
): ComparisonResult {
  const wanted = isArray(expected) ? expected : [];
  const got = isArray(actual) ? actual : [];
  for (const [index, result] of wanted.entries()) {
    const difference = findDifference(result, got[index] ?? null, same);
    if (difference === null) continue;
    const { path, rest } = splitDifference(difference);
    const where = describeCall(className, input, index + 1) + (path === '' ? '' : `, at ${path}`);
    return { kind: 'different', reason: `${where}: ${rest}.` };
  }
  return { kind: 'same' };
}

function splitDifference(difference: string): { path: string; rest: string } {
  const [, path = '', rest = ''] = /^((?:\[\d+\])*): (.*)$/s.exec(difference) ?? [];
  return { path, rest };
}

function fromDifference(difference: string | null): ComparisonResult {
  if (difference === null) return { kind: 'same' };
  const { path, rest } = splitDifference(difference);
  const where = path === '' ? '' : `At ${path}: `;
  const sentence = where === '' ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : rest;
  return { kind: 'different', reason: `${where}${sentence}.` };
}

function compareUnordered(expected: Value, actual: Value): ComparisonResult {
  if (!isArray(expected) || !isArray(actual))
    return {
      kind: 'broken',
      reason: 'an unordered comparison needs a function returning an array',
    };
  const counts = new Map<string, number>();
  for (const element of expected) count(counts, element, 1);
  for (const element of actual) count(counts, element, -1);
  const shortOf = (sign: 1 | -1) => [...counts].find(([, left]) => left * sign > 0)?.[0];
  const missing = shortOf(1);
  const extra = shortOf(-1);
  if (missing === undefined && extra === undefined) return { kind: 'same' };
  const parts = [
    missing === undefined ? null : `${shorten(missing, 80)} is missing`,
    extra === undefined ? null : `${shorten(extra, 80)} is one too many`,
  ];
  return {
    kind: 'different',
    reason: `In any order: ${parts.filter((part) => part !== null).join(', ')}.`,
  };
}

function count(counts: Map<string, number>, element: Value, by: number): void {
  const key = formatValue(element);
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function runChecker(check: () => unknown): ComparisonResult {
  let answer: unknown;
  try {
    answer = check();
  } catch (error) {
    return { kind: 'broken', reason: `the problem's checker failed: ${String(error)}` };
  }
  const { ok, reason } = (answer ?? {}) as { ok?: unknown; reason?: unknown };
  if (ok === true) return { kind: 'same' };
  if (ok === false && typeof reason === 'string') return { kind: 'different', reason };
  return { kind: 'broken', reason: "the problem's checker answered neither yes nor no" };
}

function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function show(value: Value): string {
  return shorten(formatValue(value), 80);
}
