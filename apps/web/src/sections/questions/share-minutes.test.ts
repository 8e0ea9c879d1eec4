import { expect, test } from 'vitest';
import { sayShares, shareMinutes } from './share-minutes.ts';

test.each([
  [20, 3, [7, 7, 6], '7, 7 and 6 minutes'],
  [20, 2, [10, 10], '10 and 10 minutes'],
  [20, 1, [20], '20 minutes'],
  [1, 1, [1], '1 minute'],
  [1, 3, [1, 1, 1], '1, 1 and 1 minutes'],
  [0.5, 1, [1], '1 minute'],
  [10, 4, [3, 3, 2, 2], '3, 3, 2 and 2 minutes'],
])('%d minutes of %i questions', (minutes, questions, shares, said) => {
  expect(shareMinutes(minutes, questions)).toEqual(shares);
  expect(sayShares(shares)).toBe(said);
});
