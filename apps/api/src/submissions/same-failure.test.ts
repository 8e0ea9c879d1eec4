import type { Cell } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { sameFailures } from './same-failure.ts';

const failing = (tests: readonly number[], as: Cell = 'wrong-answer') =>
  Array.from({ length: 12 }, (_, index): Cell => (tests.includes(index) ? as : 'accepted'));
const known = (ideas: Record<string, number[]>) =>
  Object.entries(ideas).map(([idea, tests]) => ({ idea, tests, inputs: tests.map(() => 1) }));
const endedAt = new Map(Array.from({ length: 12 }, (_, index) => [index, 1]));

test.each<[string, Cell[], Record<string, number[]>, string[]]>([
  ['the same tests', failing([2, 5, 9]), { same: [2, 5, 9], other: [2, 5] }, ['same']],
  ['a single test', failing([7]), { same: [7], other: [8] }, ['same']],
  ['one more than the idea fails', failing([1, 2, 3, 4, 5]), { near: [1, 2, 3, 4] }, ['near']],
  ['one fewer', failing([1, 2, 3, 4]), { near: [1, 2, 3, 4, 5] }, ['near']],
  ['one instead of another', failing([1, 2, 3, 4, 5]), { two: [1, 2, 3, 4, 6] }, []],
  ['nearly, with too few in common', failing([1, 2, 3]), { few: [1, 2, 3, 4] }, []],
  ['nothing in common', failing([1]), { other: [2] }, []],
  ['accepted', failing([]), { any: [] }, []],
  ['a proof that names no tests', failing([1]), { old: [] }, []],
  [
    'too slow, on the same tests',
    failing([2, 5, 9], 'time-limit-exceeded'),
    { same: [2, 5, 9] },
    [],
  ],
  ['not judged to the end', failing([2, 5, 9], 'not-run'), { same: [2, 5, 9] }, []],
  [
    'several the same, and what nearly is left out',
    failing([1, 2, 3, 4, 5]),
    { near: [1, 2, 3, 4], a: [1, 2, 3, 4, 5], b: [1, 2, 3, 4, 5], nearer: [1, 2, 3, 4, 5, 6] },
    ['a', 'b'],
  ],
  [
    'the same, three at most',
    failing([3, 7]),
    { a: [3, 7], b: [3, 7], c: [3, 7], d: [3, 7] },
    ['a', 'b', 'c'],
  ],
  [
    'nearly, three at most',
    failing([1, 2, 3, 4, 5]),
    { a: [1, 2, 3, 4], b: [1, 2, 3, 5], c: [1, 2, 3, 4, 5, 6], d: [1, 2, 4, 5] },
    ['a', 'b', 'c'],
  ],
])('fails as known wrong ideas do: %s', (_name, cells, ideas, found) => {
  expect(sameFailures(cells, endedAt, known(ideas)).map(({ idea }) => idea)).toEqual(found);
});

test.each<[string, number[], boolean]>([
  ['where the sweep ends at the same input', [1, 40], true],
  ['where one sweep ends at another input', [1, 41], true],
  ['not where two do', [7, 41], false],
  ['where nothing is known of inputs', [], true],
  ['of none of which anything is known but one', [1], true],
])('the same tests: told %s', (_name, inputs, isTold) => {
  const ends = new Map([
    [3, 1],
    [4, 40],
  ]);
  const found = sameFailures(failing([3, 4]), ends, [{ idea: 'same', tests: [3, 4], inputs }]);
  expect(found).toHaveLength(isTold ? 1 : 0);
});

test.each<[string, Record<string, [tests: number[], inputs: number[]]>, string[]]>([
  [
    'nearly, and all of it at the same inputs',
    {
      near: [
        [1, 2, 3, 4],
        [1, 1, 1, 9],
      ],
    },
    ['near'],
  ],
  [
    'nearly, but not where a sweep ends elsewhere',
    {
      near: [
        [1, 2, 3, 4],
        [1, 1, 1, 8],
      ],
    },
    [],
  ],
  [
    'what ends at the same inputs, and no other',
    {
      other: [
        [1, 2, 3, 4, 5],
        [1, 1, 1, 8, 1],
      ],
      same: [
        [1, 2, 3, 4, 5],
        [1, 1, 1, 9, 1],
      ],
    },
    ['same'],
  ],
  [
    'what fails the same tests rather than what nearly does',
    {
      near: [
        [1, 2, 3, 4],
        [1, 1, 1, 9],
      ],
      same: [
        [1, 2, 3, 4, 5],
        [1, 1, 1, 8, 1],
      ],
    },
    ['same'],
  ],
])('of several: %s', (_name, ideas, told) => {
  const ends = new Map([1, 2, 3, 4, 5].map((index) => [index, index === 4 ? 9 : 1]));
  const all = Object.entries(ideas).map(([idea, [tests, inputs]]) => ({ idea, tests, inputs }));
  const found = sameFailures(failing([1, 2, 3, 4, 5]), ends, all);
  expect(found.map(({ idea }) => idea)).toEqual(told);
});

test('says how many tests agree', () => {
  expect(sameFailures(failing([1, 2, 3, 4, 5]), endedAt, known({ near: [1, 2, 3, 4] }))).toEqual([
    { idea: 'near', both: 4, ofIdea: 4, ofSubmission: 5 },
  ]);
});
