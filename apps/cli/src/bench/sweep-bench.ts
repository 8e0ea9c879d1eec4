import { defaultLimits, judge, type Program, type Sandbox, type SweepTest } from '@dryrun/judge';
import type { CodeSandbox } from '@dryrun/sandbox';
import { type BenchRow, median, ratioRow } from './measure.ts';
import { bestTrade, bestTradeTest } from './programs/best-trade.ts';
import { spawnOnce } from './run-once.ts';

const rounds = 7;
const perRound = 7;
/** Python boots its next spare meanwhile, as between two submissions of people. */
const pauseMs = 250;

const sweep: SweepTest = {
  group: 'bench',
  sweep: Array.from({ length: 200 }, (_, index) => bestTradeTest(1 + (index % 8), index)),
};

/** A program that may carry state from input to input, so that each gets a realm of its own. */
const remembering: Program = {
  ...bestTrade.javascript,
  code: `const seen = new Map();\nglobalThis.seen = seen;\n${bestTrade.javascript.code}`,
};

/** 200 small inputs in one test, from the end of compiling to the verdict, beside the start of node. */
export async function benchSweeps(sandbox: CodeSandbox): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  // 60 and 250 ms where node starts in 40.
  const cases = [
    { name: 'js.sweep200', program: bestTrade.javascript, most: 1.5 },
    { name: 'js.sweep200.remembering', program: remembering, most: 1.5 },
    { name: 'python.sweep200', program: bestTrade.python, most: 6.25 },
  ];
  for (const { name, program, most } of cases) {
    const ours: number[] = [];
    const starts: number[] = [];
    for (let turn = 0; turn < perRound; turn += 1) await afterCompileMs(sandbox, program);
    for (let round = 0; round < rounds; round += 1) {
      const times = { ours: [] as number[], start: [] as number[] };
      for (let turn = 0; turn < perRound; turn += 1) {
        times.ours.push(await afterCompileMs(sandbox, program));
        times.start.push((await spawnOnce(process.execPath, ['-e', '0'])).wallMs);
        if (program.language === 'python')
          await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      ours.push(median(times.ours));
      starts.push(median(times.start));
    }
    rows.push(
      ratioRow(name, ours, starts, 'one spawn of node -e 0', { kind: 'at most', value: most }),
    );
  }
  return rows;
}

async function afterCompileMs(sandbox: Sandbox, program: Program): Promise<number> {
  let compiledAt = performance.now();
  const request = { program, tests: [sweep], comparison: { kind: 'exact' as const } };
  for await (const event of judge({ ...request, limits: defaultLimits }, sandbox)) {
    if (event.kind === 'compiled') compiledAt = performance.now();
    if (event.kind === 'verdict' && event.verdict !== 'accepted')
      throw new Error(`the benchmark's program got ${event.verdict}: ${event.message}`);
  }
  return performance.now() - compiledAt;
}
