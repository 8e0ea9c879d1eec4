import { describe, expect, test } from 'vitest';
import { type ComparisonResult, compare } from './compare.ts';
import type { Comparison } from './request.ts';
import type { Value } from './signature.ts';

const same: ComparisonResult = { kind: 'same' };
const different = (reason: string): ComparisonResult => ({ kind: 'different', reason });
const exact: Comparison = { kind: 'exact' };
const unordered: Comparison = { kind: 'unordered' };
const tolerance: Comparison = { kind: 'tolerance', absolute: 0.01, relative: 0.001 };

describe('compare', () => {
  test.each<[Comparison, Value, Value, ComparisonResult]>([
    [exact, 1, 1, same],
    [exact, 0, -0, same],
    [exact, 'a', 'a', same],
    [exact, [1, [2, null]], [1, [2, null]], same],
    [exact, 1, 2, different('Expected 1, got 2.')],
    [exact, 1, '1', different('Expected 1, got "1".')],
    [exact, null, 0, different('Expected null, got 0.')],
    [exact, [], null, different('Expected [], got null.')],
    [exact, [1, 2], [2, 1], different('At [0]: expected 1, got 2.')],
    [exact, [1], [1, 2], different('Expected 1 element, got 2.')],
    [exact, [[1], [2, 3]], [[1], [2]], different('At [1]: expected 2 elements, got 1.')],
    [exact, ['a: b'], ['[0]: c'], different('At [0]: expected "a: b", got "[0]: c".')],
    [exact, 0.3, 0.1 + 0.2, different('Expected 0.3, got 0.30000000000000004.')],
    [unordered, [1, 2, 2], [2, 1, 2], same],
    [unordered, [[1, 2], [3]], [[3], [1, 2]], same],
    [
      unordered,
      [[1, 2]],
      [[2, 1]],
      different('In any order: [1,2] is missing, [2,1] is one too many.'),
    ],
    [unordered, [1, 2, 2], [1, 1, 2], different('In any order: 2 is missing, 1 is one too many.')],
    [unordered, [1], [1, 1], different('In any order: 1 is one too many.')],
    [unordered, [0], [-0], same],
    [unordered, [1], ['1'], different('In any order: 1 is missing, "1" is one too many.')],
    [
      unordered,
      1,
      1,
      { kind: 'broken', reason: 'an unordered comparison needs a function returning an array' },
    ],
    [tolerance, 1, 1.009, same],
    [tolerance, 1, 1.02, different('Expected 1, got 1.02.')],
    [tolerance, 1e6, 1e6 + 900, same],
    [tolerance, 1e6, 1e6 + 1100, different('Expected 1000000, got 1001100.')],
    [tolerance, [[1], [2, 3]], [[1.001], [2, 2.999]], same],
    [tolerance, ['a', 1], ['b', 1], different('At [0]: expected "a", got "b".')],
    [{ kind: 'none' }, 1, 2, same],
  ])('%j: %j and %j', (comparison, expected, actual, result) => {
    expect(compare(comparison, [], expected, actual)).toEqual(result);
  });

  test('a checker sees input, expected and actual', () => {
    const comparison: Comparison = {
      kind: 'checker',
      check: ([limit], expected, actual) =>
        Number(actual) <= Number(limit) && actual !== expected
          ? { ok: true }
          : { ok: false, reason: 'no' },
    };
    expect(compare(comparison, [5], 3, 4)).toEqual(same);
    expect(compare(comparison, [5], 3, 6)).toEqual(different('no'));
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 1],
    ['a truth that is none', { ok: 'yes' }],
    ['a no without reason', { ok: false }],
  ])('a checker that answers %s is broken', (_, answer) => {
    const check = () => answer as { ok: true };
    expect(compare({ kind: 'checker', check }, [], 1, 1).kind).toBe('broken');
  });

  test('a checker that throws is broken', () => {
    const check = () => {
      throw new Error('oops');
    };
    expect(compare({ kind: 'checker', check }, [], 1, 1)).toEqual({
      kind: 'broken',
      reason: "the problem's checker failed: Error: oops",
    });
  });
});
