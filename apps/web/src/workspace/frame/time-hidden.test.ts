import { expect, test } from 'vitest';
import { isTimeHidden } from './time-hidden.ts';

const minutes = 60_000;

test.each([
  ['in the assessment where it was hidden', 'a', 40 * minutes, true],
  ['in the one after it', 'b', 40 * minutes, false],
  ['in the last quarter of an hour', 'a', 14 * minutes, false],
])('%s', (_name, assessment, remainingMs, hidden) => {
  expect(isTimeHidden('a', assessment, remainingMs)).toBe(hidden);
});
