import type { CodeSandbox } from '@dryrun/sandbox';
import { memoryRows } from './javascript-bench.ts';
import { type BenchRow, median, ratioRow, row } from './measure.ts';
import { bestTrade, bestTradeTest } from './programs/best-trade.ts';
import { cpuBound } from './programs/cpu-bound.ts';
import { judgeOnce, spawnOnce, works } from './run-once.ts';
import { nativePythonScript, spawnedScript, writeScript } from './scripts.ts';

const rounds = 7;
const perRound = 10;
const pauseMs = 250;

const small = Array.from({ length: 30 }, (_, index) => bestTradeTest(20 + index, index));

/** Verdicts in Python, beside the machine's own python3; without one the ratios are left out. */
export async function benchPython(sandbox: CodeSandbox, folder: string): Promise<BenchRow[]> {
  const native = (await works('python3', ['--version'])) ? await realPython() : null;
  const solution = await writeScript(folder, 'solution.py', spawnedScript(bestTrade.python));
  for (let turn = 0; turn < 5; turn += 1) await judgeOnce(sandbox, bestTrade.python, small);

  const verdicts: number[] = [];
  const spawns: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const times = { verdict: [] as number[], spawn: [] as number[] };
    for (let turn = 0; turn < perRound; turn += 1) {
      times.verdict.push((await judgeOnce(sandbox, bestTrade.python, small)).wallMs);
      if (native) times.spawn.push((await spawnOnce(native, [solution])).wallMs);
      // The next spare is booted meanwhile, as it is between two submissions of people.
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    verdicts.push(median(times.verdict));
    if (native) spawns.push(median(times.spawn));
  }
  const rows = [row('python.small.verdict', 'ms', verdicts)];
  if (native) {
    const target = { kind: 'at most' as const, value: 1 };
    const name = 'one spawn of python3 solution.py';
    rows.push(ratioRow('python.small.overSpawn', verdicts, spawns, name, target));
    rows.push(await benchCpu(sandbox, folder, native));
  }
  return [...rows, ...memoryRows('memory.child.python', 'python', null)];
}

/** CPU time of each program of the fixed set, ours over native; their geometric mean each round. */
async function benchCpu(sandbox: CodeSandbox, folder: string, native: string): Promise<BenchRow> {
  const means: number[] = [];
  const natives: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    let logs = 0;
    let total = 0;
    for (const one of cpuBound) {
      const script = await writeScript(folder, 'work.py', nativePythonScript(one));
      const test = { group: 'bench', input: [one.n], expected: 0 };
      const { cpuMs } = await judgeOnce(sandbox, one.program, [test], { kind: 'none' });
      const nativeMs = Number((await spawnOnce(native, [script])).printed);
      logs += Math.log(cpuMs / nativeMs);
      total += nativeMs;
    }
    means.push(Math.exp(logs / cpuBound.length));
    natives.push(total);
  }
  const name = `${cpuBound.length} CPU-bound programs in python3, together`;
  return row('python.cpu.overNative', 'ratio', means, {
    baseline: { name, median: median(natives), unit: 'ms' },
    target: { kind: 'at most', value: 2 },
  });
}

/** Past launchers of version managers, which take longer to start than Python itself. */
async function realPython(): Promise<string> {
  const { printed } = await spawnOnce('python3', ['-c', 'import sys; print(sys.executable)']);
  return printed.trim();
}
