import { expect, test } from 'vitest';
import { sayWritten } from './say-written.ts';

test.each([
  ['', '', '', 'Nothing is written', 'Time and space complexity are empty.'],
  ['One', '', 'O(1)', '1 word', 'Time complexity is empty.'],
  ['One pass.', 'O(n)', ' ', '2 words', 'Space complexity is empty.'],
  ['One pass.', 'O(n)', 'O(1)', '2 words', ''],
  ['', 'O(n)', 'O(1)', 'Nothing is written', ''],
])('"%s", time "%s", space "%s"', (text, timeComplexity, spaceComplexity, fact, missing) => {
  expect(sayWritten({ text, timeComplexity, spaceComplexity })).toEqual({ fact, missing });
});
