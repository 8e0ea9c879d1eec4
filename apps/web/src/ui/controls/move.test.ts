import { expect, test } from 'vitest';
import { move } from './move.ts';

test.each([
  ['down', 0, 2, 'bcad'],
  ['up', 3, 1, 'adbc'],
  ['nowhere', 2, 2, 'abcd'],
  ['to the end', 0, 3, 'bcda'],
  ['to the beginning', 3, 0, 'dabc'],
])('moved %s', (_, from, to, expected) => {
  expect(move([...'abcd'], from, to).join('')).toBe(expected);
});
