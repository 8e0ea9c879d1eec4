import { expect, it } from 'vitest';
import { fitGrowth, type GrowthPoint } from './fit-growth.ts';

/** A source of chance of its own, so that every run sees the same noise. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const doubling = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => from * 2 ** at);

function measured(
  sizes: readonly number[],
  curve: (n: number) => number,
  { noise = 0, seed = 1 } = {},
): GrowthPoint[] {
  const random = chance(seed);
  return sizes.map((size) => ({
    size,
    value: curve(size) * (1 + noise * random()),
    spread: noise * random(),
  }));
}

const log = Math.log2;
const rows: [string, number[], (n: number) => number, string][] = [
  ['constant', doubling(1000, 7), () => 20, '1'],
  ['log n', [10, 100, 1e3, 1e4, 1e6, 1e9], (n) => 4 * log(n), 'log n'],
  ['n', doubling(1000, 7), (n) => n / 100, 'n'],
  ['n with a constant', doubling(1000, 7), (n) => 12 + n / 100, 'n or n log n'],
  ['n log n', doubling(1000, 7), (n) => (n * log(n)) / 1500, 'n or n log n'],
  ['n out of the cache', doubling(1000, 7), (n) => (n / 100) ** 1.12, 'n or n log n'],
  ['n²', doubling(1000, 6), (n) => n ** 2 / 2e5, 'n²'],
  ['n² behind n', doubling(1000, 7), (n) => n / 400 + n ** 2 / 2e5, 'n² or n² log n'],
  ['n² log n', doubling(100, 6), (n) => (n ** 2 * log(n)) / 2e4, 'n² or n² log n'],
  ['n³', doubling(50, 6), (n) => n ** 3 / 3e4, 'n³'],
  ['2ⁿ', [12, 14, 16, 18, 20], (n) => 2 ** n / 1000, '2ⁿ'],
  ['n^1.5, which is none of them', doubling(1000, 7), (n) => n ** 1.5 / 5000, 'no-curve'],
  ['below what can be measured', doubling(1000, 7), (n) => n / 1e5, 'too-fast'],
  ['only the largest can be measured', doubling(1000, 7), (n) => n / 6400, 'too-fast'],
  ['three sizes', doubling(1000, 3), (n) => n / 100, 'few-sizes'],
  ['sizes close to each other', [10, 11, 12, 13], (n) => n, 'few-sizes'],
  ['rises by half: n, n² and more', doubling(1000, 4), (n) => 100 + n / 200, 'alike'],
  ['falls', doubling(1000, 6), (n) => 1e5 / n, 'noise'],
];

it.each(rows)('tells %s', (_, sizes, curve, expected) => {
  expect(said(measured(sizes, curve))).toBe(expected);
});

it.each(rows.filter(([, , , expected]) => /^(1|log n|n|n².*|n³|2ⁿ|n or n log n)$/.test(expected)))(
  'says nothing false of %s, whatever the noise',
  (_, sizes, curve, expected) => {
    const may = expected.startsWith('n²')
      ? ['n²', 'n² or n² log n']
      : [expected, `${expected} or n log n`];
    for (const noise of [0.02, 0.05, 0.1, 0.2, 0.4]) {
      for (let seed = 1; seed <= 100; seed += 1) {
        const told = fitGrowth(measured(sizes, curve, { noise, seed }), 5);
        if (told.kind === 'told') expect(may).toContain(told.names.join(' or '));
      }
    }
  },
);

it('does not believe sizes whose repeats are far apart', () => {
  const points = measured(doubling(1000, 7), (n) => n ** 2 / 1e5).map((point) => ({
    ...point,
    spread: 0.5,
  }));
  expect(said(points)).toBe('noise');
});

function said(points: readonly GrowthPoint[]): string {
  const growth = fitGrowth(points, 5);
  return growth.kind === 'told' ? growth.names.join(' or ') : growth.reason;
}
