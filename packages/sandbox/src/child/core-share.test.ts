import { expect, test } from 'vitest';
import { CoreShare } from './core-share.ts';

const attempts = (count: number, cpuTimeMs: number, wallTimeMs: number) =>
  Array.from({ length: count }, () => ({ cpuTimeMs, wallTimeMs }));

test.each([
  ['nothing was run', [], 0.5],
  ['tests were too short to tell', attempts(5, 0.1, 0.1), 0.5],
  ['a long test had a core of its own', attempts(1, 4_500, 4_500), 0.95],
  ['many short ones had', attempts(4_500, 1, 1), 1],
  ['a long test shared its core with two others', attempts(1, 1_500, 4_500), 0.35],
  ['others came after it was alone', [...attempts(1, 4_500, 4_500), ...attempts(9, 50, 500)], 0.1],
  ['they went again', [...attempts(9, 50, 500), ...attempts(9, 500, 500)], 1],
  ['the clock of the CPU ran ahead', attempts(9, 510, 500), 1],
])('what tests get of a core when %s', (_, all, share) => {
  const lately = new CoreShare();
  for (const one of all) lately.note(one);
  expect(lately.lately).toBeCloseTo(share, 1);
});
