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

const told = rows.filter(([, , , said]) => /^(1|log n|n|n².*|n³|2ⁿ|n or n log n)$/.test(said));
it.each(told.flatMap((row) => [true, false].map((isCompiled) => [...row, isCompiled] as const)))(
  'says nothing false of %s, whatever the noise',
  (_, sizes, curve, expected, isCompiled) => {
    const may = expected.startsWith('n²')
      ? ['n²', 'n² or n² log n']
      : [expected, `${expected} or n log n`];
    for (const noise of [0.02, 0.05, 0.1, 0.2, 0.4]) {
      for (let seed = 1; seed <= 100; seed += 1) {
        const told = fitGrowth(measured(sizes, curve, { noise, seed }), 5, { isCompiled });
        if (told.kind === 'told') expect(may).toContain(told.names.join(' or '));
      }
    }
  },
);

// Measured of right programs on a busy machine: slow until they were compiled, they look steeper.
it.each<[string, [number, number][], RegExp]>([
  [
    'a heap',
    [
      [4419, 4.02],
      [6250, 4.1],
      [8839, 5.31],
      [12_500, 6.04],
      [17_678, 8.37],
      [25_000, 11.9],
      [35_355, 18.5],
      [50_000, 28.3],
    ],
    /^(n or n log n|alike|no-curve)$/,
  ],
  [
    'a tree',
    [
      [7500, 4.83],
      [10_607, 7.02],
      [15_000, 6.61],
      [21_213, 9.88],
      [30_000, 17.8],
      [42_426, 27.8],
      [60_000, 48.7],
    ],
    /^(n or n log n|alike|no-curve)$/,
  ],
  [
    'a map for each letter, beside so much other work that its largest size took twice as long',
    [
      [5000, 6.26],
      [7071, 7.7],
      [14_142, 17.9],
      [20_000, 25.1],
      [28_284, 42.5],
      [40_000, 88.7],
    ],
    /^(n or n log n|alike|no-curve|noise)$/,
  ],
  [
    'a loop in a loop',
    [
      [3125, 6.06],
      [4419, 13.5],
      [6250, 28.4],
      [8839, 57.4],
      [17_678, 226],
      [25_000, 453],
    ],
    /^n²( or n² log n)?$/,
  ],
])('says nothing steeper of %s than it is', (_, measurements, expected) => {
  expect(
    said(
      measurements.map(([size, value]) => ({ size, value, spread: 0.15 })),
      4,
    ),
  ).toMatch(expected);
});

it.each<[string, [number, number][], string]>([
  [
    'the smallest sizes bent',
    [
      [1878, 6.11],
      [2919, 15.1],
      [4537, 25.2],
      [7053, 39],
      [17_041, 110],
      [26_488, 173],
      [41_173, 287],
      [64_000, 448],
    ],
    'n or n log n',
  ],
  [
    'the smallest size as long as a tick of the clock',
    [
      [405, 4],
      [593, 13.1],
      [1272, 56.9],
      [1864, 121],
      [2731, 263],
      [4000, 563],
    ],
    'n² or n² log n',
  ],
  [
    'a constant that is a little restless',
    [25.3, 24.7, 26, 24.4, 24.6, 23, 24.5, 25.3].map((ms, at) => [100 * 4 ** at, ms]),
    '1',
  ],
  [
    'what rises by a tenth, and again by a tenth',
    [24, 24.2, 24.9, 25.6, 26.3, 27.1, 27.9].map((ms, at) => [100 * 4 ** at, ms]),
    'alike',
  ],
])('tells what larger sizes say: %s', (_, measurements, expected) => {
  const points = measurements.map(([size, value]) => ({ size, value, spread: 0.05 }));
  expect(said(points, 4)).toBe(expected);
});

// By one of several things that grow, the others held: most of what it takes stays as it is.
const beside: [number, number][] = [
  [391, 38.2],
  [781, 40.8],
  [2210, 42.7],
  [4419, 47.8],
  [8839, 55.7],
  [17_678, 74.8],
  [50_000, 144],
  [100_000, 247],
];

it.each([
  ['is what else a program does, when it was compiled before', true, 'n or n log n'],
  ['may be code that was slow at first, when it is compiled late', false, 'no-curve'],
])('a constant %s', (_, isCompiled, expected) => {
  const points = beside.map(([size, value]) => ({ size, value, spread: 0.03 }));
  expect(said(points, 4, { isCompiled })).toBe(expected);
});

it('calls nothing too fast that takes long, when the size that would tell is noisy', () => {
  const points = [552, 781, 2210, 3125, 4419, 6250, 12_500].map((size) => ({
    size,
    value: size ** 2 / 250_000,
    spread: size === 12_500 ? 0.4 : 0.05,
  }));
  expect(said(points)).toBe('noise');
});

it.each(
  rows.filter(
    ([, sizes, , expected]) => sizes.length >= 6 && /^(n|n².*|n or n log n)$/.test(expected),
  ),
)(
  'names nothing steeper than %s where the largest size alone took longer',
  (_, sizes, curve, expected) => {
    for (const share of [1.2, 1.5, 2, 2.5, 3]) {
      const points = measured(sizes, curve).map((point) => ({ ...point, spread: 0.13 }));
      const last = points.at(-1) as GrowthPoint;
      last.value *= share;
      const told = fitGrowth(points, 5);
      const names = told.kind === 'told' ? told.names : [];
      expect(
        names.length === 0 || names.some((name) => expected.split(' or ').includes(name)),
      ).toBe(true);
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

function said(points: readonly GrowthPoint[], floor = 5, how = {}): string {
  const growth = fitGrowth(points, floor, how);
  return growth.kind === 'told' ? growth.names.join(' or ') : growth.reason;
}
