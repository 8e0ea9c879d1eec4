import type { Verdict } from '@dryrun/judge';
import {
  type BreakingSize,
  type CodeJudgingData,
  type FailedTest,
  findBreakingSize,
  type JudgingData,
  judgingDataUpTo,
  ProblemPackageError,
  type QueryJudgingData,
  type ShrinkProgress,
  shrinkBudget,
  shrinkProgram,
  shrinkSourceFor,
} from '@dryrun/problem-kit';
import type { RunRow } from '../../begin-run.ts';
import type { HandleRunDeps } from '../../handle-run.ts';
import { levelOf } from '../../prepare-run.ts';
import type { Kind, Step, TaskRow } from '../kind.ts';
import { type Alike, findAlike, testsToCompare } from './find-alike.ts';
import { queryBudget, shrinkQuery } from './shrink-query.ts';

/** Of one way to fail: the smallest input, or from which size on a limit is broken. */
export type Finding = {
  verdict: Verdict;
  shrunk: ShrinkProgress | null;
  /** Only where no small input fails. */
  size: BreakingSize | null;
  isDone: boolean;
  mostTries: number;
  /** Which failed tests lead there. Left out until it is looked for. */
  alike?: Alike;
};

/** What the task keeps; the api shows it. */
export type SmallestInputs = { findings: Finding[] };

/** In this order, each that there is. A limit is looked at last, for it takes the longest. */
const verdicts: readonly Verdict[] = [
  'wrong-answer',
  'runtime-error',
  'output-limit-exceeded',
  'memory-limit-exceeded',
  'time-limit-exceeded',
];
const ofQueries: readonly Verdict[] = ['wrong-answer', 'runtime-error'];
const limits: readonly Verdict[] = ['memory-limit-exceeded', 'time-limit-exceeded'];

/** Longer texts are not kept: an input, and what the program printed and gave back. */
const mostKept = { input: 1024 * 1024, output: 256 * 1024, console: 4 * 1024 };

/**
 * Looks for the smallest inputs on which a submission fails, one for each way in which it failed hidden
 * tests; of a query for the fewest rows. Of a submission whose tests have changed and of one that passed
 * there is none.
 */
export const findSmallestInputs: Kind = {
  async *work(task, deps, signal): AsyncGenerator<Step> {
    const run = await readRun(task, deps);
    const whole = run?.problem == null ? null : await readTests(run.problem, deps.judgingData);
    // Of a problem with levels: nothing that was not open when it was sent is looked for.
    const data = whole && run ? judgingDataUpTo(whole, levelOf(run) ?? Infinity) : null;
    const failed = run && data?.version === run.problem_version ? await readFailed(run, deps) : [];
    if (!run || data === null || failed.length === 0) {
      yield stepOf([]);
      return;
    }
    const findings = findingsOf(task, failed, data);
    yield stepOf(findings);
    const about = { run, data, failed, signal };
    for (const look of [search, compare])
      for (const [at, finding] of findings.entries())
        for await (const further of look(finding, about, deps)) {
          findings[at] = further;
          yield stepOf(findings);
        }
  },
};

type About = {
  run: RunRow;
  data: JudgingData;
  failed: readonly FailedTest[];
  signal: AbortSignal;
};

async function* search(
  finding: Finding,
  about: About,
  deps: HandleRunDeps,
): AsyncGenerator<Finding> {
  if (finding.isDone) return;
  if (about.data.kind === 'query') {
    yield* searchRows(finding, { ...about, data: about.data }, deps);
    return;
  }
  const { verdict } = finding;
  const request = await requestOf(verdict, { ...about, data: about.data }, deps);
  let now = finding;
  if (now.shrunk === null || now.shrunk.isComplete === null)
    for await (const shrunk of shrinkProgram({ ...request, before: now.shrunk })) {
      now = { ...now, shrunk: kept(shrunk) };
      yield now;
    }
  if (limits.includes(verdict) && now.shrunk?.smallest == null)
    for await (const size of findBreakingSize({ ...request, before: now.size })) {
      now = { ...now, size };
      yield now;
    }
  yield { ...now, isDone: true };
}

