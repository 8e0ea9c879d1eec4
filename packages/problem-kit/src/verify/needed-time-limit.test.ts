import { expect, test } from 'vitest';
import { inputsAlone, neededTimeLimitMs } from './needed-time-limit.ts';

const single = (n: number) => ({ group: 'one', input: [n], expected: n });
const sweep = (...numbers: number[]) => ({
  group: 'many',
  level: 2,
  sweep: numbers.map((n) => ({ input: [n], expected: n })),
});

test('each input of a sweep is a test of its own, in the order of the tests', () => {
  expect(inputsAlone([single(1), sweep(2, 3)])).toEqual([
    single(1),
    { ...single(2), group: 'many', level: 2 },
    { ...single(3), group: 'many', level: 2 },
  ]);
});

test.each([
  ['the slowest of single tests', [single(1), single(2)], [3, 7], 7],
  ['the slowest input of a sweep', [sweep(1, 2, 3)], [1, 9, 2], 9],
  ['a quarter of all inputs of a sweep', [sweep(1, 2, 3, 4, 5, 6)], [5, 5, 5, 5, 5, 5], 7.5],
  ['each sweep by itself', [sweep(1, 2), single(3), sweep(4, 5)], [4, 4, 1, 3, 3], 4],
])('the time limit that is needed: %s', (_, tests, times, neededMs) => {
  const outcomes = times.map((cpuTimeMs) => ({ cpuTimeMs }));
  expect(neededTimeLimitMs(tests, outcomes)).toBe(neededMs);
});
