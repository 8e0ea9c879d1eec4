import { defaultLimits, type RunResult, type Sweep } from '@dryrun/judge';
import { afterAll, describe, expect, test } from 'vitest';
import { createSandbox } from './create-sandbox.ts';
import { Sweeps } from './sweeps.ts';

const sandbox = createSandbox({ size: 2 });
/** Two children may be in two inputs of one sweep at the same time. */
const alone = createSandbox({ size: 1 });
afterAll(() => Promise.all([sandbox.close(), alone.close()]));

/** Runs `solve(n)` on 0, 1, 2, …, of which some are a sweep. */
async function run(
  code: string,
  count: number,
  sweeps: Sweep[],
  { timeLimitMs = 150, by = sandbox } = {},
) {
  const parameters = [{ name: 'n', type: 'integer' }];
  const signature = { kind: 'function' as const, name: 'solve', parameters, returns: 'integer' };
  const program = { language: 'javascript', code, signature };
  const inputs = Array.from({ length: count }, (_, n) => [n]);
  const limits = { ...defaultLimits, memoryLimitBytes: 32 * 1024 * 1024, timeLimitMs };
  const results: RunResult[] = [];
  for await (const event of by.execute(program, inputs, limits, undefined, sweeps))
    if (event.kind === 'result') results.push(event.result);
  return results;
}

const wasRun = ({ wallTimeMs }: RunResult) => wallTimeMs > 0;
const kinds = (results: readonly RunResult[]) => results.map(({ kind }) => kind);

describe('of a sweep', () => {
  test('nothing is run after an input that never ends, and what follows the sweep is', async () => {
    const code = 'function solve(n) { while (n >= 5 && n < 200); return n; }';
    const results = await run(code, 202, [{ from: 0, to: 200 }], { by: alone });
    expect(kinds(results.slice(0, 6))).toEqual([...Array(5).fill('returned'), 'time-limit']);
    expect(results.slice(6, 200).filter(wasRun)).toEqual([]);
    expect(kinds(results.slice(200))).toEqual(['returned', 'returned']);
  });

  test('no more is run than the time of four tests allows for all together', async () => {
    const spin = 'const until = Date.now() + 40; while (Date.now() < until);';
    const results = await run(`function solve(n) { ${spin} return n; }`, 100, [
      { from: 0, to: 100 },
    ]);
    const spentMs = results.reduce((sum, { cpuTimeMs }) => sum + cpuTimeMs, 0);
    // At least as much as the limit, or it was cut too early; and two children may each go on for a
    // batch. Not how many ran: a busy machine gives each less of the processor in its 40 ms.
    expect(spentMs).toBeGreaterThan(600);
    expect(spentMs).toBeLessThan(60 * 40);
    expect(results.at(-1)?.kind).toBe('time-limit');
  });

  test('an input that costs the child its life does so once', async () => {
    const code =
      'function solve(n) { const all = []; while (n === 7) all.push(new Array(1e6).fill(n)); return n; }';
    const results = await run(code, 52, [{ from: 0, to: 50 }], { timeLimitMs: 2_000 });
    expect(kinds(results.slice(0, 8))).toEqual([...Array(7).fill('returned'), 'memory-limit']);
    expect(results.slice(8, 50).filter(({ kind }) => kind === 'memory-limit')).toEqual([]);
    expect(kinds(results.slice(50))).toEqual(['returned', 'returned']);
  });

  test('little is run after an input that is known to be wrong', async () => {
    const spin = 'const until = Date.now() + 5; while (Date.now() < until);';
    const endsWith = (index: number) => index === 3;
    const code = `function solve(n) { ${spin} return n; }`;
    const results = await run(code, 102, [{ from: 0, to: 100, endsWith }], { by: alone });
    expect(results.slice(0, 4).every(wasRun)).toBe(true);
    // What was begun or sent in the same moment.
    expect(results.slice(50, 100).filter(wasRun)).toEqual([]);
    expect(kinds(results.slice(100))).toEqual(['returned', 'returned']);
  });

  test('another is not touched', async () => {
    const code = 'function solve(n) { if (n === 3) throw new Error("no"); return n; }';
    const results = await run(code, 20, [
      { from: 0, to: 10 },
      { from: 10, to: 20 },
    ]);
    expect(results[3]?.kind).toBe('threw');
    expect(kinds(results.slice(10))).toEqual(Array(10).fill('returned'));
  });
});

describe('what is of no use any more', () => {
  const returned = (cpuTimeMs: number): RunResult => ({
    ...{ cpuTimeMs, wallTimeMs: 1, memoryBytes: 0, console: '', consoleCharacters: 0 },
    kind: 'returned',
    value: { ok: true, value: 1 },
  });
  const failed: RunResult = { ...returned(1), kind: 'time-limit' };

  test.each<[string, [number, RunResult][], number[][]]>([
    ['nothing while all return', [[2, returned(1)]], [[]]],
    ['what follows a failure', [[3, failed]], [[4, 5]]],
    ['what follows a wrong answer', [[4, returned(7)]], [[5]]],
    [
      'less, when an earlier one fails as well',
      [
        [4, failed],
        [2, failed],
      ],
      [[5], [3, 4]],
    ],
    [
      'no more, when a later one does',
      [
        [3, failed],
        [4, failed],
      ],
      [[4, 5], []],
    ],
    [
      'all, when the time is over',
      [
        [2, returned(99)],
        [3, returned(99)],
        [4, returned(99)],
        [5, returned(104)],
      ],
      [[], [], [], [2, 3, 4, 5]],
    ],
    [
      'nothing outside of a sweep',
      [
        [1, failed],
        [6, failed],
      ],
      [[], []],
    ],
  ])('%s', (_, results, useless) => {
    const endsWith = (_: number, { cpuTimeMs }: RunResult) => cpuTimeMs === 7;
    const sweeps = new Sweeps([{ from: 2, to: 6, endsWith }], 100);
    expect(results.map(([index, result]) => sweeps.note(index, result))).toEqual(useless);
  });
});
