import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['', 0],
  ['  \n ', 0],
  ['We sort, then walk.', 4],
  ['a – b', 3],
  ['O(n log n) time', 4],
  ['größe 12', 2],
])('%j has %i words', (text, expected) => {
  expect(countWords(text)).toBe(expected);
});
