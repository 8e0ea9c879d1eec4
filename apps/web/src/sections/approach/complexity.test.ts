import { expect, test } from 'vitest';
import { chooseComplexity, timeChoices } from './complexity.ts';

test.each([
  ['', null],
  ['O(n)', 'O(n)'],
  [' O(n log n) ', 'O(n log n)'],
  ['O(n log n · log S)', 'O(n log n)'],
  ['O(n^2)', 'O(n²)'],
  ['O(n + m)', 'other'],
  ['O(2ⁿ)', 'other'],
  ['linear', 'other'],
])('%j belongs to %j', (words, choice) => {
  expect(chooseComplexity(words, timeChoices)).toBe(choice);
});
