import {
  type GrowthMeasured,
  type Measuring,
  measureGrowth as measureAxis,
  measuringParts,
  nothingMeasured,
  partsDone,
  readMeasuring,
} from '@dryrun/judge';
import {
  type CodeJudgingData,
  type GrowthAxis,
  growthPrograms,
  limitsFor,
  ProblemPackageError,
} from '@dryrun/problem-kit';
import type { HandleRunDeps } from '../handle-run.ts';
import { levelOf } from '../prepare-run.ts';
import type { Kind, Step, TaskRow } from './kind.ts';

/** More ways to grow than these would not be read: all together, then each by itself. */
const mostAxes = 4;

/** What the task keeps: also what the api tells when all is done. */
type Kept = {
  /** Of the tests that the inputs were made of: of others the measurements begin anew. */
  version: string;
  axes: { name: string; together: boolean; measured: GrowthMeasured }[];
  /** The way that is being measured. */
  at: Measuring;
  unavailable: string | null;
};

/** Measures how the time of a submission grows with its input, one way to grow after the other. */
export const measureGrowth: Kind = {
  async *work(task, deps, signal): AsyncGenerator<Step> {
    const found = await readSubject(task, deps);
    if (typeof found === 'string') {
      yield { done: 0, total: 0, result: nothing('', found) };
      return;
    }
    const { data, axes, run } = found;
    const before = JSON.parse(task.result ?? 'null') as Kept | null;
    let kept = before?.version === data.version ? before : nothing(data.version, null);
    const step = (): Step => ({
      done: kept.axes.length * measuringParts + partsDone(kept.at),
      total: axes.length * measuringParts,
      result: kept,
    });
    yield step();
    const limits = limitsFor(run.language, data.limits);
    const program = { ...run, signature: data.signature };
    const programs = growthPrograms(data, program);
    for (const { name, together, families } of axes.slice(kept.axes.length)) {
      let at = kept.at;
      for await (const now of measureAxis(
        deps.sandbox,
        programs,
        families,
        { limits, signal },
        at,
      )) {
        at = now;
        kept = { ...kept, at };
        yield step();
      }
      const reader = { language: run.language, limitMs: limits.timeLimitMs };
      const measured = readMeasuring(at, families, reader);
      if (measured === null) throw new Error('Growth was measured, and nothing came of it.');
      kept = { ...kept, axes: [...kept.axes, { name, together, measured }], at: nothingMeasured };
      yield step();
    }
  },
};

function nothing(version: string, unavailable: string | null): Kept {
  return { version, axes: [], at: nothingMeasured, unavailable };
}

type Subject = {
  data: CodeJudgingData;
  axes: readonly GrowthAxis[];
  run: { language: string; code: string; environment: 'plain' | 'with-libraries' };
};

/** What is measured, or why it cannot be. */
async function readSubject(
  task: TaskRow,
  { db, judgingData, growingInputs }: HandleRunDeps,
): Promise<Subject | string> {
  const run = await db
    .selectFrom('run')
    .select(['problem', 'language', 'code', 'environment', 'level_tests'])
    .where('id', '=', task.run_id)
    .executeTakeFirst();
  if (run?.problem == null || growingInputs === undefined) return 'It was sent to no problem.';
  try {
    const data = await judgingData(run.problem);
    if (data.kind === 'query') return 'Growth is measured of programs, not of queries.';
    if ((levelOf(run) ?? data.levelCount) < data.levelCount) {
      return 'Growth is measured where all levels are open.';
    }
    const axes = (await growingInputs(data)).slice(0, mostAxes);
    if (axes.length === 0) return 'The tests of this problem cannot be made smaller.';
    const { language, code, environment } = run;
    return { data, axes, run: { language, code, environment } };
  } catch (error) {
    if (!(error instanceof ProblemPackageError)) throw error;
    return 'The tests of this problem are not there any more.';
  }
}
