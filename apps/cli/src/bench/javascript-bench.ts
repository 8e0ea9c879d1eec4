import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CodeSandbox } from '@dryrun/sandbox';
import { childMemory } from './child-memory.ts';
import { type BenchRow, median, ratioRow, row } from './measure.ts';
import { bestTrade, bestTradeTest } from './programs/best-trade.ts';
import { heights, longestRise, longestRiseTest } from './programs/longest-rise.ts';
import { judgeOnce, spawnOnce, works } from './run-once.ts';
import { bareIsolatesScript, nativeScript, spawnedScript, writeScript } from './scripts.ts';

const rounds = 7;
const perRound = 15;
const largePerRound = 5;
const rushMs = 1_500;
/** By then a child has given back what its start or its work has left behind. */
const restsAfterMs = 6_000;

const spawnName = 'one spawn of node solution.js';
const small = Array.from({ length: 30 }, (_, index) => bestTradeTest(20 + index, index));
const largeInputs = Array.from({ length: 5 }, (_, index) => heights(100_000, index));

/** Verdicts in JavaScript, each beside its baseline: both take turns on the same machine. */
export async function benchJavaScript(sandbox: CodeSandbox, folder: string): Promise<BenchRow[]> {
  const { javascript, typescript } = bestTrade;
  await sleep(restsAfterMs);
  const started = memoryRows('memory.child', 'javascript', 'started', 70);
  const solution = await writeScript(folder, 'solution.js', spawnedScript(javascript));
  for (let turn = 0; turn < perRound; turn += 1) {
    await judgeOnce(sandbox, javascript, small);
    await judgeOnce(sandbox, typescript, small);
  }
  const js: number[] = [];
  const ts: number[] = [];
  const spawns: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = { js: [] as number[], ts: [] as number[], spawn: [] as number[] };
    for (let turn = 0; turn < perRound; turn += 1) {
      times.js.push((await judgeOnce(sandbox, javascript, small)).wallMs);
      times.spawn.push((await spawnOnce(process.execPath, [solution])).wallMs);
      times.ts.push((await judgeOnce(sandbox, typescript, small)).wallMs);
    }
    js.push(median(times.js));
    ts.push(median(times.ts));
    spawns.push(median(times.spawn));
  }
  const rows = [
    ratioRow('js.small.overSpawn', js, spawns, spawnName, { kind: 'at most', value: 0.2 }),
    ratioRow('ts.small.overSpawn', ts, spawns, spawnName),
    row('js.small.verdict', 'ms', js),
    ...(await benchNamespaces(sandbox, solution)),
    ...(await benchLarge(sandbox, folder)),
    ...(await benchRush(sandbox, folder)),
  ];
  await sleep(restsAfterMs);
  return [...rows, ...started, ...memoryRows('memory.child', 'javascript', 'after work')];
}

/** What a classic judge does: a fresh process in fresh namespaces for each of the thirty tests. */
async function benchNamespaces(sandbox: CodeSandbox, solution: string): Promise<BenchRow[]> {
  const args = ['--unshare-all', '--die-with-parent', '--ro-bind', '/', '/', '--proc', '/proc'];
  const inside = (...command: string[]) => [...args, '--dev', '/dev', ...command];
  if (!(await works('bwrap', inside('true')))) return [];
  const ours: number[] = [];
  const classic: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1)
      times.push((await judgeOnce(sandbox, bestTrade.javascript, small)).wallMs);
    ours.push(median(times));
    const began = performance.now();
    for (const _ of small) await spawnOnce('bwrap', inside(process.execPath, solution));
    classic.push(performance.now() - began);
  }
  const name = 'bwrap + node for each of 30 tests';
  const target = { kind: 'at most' as const, value: 0.02 };
  return [ratioRow('js.small.overBwrapPerTest', ours, classic, name, target)];
}

/** Five tests of 100,000 numbers each, beside the same calls in a bare node that has the inputs. */
async function benchLarge(sandbox: CodeSandbox, folder: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  const cases = [
    { name: 'js.large.overNative', program: longestRise, tests: largeInputs.map(longestRiseTest) },
    {
      name: 'js.large.scan.overNative',
      program: bestTrade.javascript,
      tests: largeInputs.map((_, seed) => bestTradeTest(100_000, seed)),
    },
  ];
  for (const { name, program, tests } of cases) {
    const inputs = tests.map(({ input }) => input);
    const native = await writeScript(folder, 'native.js', nativeScript(program, inputs));
    const ours: number[] = [];
    const bare: number[] = [];
    await judgeOnce(sandbox, program, tests);
    for (let round = 0; round < rounds; round += 1) {
      const times = { ours: [] as number[], bare: [] as number[] };
      for (let turn = 0; turn < largePerRound; turn += 1) {
        times.ours.push((await judgeOnce(sandbox, program, tests)).wallMs);
        times.bare.push(Number((await spawnOnce(process.execPath, [native])).printed));
      }
      ours.push(median(times.ours));
      bare.push(median(times.bare));
    }
    const target = program === longestRise ? ({ kind: 'at most', value: 1.5 } as const) : null;
    rows.push(ratioRow(name, ours, bare, 'the five calls in a bare node', target));
  }
  return rows;
}

/** Submissions as fast as they go, one stream a core; then bare isolates, one process a core. */
async function benchRush(sandbox: CodeSandbox, folder: string): Promise<BenchRow[]> {
  const cores = availableParallelism();
  const inputs = small.map(({ input }) => input);
  const isolatedVm = createRequire(import.meta.resolve('@dryrun/sandbox')).resolve('isolated-vm');
  const script = bareIsolatesScript(bestTrade.javascript, inputs, { isolatedVm, forMs: rushMs });
  const bareScript = await writeScript(folder, 'bare-isolates.cjs', script);
  const perSecond: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now();
    let done = 0;
    const stream = async () => {
      while (performance.now() - began < rushMs) {
        await judgeOnce(sandbox, bestTrade.javascript, small);
        done += 1;
      }
    };
    await Promise.all(Array.from({ length: cores }, stream));
    perSecond.push((done / (performance.now() - began)) * (1000 / cores));
    const spawns = Array.from({ length: cores }, () => spawnOnce(process.execPath, [bareScript]));
    bare.push(median((await Promise.all(spawns)).map(({ printed }) => Number(printed))));
  }
  const baseline = { name: 'bare isolates, nothing around them', median: median(bare), unit: '/s' };
  const target = { kind: 'at least' as const, value: 400 };
  return [row('js.verdictsPerSecondPerCore', '/s', perSecond, { baseline, target })];
}

/** One value a child, of all that are warm now. @param mostMebibytes the target of their resident memory */
export function memoryRows(
  name: string,
  language: string,
  variant: string | null,
  mostMebibytes: number | null = null,
): BenchRow[] {
  const all = childMemory(language);
  if (all.length === 0) return [];
  const target = mostMebibytes && { kind: 'at most' as const, value: mostMebibytes * 1024 * 1024 };
  const of = (kind: 'rss' | 'pss') => all.map((one) => one[kind]);
  return [
    row(`${name}.rssBytes`, 'bytes', of('rss'), { variant, target: target || null }),
    row(`${name}.pssBytes`, 'bytes', of('pss'), { variant }),
  ];
}
