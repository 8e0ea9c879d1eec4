import { expect, it } from 'vitest';
import { readEnds, readNumber, showNumber } from './read-ends.ts';

it.each([
  ['1 ≤ n ≤ 100,000', ['n = 1', 'n = 100,000']],
  ['-10^6 ≤ drift[i] ≤ 10^6', ['drift[i] = -10^6', 'drift[i] = 10^6']],
  ['0 ≤ lit < 2^50', ['lit = 0', 'lit = 1,125,899,906,842,623']],
  ['0 < n < 10', ['n = 1', 'n = 9']],
  ['0 ≤ a, b < n, a ≠ b', ['a = 0', 'b = 0', 'a = n − 1', 'b = n − 1']],
  ['1 ≤ shortest ≤ longest ≤ n', ['shortest = 1', 'shortest = longest', 'longest = n']],
  ['0 ≤ at[i] < at[i + 1] ≤ 10^9', ['at[i] = 0', 'at[i] = at[i + 1] − 1', 'at[i + 1] = 10^9']],
  ['down[i] ≥ down[i + 1]', ['down[i + 1] = down[i]']],
  ['1 ≤ work[i] ≤ 5 · turn', ['work[i] = 1', 'work[i] = 5 · turn']],
  ['height ≤ 1,000', ['height = 1,000']],
  ['0 ≤ length of needs ≤ 50,000', ['length of needs = 0', 'length of needs = 50,000']],
  ['downhill[0] = -1, 0 ≤ downhill[i] < i', ['downhill[i] = 0', 'downhill[i] = i − 1']],
  ['exactly one C', []],
  ['goods[i] = [weight, gain, stock, crate]', []],
  ['a to z', []],
])('the ends of %s', (rule, ends) => {
  expect(readEnds(rule).map(({ shown }) => shown)).toEqual(ends);
});

it.each([
  ['30,000', 30_000],
  ['5 · 10^5', 500_000],
  ['-1', -1],
  ['−10^9', -1e9],
  ['2.5', 2.5],
  ['n', null],
  ['5 · turn', null],
  ['1,00', null],
])('reads %s as a number', (text, number) => expect(readNumber(text)).toBe(number));

it.each([
  [1e9, '10^9'],
  [-1e6, '-10^6'],
  [100_000, '100,000'],
  [1_999_998, '1,999,998'],
  [0, '0'],
])('writes %d', (number, text) => expect(showNumber(number)).toBe(text));
