import { expect, it } from 'vitest';
import type { Program, Sandbox } from '../sandbox.ts';
import { measureGrowth } from './measure-growth.ts';
import type { Family, Measuring } from './measuring.ts';
import { readMeasuring } from './read-measuring.ts';

const limits = {
  ...{ timeLimitMs: 1_000, memoryLimitBytes: 1 << 28 },
  ...{ outputLimitBytes: 1 << 20, totalTimeLimitMs: 60_000 },
};
const program = (code: string): Program => ({
  ...{ language: 'javascript', code },
  signature: {
    ...{ kind: 'function', name: 'solve', returns: 'integer' },
    parameters: [{ name: 'n', type: 'integer' }],
  },
});
const sizes = [1_000, 1_400, 2_000, 2_800, 4_000, 5_600, 8_000, 11_000, 16_000];
const inputs = sizes.map((size) => ({ size, names: { n: size }, input: [size] }));
const families: Family[] = [{ group: 'all', inputs }];

/** What a run of the program takes: by the size, and how often it was run before. */
type Curve = (size: number, before: number) => number;

const linear: Curve = (n) => n / 100;
const slower = (share: number, until: number, of: number[] = sizes): Curve => {
  return (n, before) =>
    linear(n, 0) *
    (of.includes(n) && before > 1 && before % 2 === 0 && before < until ? 1 + share : 1);
};

/** `own`: runs of the largest size; `smallest`: of one that is never the first; `reference`: all of its runs. */
type Told = { says: string; rounds: number; own: number; second: number; reference: number };

it.each<[string, Curve, Told]>([
  ['repeats that agree', linear, { says: 'n', rounds: 2, own: 3, second: 3, reference: 8 }],
  [
    'a size that was slow once',
    slower(0.5, 3, [16_000]),
    { says: 'n', rounds: 4, own: 5, second: 5, reference: 8 },
  ],
  [
    'a busy machine, on which every other size was restless, that becomes quiet',
    (n, before) =>
      linear(n, 0) *
      (before < 3 ? 1.3 : 1) *
      (sizes.indexOf(n) % 2 === 0 && before === 2 ? 1.3 : 1),
    { says: 'n', rounds: 4, own: 5, second: 5, reference: 8 },
  ],
  [
    'a busy machine that becomes quiet',
    slower(2, 4),
    { says: 'n', rounds: 4, own: 5, second: 5, reference: 8 },
  ],
  [
    'what is too fast to be told, though repeats are apart: each is several runs',
    (n, before) => (n / 8_000) * (before % 2 === 0 ? 1 : 1.2),
    { says: 'too-fast', rounds: 2, own: 11, second: 17, reference: 6 },
  ],
  [
    'sizes that take long: their first run is a repeat',
    (n) => n / 50,
    { says: 'n', rounds: 2, own: 2, second: 3, reference: 8 },
  ],
])('measures no more than it needs: %s', async (_, curve, told) => {
  const runs = new Map<string, number>();
  const last = await lastOf(measureGrowth(clockOf(curve, runs), programs, families, { limits }));
  const { growth } =
    readMeasuring(last, families, { language: 'javascript', limitMs: 1_000 }) ?? {};
  const says = growth?.kind === 'told' ? growth.names.join(' or ') : growth?.reason;
  const own = runs.get('own 16000') ?? 0;
  const second = runs.get('own 8000') ?? 0;
  const reference = sizes.reduce((sum, size) => sum + (runs.get(`reference ${size}`) ?? 0), 0);
  expect({ says, rounds: last.rounds, own, second, reference }).toEqual(told);
});

it('gives up after some rounds more where repeats stay far apart', async () => {
  const restless: Curve = (n, before) => linear(n, 0) * 2 ** before;
  const last = await lastOf(
    measureGrowth(clockOf(restless, new Map()), programs, families, { limits }),
  );
  expect(last.rounds).toBe(8);
});

it('goes on where it was, and says the same', async () => {
  const steps: Measuring[] = [];
  for await (const step of measureGrowth(clockOf(linear, new Map()), programs, families, {
    limits,
  }))
    steps.push(step);
  for (const [at, step] of steps.entries()) {
    const rest = measureGrowth(clockOf(linear, new Map()), programs, families, { limits }, step);
    const left = await allOf(rest);
    expect(left).toHaveLength(steps.length - 1 - at);
    expect(left.at(-1) ?? step).toEqual(steps.at(-1));
  }
});

const programs = {
  own: program('own'),
  empty: program('empty'),
  reference: program('reference'),
};

async function allOf(steps: AsyncIterable<Measuring>): Promise<Measuring[]> {
  const all: Measuring[] = [];
  for await (const step of steps) all.push(step);
  return all;
}

async function lastOf(steps: AsyncIterable<Measuring>): Promise<Measuring> {
  return (await allOf(steps)).at(-1) as Measuring;
}

/** A sandbox in which programs take what the curve says; what is not the program's own takes nothing. */
function clockOf(curve: Curve, runs: Map<string, number>): Sandbox {
  return {
    async *execute({ code }, given) {
      yield { kind: 'compiled', compileTimeMs: 0 };
      for (const [index, [n]] of given.entries()) {
        const key = `${code} ${n}`;
        const before = runs.get(key) ?? 0;
        runs.set(key, before + 1);
        const cpuTimeMs = code === 'own' ? curve(Number(n), before) : 0;
        const cost = { cpuTimeMs, wallTimeMs: cpuTimeMs, memoryBytes: 0 };
        const value = { ok: true as const, value: 0 };
        const printed = { console: '', consoleCharacters: 0 };
        yield { kind: 'result', index, result: { kind: 'returned', value, ...cost, ...printed } };
      }
    },
  };
}
