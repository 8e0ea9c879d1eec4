import { expect, test } from 'vitest';
import { runOrder } from './run-order.ts';

const kib = 1024;

test.each([
  ['none', [], []],
  ['small ones keep their order', [900, 10, 0, 40 * kib], [0, 1, 2, 3]],
  ['the longest come last', [800 * kib, 10, 300 * kib, 20], [1, 3, 2, 0]],
  ['of about the same size they keep their order', [900 * kib, 700 * kib, 1], [2, 0, 1]],
])('%s', (_name, lengths, order) => {
  expect(runOrder(lengths)).toEqual(order);
});
