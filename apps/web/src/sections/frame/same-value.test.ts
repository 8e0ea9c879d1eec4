import { expect, it } from 'vitest';
import { isSameValue } from './same-value.ts';

it.each<[unknown, unknown, boolean]>([
  [null, null, true],
  [null, 0, false],
  ['a', 'a', true],
  [3, 3, true],
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: undefined }, false],
  [{ a: undefined }, { b: 1 }, false],
  [{}, [], false],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(isSameValue(a, b)).toBe(same);
  expect(isSameValue(b, a)).toBe(same);
});
