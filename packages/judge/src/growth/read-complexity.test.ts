import { expect, it } from 'vitest';
import { logOf } from './complexity-expression.ts';
import { findComplexities, readComplexity } from './read-complexity.ts';

const values: Record<string, number> = { n: 64, m: 32, k: 4, e: 128, v: 16 };

// Of n = 64, m = 32, k = 4, E = 128, V = 16.
it.each([
  ['O(1)', 1],
  ['O(n)', 64],
  ['O(N)', 64],
  ['n', 64],
  ['O(log n)', 6],
  ['O(n log n)', 384],
  ['O(n*log(n))', 384],
  ['O(nlogn)', 384],
  ['O(n lg n)', 384],
  ['O(n log2 n)', 384],
  ['O(n log₂ n)', 384],
  ['o(n · log n)', 384],
  ['n log n', 384],
  ['O(n^2)', 4096],
  ['O(n²)', 4096],
  ['O(n**2)', 4096],
  ['n squared', 4096],
  ['Θ(n³)', 262_144],
  ['O(N + M)', 96],
  ['O(n + m log k)', 128],
  ['O((n + m) log n)', 576],
  ['O(n·m)', 2048],
  ['O(n × m)', 2048],
  ['O(n m)', 2048],
  ['O(V + E)', 144],
  ['O(|V| + |E|)', 144],
  ['O(E log V)', 512],
  ['O(2^k)', 16],
  ['O(2ᵏ)', null],
  ['O(2^k * n)', 1024],
  ['O(k * 2ⁿ)', 2 ** 66],
  ['O(k!)', 24],
  ['O(sqrt(n))', 8],
  ['O(√n)', 8],
  ['O(n√n)', 512],
  ['O(n sqrt(n))', 512],
  ['O(log^2 n)', 36],
  ['O(n log² n)', 2304],
  ['O(max(n, m))', 64],
  ['O(n^2 / k)', 1024],
  ['O(n(n - 1))', 4096],
  ['O(26 n)', 1664],
  ['O(number of n)', 64],
  ['O(n.length)', 64],
  ['linear', 64],
  ['quadratic', 4096],
  ['constant', 1],
  ['logarithmic', 6],
  ['O(n log n).', 384],
  ['fast enough', null],
  ['O(n', null],
  ['O()', null],
  ['as long as the answer is', null],
  ['', null],
  ['O(n) or O(m)', null],
])('reads %s', (text, expected) => {
  const { expression } = readComplexity(text);
  const value = (name: string) => values[name.toLowerCase()] ?? Number.NaN;
  const read = expression && Math.exp(logOf(expression, value));
  if (expected === null) expect(read === null || Number.isNaN(read)).toBe(true);
  else expect((read ?? 0) / expected).toBeCloseTo(1, text === 'O(k!)' ? 1 : 6);
});

it.each([
  ['Time O(n log n), space O(n).', ['time O(n log n)', 'space O(n)']],
  ['O(n) time and O(1) space', ['time O(n)', 'space O(1)']],
  [
    'Sorting costs n log n, so O(n log n) in all. Space is O(n).',
    ['time O(n log n)', 'space O(n)'],
  ],
  ['It needs O(1) extra memory; each step is O(log n).', ['space O(1)', 'time O(log n)']],
  ['It runs in linear time with constant space.', ['time linear', 'space constant']],
  [
    'Time complexity: O((n + m) log n)\nSpace complexity: O(m)',
    ['time O((n + m) log n)', 'space O(m)'],
  ],
  ['The foo(n) function is called twice, and linear probing is used.', []],
  ['A heap of size O(k), time O(n log k)', ['time O(k)', 'time O(n log k)']],
])('finds the complexities in %j', (text, expected) => {
  expect(findComplexities(text).map(({ of, text: said }) => `${of} ${said}`)).toEqual(expected);
});
