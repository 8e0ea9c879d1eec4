import { expect, it } from 'vitest';
import { compareStated } from './compare-stated.ts';
import { fitGrowth } from './fit-growth.ts';
import { readComplexity } from './read-complexity.ts';

const n = (size: number) => ({ n: size });
const square = (size: number) => ({ rows: size, columns: size, whole: size * size });
const fixed = (size: number) => ({ n: size, m: 40_000 });

type Row = [string, (n: number) => Record<string, number>, (n: number) => number, string];
it.each<Row>([
  ['O(n log n)', n, (n) => n ** 2 / 1e5, 'against'],
  ['O(n)', n, (n) => n ** 2 / 1e5, 'against'],
  ['O(n^2)', n, (n) => n ** 2 / 1e5, 'agrees'],
  ['O(n² log n)', n, (n) => n ** 2 / 1e5, 'agrees'],
  ['O(n^3)', n, (n) => n ** 2 / 1e5, 'slower'],
  ['O(1)', n, (n) => n / 100, 'against'],
  ['O(log n)', n, (n) => n / 100, 'against'],
  ['O(n)', n, (n) => (n * Math.log2(n)) / 1500, 'agrees'],
  ['O(n log n)', n, (n) => n / 100, 'agrees'],
  ['O(n)', n, (n) => (n / 100) ** 1.2, 'open'],
  ['O(2^n)', n, (n) => n / 100, 'slower'],
  ['O(n)', n, (n) => n ** 1.5 / 5000, 'open'],
  ['O(n)', n, (n) => n / 1e6, 'open'],
  // A single size that is long enough tells nothing of what grows.
  ['O(n)', n, (n) => n / 12_000, 'open'],
  ['quick', n, (n) => n / 1e6, 'not-compared'],
  ['O(rows · columns)', square, (n) => n ** 2 / 1e5, 'agrees'],
  ['O(rows * columns)', square, (n) => n ** 3 / 1e8, 'against'],
  // One letter of one's own may stand for all squares.
  ['O(n)', square, (n) => n ** 2 / 1e5, 'agrees'],
  ['O(n · k)', n, (n) => n ** 2 / 1e5, 'not-compared'],
  ['O(V + E)', n, (n) => n ** 2 / 1e5, 'not-compared'],
  ['O(n + m)', fixed, (n) => n / 100, 'agrees'],
  ['O(n + m)', fixed, (n) => n ** 2 / 1e5, 'against'],
  ['O(m)', fixed, (n) => n ** 2 / 1e5, 'not-compared'],
  ['O(n m)', fixed, (n) => n / 100, 'agrees'],
  ['quick', n, (n) => n ** 2 / 1e5, 'not-compared'],
])('holds against %s', (stated, names, curve, expected) => {
  const sizes = [1000, 2000, 4000, 8000, 16_000, 32_000, 64_000];
  const points = sizes.map((size) => ({ size, names: names(size), value: curve(size) }));
  const growth = fitGrowth(
    points.map((point) => ({ ...point, spread: 0 })),
    5,
  );
  const heard = points.filter(({ value }) => value >= 5);
  expect(compareStated(readComplexity(stated), growth, heard).kind).toBe(expected);
});
