import type { Database } from '@dryrun/db';
import { type JudgeEvent, judge, type Sandbox } from '@dryrun/judge';
import type { JudgingData } from '@dryrun/problem-kit';
import { beginRun, type RunRow, TakenOver } from './begin-run.ts';
import { prepareRun } from './prepare-run.ts';
import { RunWriter } from './run-writer.ts';

export type HandleRunDeps = {
  db: Database;
  sandbox: Sandbox;
  judgingData: (slug: string) => Promise<JudgingData>;
};

/**
 * Judges the run with this id and saves what happens as it happens.
 *
 * Safe to do twice, also at the same time: a run that is done is left alone, and one that another
 * worker had begun is begun again from its first test, after which the other writes nothing more.
 * @throws when our machinery fails; the queue then tries again.
 */
export async function handleRun(runId: string, deps: HandleRunDeps): Promise<void> {
  const run = await beginRun(deps.db, runId);
  if (run === null) return;
  const writer = new RunWriter(deps.db, run);
  try {
    for await (const event of eventsOf(run, deps)) await writer.take(event);
  } catch (error) {
    if (!(error instanceof TakenOver)) throw error;
  } finally {
    writer.stop();
  }
}

async function* eventsOf(run: RunRow, deps: HandleRunDeps): AsyncGenerator<JudgeEvent> {
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
  yield* judge(prepared.request, deps.sandbox);
}
