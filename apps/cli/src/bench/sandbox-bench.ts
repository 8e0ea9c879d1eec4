import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits, judge, type Program, type Test } from '@dryrun/judge';
import { type CodeSandbox, createSandbox } from '@dryrun/sandbox';
import { type BenchRow, quantile, row } from './measure.ts';

const rounds = 7;
const perRound = 15;

const signature = {
  kind: 'function' as const,
  name: 'bestTrade',
  parameters: [{ name: 'prices', type: 'integer[]' }],
  returns: 'integer',
};
const code = `function bestTrade(prices) {
  let lowest = Infinity;
  let best = 0;
  for (const price of prices) {
    if (price < lowest) lowest = price;
    else if (price - lowest > best) best = price - lowest;
  }
  return best;
}
`;
const javascript: Program = { language: 'javascript', code, signature };
const typescript: Program = {
  language: 'typescript',
  code: code.replace('(prices)', '(prices: number[]): number'),
  signature,
};

/**
 * Measures verdicts through warm children, each beside one spawn of `node solution.js` with the
 * same program. Verdicts and spawns take turns, so that both meet the same machine; only `rush`
 * sends one submission on the heels of the other.
 */
export async function benchSandbox(): Promise<BenchRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-bench-'));
  const sandbox = createSandbox();
  try {
    const file = join(folder, 'solution.js');
    await writeFile(file, `${code}console.log(bestTrade(${JSON.stringify(prices(20, 1))}));\n`);
    await sandbox.warm();
    const small = Array.from({ length: 30 }, (_, index) => makeTest(20 + index, index));
    const large = Array.from({ length: 5 }, (_, index) => makeTest(100_000, index));
    await judgeOnce(sandbox, javascript, small);
    await judgeOnce(sandbox, typescript, small);

    const measured = { js: [], ts: [], large: [], rush: [], spawn: [], ratio: [] } as Record<
      'js' | 'ts' | 'large' | 'rush' | 'spawn' | 'ratio',
      number[]
    >;
    for (let round = 0; round < rounds; round += 1) {
      const js: number[] = [];
      const ts: number[] = [];
      const big: number[] = [];
      const rush: number[] = [];
      const spawns: number[] = [];
      for (let turn = 0; turn < perRound; turn += 1) {
        js.push(await judgeOnce(sandbox, javascript, small));
        spawns.push(await spawnOnce(file));
        if (turn % 3 !== 0) continue;
        ts.push(await judgeOnce(sandbox, typescript, small));
        await spawnOnce(file);
        big.push(await judgeOnce(sandbox, javascript, large));
        await spawnOnce(file);
      }
      for (let turn = 0; turn < perRound; turn += 1)
        rush.push(await judgeOnce(sandbox, javascript, small));
      measured.js.push(quantile(js, 0.5));
      measured.ts.push(quantile(ts, 0.5));
      measured.large.push(quantile(big, 0.5));
      measured.rush.push(quantile(rush, 0.5));
      measured.spawn.push(quantile(spawns, 0.5));
      measured.ratio.push(quantile(js, 0.5) / quantile(spawns, 0.5));
    }
    const spawned = quantile(measured.spawn, 0.5);
    const baseline = { name: 'one spawn of node solution.js', median: spawned };
    return [
      row('js.small.overSpawn', 'ratio', measured.ratio, {
        baseline: { name: 'one spawn of node solution.js', median: 1 },
        target: { kind: 'at most', value: 0.5 },
      }),
      row('js.small.verdict', 'ms', measured.js, {
        baseline,
        target: { kind: 'at most', value: 10 },
      }),
      row('ts.small.verdict', 'ms', measured.ts, { baseline }),
      row('js.small.rush', 'ms', measured.rush, { baseline }),
      row('js.large.verdict', 'ms', measured.large, {
        baseline,
        target: { kind: 'at most', value: 60 },
      }),
    ];
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** @returns milliseconds from code to verdict. @throws unless it is accepted. */
async function judgeOnce(
  sandbox: CodeSandbox,
  program: Program,
  tests: readonly Test[],
): Promise<number> {
  const began = performance.now();
  const request = { program, tests, comparison: { kind: 'exact' as const }, limits: defaultLimits };
  for await (const event of judge(request, sandbox)) {
    if (event.kind === 'verdict' && event.verdict !== 'accepted')
      throw new Error(`the benchmark's program got ${event.verdict}: ${event.message}`);
  }
  return performance.now() - began;
}

async function spawnOnce(file: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0) throw new Error(`node ${file} ended with ${exitCode}`);
  return performance.now() - began;
}

function makeTest(length: number, seed: number): Test {
  const input = prices(length, seed);
  let lowest = Number.POSITIVE_INFINITY;
  let best = 0;
  for (const price of input) {
    lowest = Math.min(lowest, price);
    best = Math.max(best, price - lowest);
  }
  return { group: 'bench', input: [input], expected: best };
}

function prices(length: number, seed: number): number[] {
  return Array.from({ length }, (_, index) => (index * 7919 + seed * 31) % 1_000_003);
}
