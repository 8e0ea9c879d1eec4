import type { GrowthName, Program } from '@dryrun/judge';

/** A program of which the growth is known by how it was written. */
export type KnownProgram = {
  name: GrowthName;
  program: Program;
  /** Right names: its own, or with what differs from it by a logarithm. */
  sizes: readonly number[];
};

const signature = {
  kind: 'function' as const,
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};

/** Rounds of `work` steps; a language's own loop around them stands in its template. */
type Shape = { name: GrowthName; sizes: readonly number[]; steps: Record<string, number> };

const geometric = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, at) => Math.round(from * (to / from) ** (at / (count - 1))));

const shapes: readonly Shape[] = [
  { name: '1', sizes: geometric(100, 1e6, 9), steps: { javascript: 4e6, python: 2e5, cpp: 8e6 } },
  {
    name: 'log n',
    sizes: geometric(16, 1e12, 9),
    steps: { javascript: 1e6, python: 5e4, cpp: 2e6 },
  },
  {
    name: 'n',
    sizes: geometric(500, 64_000, 12),
    steps: { javascript: 2e3, python: 60, cpp: 2e3 },
  },
  {
    name: 'n log n',
    sizes: geometric(500, 64_000, 12),
    steps: { javascript: 100, python: 4, cpp: 150 },
  },
  { name: 'n²', sizes: geometric(60, 4_000, 12), steps: { javascript: 8, python: 1, cpp: 12 } },
  { name: 'n³', sizes: geometric(20, 500, 12), steps: { javascript: 1, python: 1, cpp: 2 } },
  {
    name: '2ⁿ',
    sizes: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
    steps: { javascript: 60, python: 3, cpp: 80 },
  },
];

/** How often the inner loop is gone through, in each language's own words. */
const counts: Record<GrowthName, { c: string; python: string }> = {
  '1': { c: '1', python: '1' },
  'log n': { c: 'LOG(n)', python: 'n.bit_length()' },
  n: { c: 'n', python: 'n' },
  'n log n': { c: 'n * LOG(n)', python: 'n * n.bit_length()' },
  'n²': { c: 'n * n', python: 'n * n' },
  'n² log n': { c: 'n * n * LOG(n)', python: 'n * n * n.bit_length()' },
  'n³': { c: 'n * n * n', python: 'n * n * n' },
  '2ⁿ': { c: 'POWER(n)', python: '2 ** n' },
};

/** A program of each growth in JavaScript, Python and C++. */
export const knownPrograms: readonly KnownProgram[] = shapes.flatMap(({ name, sizes, steps }) => {
  const inC = (log: string, power: string) =>
    counts[name].c.replace('LOG(n)', log).replace('POWER(n)', power);
  const codes: Record<string, string> = {
    javascript: `function solve(n) {
  let x = 1;
  const rounds = ${inC('Math.ceil(Math.log2(n))', '2 ** n')};
  for (let i = 0; i < rounds; i++) for (let j = 0; j < ${steps.javascript}; j++) x = (x * 31 + j) % 1000003;
  return x;
}`,
    python: `def solve(n):
    x = 1
    for i in range(${counts[name].python}):
        for j in range(${steps.python}):
            x = (x * 31 + j) % 1000003
    return x`,
    cpp: `long long solve(long long n) {
  unsigned x = 1;
  long long rounds = ${inC('(64 - __builtin_clzll(n))', '(1LL << n)')};
  for (long long i = 0; i < rounds; i++) for (long long j = 0; j < ${steps.cpp}; j++) x = (x * 31 + j) % 1000003;
  return x;
}`,
  };
  return Object.entries(codes).map(([language, code]) => ({
    name,
    sizes,
    program: { language, code, signature },
  }));
});
