import type { Program, Test } from '@dryrun/judge';
import { type CodeJudgingData, findPackages, loadHelp, loadJudgingData } from '@dryrun/problem-kit';
import { type CodeSandbox, createSandbox } from '@dryrun/sandbox';
import { bankDirectory } from '../problems/find-problem.ts';
import { type BenchRow, median, ratioRow } from './measure.ts';
import { judgeOnce } from './run-once.ts';

const turns = 3;

/**
 * What the verdict on a right solution costs with all hidden tests of its problem, beside the same
 * without its sweeps: a ratio for each problem of the bank, and of them the median.
 */
export async function benchSweepCost(): Promise<BenchRow[]> {
  const sandbox = createSandbox();
  try {
    await sandbox.warm(['typescript', 'python']);
    const problems = await Promise.all(
      (await findPackages(bankDirectory)).map((slug) => loadJudgingData(bankDirectory, slug)),
    );
    const rows: BenchRow[] = [];
    for (const language of ['typescript', 'python'] as const) {
      const whole: number[] = [];
      const without: number[] = [];
      for (const problem of problems) {
        if (problem.kind !== 'code') continue;
        const program = await rightProgram(problem, language);
        if (program === null || !problem.hidden.some(isSweep)) continue;
        const times = await measureBoth(sandbox, problem, program);
        whole.push(times.whole);
        without.push(times.without);
      }
      if (whole.length === 0) continue;
      const name = `${language}.bank.sweepsOverRest`;
      rows.push(
        ratioRow(name, whole, without, 'the same without its sweeps', {
          kind: 'at most',
          value: 2,
        }),
      );
    }
    return rows;
  } finally {
    await sandbox.close();
  }
}

const isSweep = (test: Test) => 'sweep' in test;

async function rightProgram(
  { slug, signature }: CodeJudgingData,
  language: Program['language'],
): Promise<Program | null> {
  const { solutions } = await loadHelp(bankDirectory, slug);
  const code = solutions.find((solution) => solution.language === language)?.code;
  return code === undefined ? null : { language, code, signature };
}

/** Medians in milliseconds, taken by turns. */
async function measureBoth(
  sandbox: CodeSandbox,
  { hidden, comparison }: CodeJudgingData,
  program: Program,
): Promise<{ whole: number; without: number }> {
  const single = hidden.filter((test) => !isSweep(test));
  const times = { whole: [] as number[], without: [] as number[] };
  for (let turn = 0; turn <= turns; turn += 1) {
    const without = (await judgeOnce(sandbox, program, single, comparison)).wallMs;
    const whole = (await judgeOnce(sandbox, program, hidden, comparison)).wallMs;
    // The first pair warms what is loaded once.
    if (turn === 0) continue;
    times.without.push(without);
    times.whole.push(whole);
  }
  return { whole: median(times.whole), without: median(times.without) };
}
