import { expect, test } from 'vitest';
import { replayLink } from './replay-link.ts';

test.each([
  ['a whole second', 34, '34'],
  ['a part of a second, which a cut would put before the edit spoken of', 1907.638, '1907.638'],
  ['a thousandth that a division left inexact', 1.1 + 2.2, '3.3'],
])('the replay opens at the moment itself: %s', (_name, atSeconds, at) => {
  expect(replayLink('one', atSeconds, 'a')).toBe(`/assessments/one/replay?at=${at}&problem=a`);
});
