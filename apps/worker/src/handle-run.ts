import type { Database } from '@dryrun/db';
import { type JudgeEvent, judge, judgeQuery, type QueryRunner, type Sandbox } from '@dryrun/judge';
import type { CodeJudgingData, GrowthAxis, JudgingData } from '@dryrun/problem-kit';
import type { Logger } from 'pino';
import { beginRun, type RunRow, TakenOver } from './begin-run.ts';
import { expectOfOwnInput } from './expect-of-own-input.ts';
import { giveUp } from './give-up.ts';
import { isOutage, isRepeated, isSpent } from './machine-fault.ts';
import { prepareRun } from './prepare-run.ts';
import { RunWriter } from './run-writer.ts';

export type HandleRunDeps = {
  db: Database;
  sandbox: Sandbox;
  /** Asks the queries of problems of SQL; left out where there are none. */
  queries?: QueryRunner;
  /** What is right for a problem of SQL, as a query; left out where `queries` is. */
  referenceQuery?: (slug: string) => Promise<string>;
  judgingData: (slug: string) => Promise<JudgingData>;
  /** Inputs of growing size; left out where nothing is measured. */
  growingInputs?: (data: CodeJudgingData) => Promise<GrowthAxis[]>;
  log: Logger;
};

/**
 * Judges the run with this id and saves what happens as it happens.
 *
 * Safe to do twice, also at the same time: a run that is done is left alone, and one that another
 * worker had begun is begun again from its first test, after which the other writes nothing more.
 * @throws when our machinery fails; the queue then tries again. What fails twice in the same way is
 *   given up at once.
 */
export async function handleRun(runId: string, deps: HandleRunDeps): Promise<void> {
  const run = await beginRun(deps.db, runId);
  if (run !== null) await judgeRun(run, deps);
}

/**
 * Judges a run that was begun.
 *
 * @returns whether its owner may have others that are not done
 * @throws the signal's reason when that is aborted: the run is to be begun again
 */
export async function judgeRun(
  run: RunRow,
  deps: HandleRunDeps,
  signal?: AbortSignal,
): Promise<boolean> {
  const { db, log } = deps;
  if (isSpent(run)) {
    const cause = new Error(`None of ${run.attempt - 1} attempts came to an end.`);
    await giveUp(db, log, run.id, cause);
    return true;
  }
  const writer = new RunWriter(db, run);
  let heard = 0;
  try {
    for await (const event of eventsOf(run, deps, signal)) {
      if (event.kind === 'test') heard += 1;
      await writer.take(event);
    }
  } catch (error) {
    if (error instanceof TakenOver) return true;
    if (signal?.aborted || isOutage(error)) throw error;
    if (!(await isRepeated(db, run.id, error, heard))) throw error;
    await giveUp(db, log, run.id, error);
  } finally {
    writer.stop();
  }
  return writer.ownerHasMore;
}

async function* eventsOf(
  run: RunRow,
  deps: HandleRunDeps,
  signal: AbortSignal | undefined,
): AsyncGenerator<JudgeEvent> {
  const prepared = await prepareRun(run, deps.judgingData);
  if (prepared.kind === 'cannot-be-judged') {
    yield {
      kind: 'verdict',
      verdict: 'judge-error',
      passed: 0,
      total: run.total,
      message: prepared.reason,
      line: null,
      column: null,
    };
    return;
  }
  const signalled = signal && { signal };
  if (prepared.kind === 'query') {
    if (deps.queries === undefined) throw new Error('nobody asks queries here');
    yield* judgeQuery({ ...prepared.request, ...signalled }, deps.queries);
    return;
  }
  const request =
    prepared.kind === 'own-input'
      ? await expectOfOwnInput(run, { ...prepared, ...signalled }, deps)
      : prepared.request;
  yield* judge({ ...request, ...signalled }, deps.sandbox);
}
