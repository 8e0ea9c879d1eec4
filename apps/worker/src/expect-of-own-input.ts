import type { Database } from '@dryrun/db';
import { type JudgeRequest, judge, type Sandbox, type Value } from '@dryrun/judge';
import { type CodeJudgingData, limitsFor } from '@dryrun/problem-kit';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { RunRow } from './begin-run.ts';

type Deps = { db: Database; sandbox: Sandbox; log: Logger };

type OwnInput = { request: JudgeRequest; data: CodeJudgingData; signal?: AbortSignal };

/**
 * Says of own input whether it lies within the limits of the problem, and in practice what the
 * reference gives for it: the program is then judged as on any test. Both are kept with the run.
 *
 * Nothing is expected in an assessment, nor in practice while an assessment of this owner that has the
 * problem runs; nor outside the limits, where the reference need not be right.
 *
 * @throws when our machinery fails, or the signal is aborted.
 */
export async function expectOfOwnInput(
  run: RunRow,
  { request, data, signal }: OwnInput,
  deps: Deps,
): Promise<JudgeRequest> {
  const [test] = request.tests;
  if (test === undefined || 'sweep' in test) return request;
  const outside = outsideLimits(data, test.input, deps);
  const expected =
    outside === null && (await isPractising(run, deps))
      ? await askReference(data, test.input, deps, signal)
      : undefined;
  // What an earlier attempt has kept may not be true any more.
  if (outside !== null || expected !== undefined || run.expected !== null) {
    await deps.db
      .updateTable('run')
      .set({
        outside_limits: outside,
        expected: expected === undefined ? null : JSON.stringify(expected),
      })
      .where('id', '=', run.id)
      .where('attempt', '=', run.attempt)
      .execute();
  }
  if (expected === undefined) return request;
  return { ...request, comparison: data.comparison, tests: [{ ...test, expected }] };
}

/** A validator that cannot cope with an input of the right types is the package's fault alone. */
function outsideLimits(
  data: CodeJudgingData,
  input: readonly Value[],
  { log }: Pick<Deps, 'log'>,
): string | null {
  try {
    return data.validate(input);
  } catch (err) {
    log.error({ err, problem: data.slug }, 'the validator of a problem threw on own input');
    return 'this problem cannot say whether the input is within its limits';
  }
}

/** The same rule as for hidden tests, see decision 6; the api asks it again when it shows the run. */
async function isPractising(run: RunRow, { db }: Pick<Deps, 'db'>): Promise<boolean> {
  if (run.assessment_id !== null) return false;
  const running = await db
    .selectFrom('assessment')
    .innerJoin('assessment_problem', 'assessment_problem.assessment_id', 'assessment.id')
    .select(sql<number>`1`.as('one'))
    .where('assessment.owner_id', '=', run.owner_id)
    .where('assessment_problem.problem', '=', run.problem)
    .where('assessment.started_at', 'is not', null)
    .where('assessment.finished_at', 'is', null)
    .executeTakeFirst();
  return running === undefined;
}

/** What the reference gives, in the sandbox as any program; undefined when it gives nothing. */
async function askReference(
  { slug, reference, limits }: CodeJudgingData,
  input: readonly Value[],
  { sandbox, log }: Deps,
  signal: AbortSignal | undefined,
): Promise<Value | undefined> {
  const request: JudgeRequest = {
    program: reference,
    limits: limitsFor(reference.language, limits),
    comparison: { kind: 'none' },
    tests: [{ group: 'Own input', input, expected: null }],
    ...(signal && { signal }),
  };
  for await (const event of judge(request, sandbox)) {
    if (event.kind !== 'test') continue;
    if (event.verdict === 'accepted' && event.output !== null) return JSON.parse(event.output);
    log.error({ problem: slug, verdict: event.verdict }, 'the reference gave nothing on own input');
  }
  return undefined;
}
