import { expect, test } from 'vitest';
import { findIdle } from './find-idle.ts';

const minute = 60_000;

test.each<[string, number[], [number, number][]]>([
  ['no key at all', [], []],
  ['reading first is no silence', [30], [[30, 90]]],
  ['just under two minutes', [1, 2.99, 4.98, 89], [[4.98, 89]]],
  [
    'two minutes',
    [1, 3, 89],
    [
      [1, 3],
      [3, 89],
    ],
  ],
  [
    'in any order',
    [89, 1, 3],
    [
      [1, 3],
      [3, 89],
    ],
  ],
  ['until the bell', [80], [[80, 90]]],
  ['keys of another section', [-1, 89, 95], []],
])('%s', (_name, keys, expected) => {
  const found = findIdle(
    keys.map((at) => at * minute),
    { fromMs: 0, toMs: 90 * minute },
  );
  expect(found.map(({ fromMs, toMs }) => [fromMs / minute, toMs / minute])).toEqual(expected);
});