/** The same for a query. One that breaks a limit does so by many rows: there is no small set to show. */
async function* searchRows(
  finding: Finding,
  { run, data, failed, signal }: About & { data: QueryJudgingData },
  { queries, referenceQuery }: HandleRunDeps,
): AsyncGenerator<Finding> {
  if (queries === undefined || referenceQuery === undefined) throw new Error('nobody asks queries');
  const { verdict, shrunk: before } = finding;
  const reference = await referenceQuery(data.slug);
  const request = { query: run.code, reference, data, verdict, failed, queries, signal, before };
  let now = finding;
  if (before === null || before.isComplete === null)
    for await (const shrunk of shrinkQuery(request)) {
      now = { ...now, shrunk: kept(shrunk) };
      yield now;
    }
  yield { ...now, isDone: true };
}

/** Which of the failed tests come to the same. */
async function* compare(
  finding: Finding,
  about: About,
  deps: HandleRunDeps,
): AsyncGenerator<Finding> {
  const { verdict, shrunk, alike = { looked: [], same: [] } } = finding;
  const { data, failed } = about;
  const smallest = shrunk?.smallest ?? null;
  if (smallest === null || testsToCompare(failed, verdict, smallest).length === 0) return;
  // Of rows many sets are as small as each other: that another one is found says nothing.
  if (data.kind === 'query') return;
  const request = await requestOf(verdict, { ...about, data }, deps);
  for await (const further of findAlike(request, smallest, alike))
    yield { ...finding, alike: further };
}

async function requestOf(
  verdict: Verdict,
  { run, data, failed, signal }: About & { data: CodeJudgingData },
  { sandbox }: HandleRunDeps,
) {
  const { language, code, environment } = run;
  const program = { language, code, environment, signature: data.signature };
  const source = await shrinkSourceFor(data);
  return { source, program, verdict, failed, sandbox, signal };
}

/** A search whose input is too large to be kept has found nothing that would help anybody. */
function kept(progress: ShrinkProgress): ShrinkProgress {
  const { smallest } = progress;
  if (smallest === null) return progress;
  if (JSON.stringify(smallest.test.input).length > mostKept.input)
    return { ...progress, smallest: null };
  const { output, console } = smallest.outcome;
  const outcome = {
    ...smallest.outcome,
    output: output !== null && output.length > mostKept.output ? null : output,
    console: console.slice(0, mostKept.console),
  };
  return { ...progress, smallest: { ...smallest, outcome } };
}

function stepOf(findings: readonly Finding[]): Step {
  const tries = ({ shrunk, isDone, mostTries }: Finding) =>
    isDone ? mostTries : Math.min(shrunk?.tries ?? 0, mostTries);
  return {
    done: findings.reduce((sum, one) => sum + tries(one), 0),
    total: findings.reduce((sum, { mostTries }) => sum + mostTries, 0),
    result: { findings: [...findings] } satisfies SmallestInputs,
  };
}

/** Goes on from what is kept. */
function findingsOf(
  task: TaskRow,
  failed: readonly FailedTest[],
  { kind }: JudgingData,
): Finding[] {
  const { findings = [] } = (JSON.parse(task.result ?? '{}') ?? {}) as Partial<SmallestInputs>;
  const looked = kind === 'query' ? ofQueries : verdicts;
  const there = looked.filter((verdict) => failed.some((one) => one.verdict === verdict));
  return there.map(
    (verdict) =>
      findings.find((one) => one.verdict === verdict) ?? {
        verdict,
        shrunk: null,
        size: null,
        isDone: false,
        mostTries: kind === 'query' ? queryBudget.tries : shrinkBudget.tries,
      },
  );
}

async function readRun({ run_id }: TaskRow, { db }: HandleRunDeps): Promise<RunRow | null> {
  const row = await db
    .selectFrom('run')
    .selectAll()
    .where('id', '=', run_id)
    .where('kind', '=', 'submission')
    .where('state', '=', 'done')
    .executeTakeFirst();
  return row ?? null;
}

async function readFailed(run: RunRow, { db }: HandleRunDeps): Promise<FailedTest[]> {
  const rows = await db
    .selectFrom('run_test')
    .select(['index', 'verdict', 'input_number'])
    .where('run_id', '=', run.id)
    .where('verdict', '!=', 'accepted')
    .orderBy('index')
    .execute();
  return rows.map(({ index, verdict, input_number }) => ({
    index,
    verdict,
    inputNumber: input_number,
  }));
}

async function readTests(
  problem: string,
  judgingData: (slug: string) => Promise<JudgingData>,
): Promise<JudgingData | null> {
  try {
    return await judgingData(problem);
  } catch (error) {
    if (error instanceof ProblemPackageError) return null;
    throw error;
  }
}
