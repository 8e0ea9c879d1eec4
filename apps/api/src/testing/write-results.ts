import type { Verdict } from '@dryrun/contract';
import { type Database, signalRunChanged } from '@dryrun/db';
import { sql } from 'kysely';

/** Writes that the run compiled and these tests ended, from `firstIndex` on, as the worker would. */
export async function writeTests(
  db: Database,
  runId: string,
  verdicts: readonly Verdict[],
  firstIndex = 0,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('run')
      .set({ state: 'running', compile_time_ms: 1.5, started_at: new Date() })
      .where('id', '=', runId)
      .execute();
    await trx
      .insertInto('run_test')
      .values(
        verdicts.map((verdict, at) => ({
          run_id: runId,
          index: firstIndex + at,
          verdict,
          cpu_time_ms: 3,
          wall_time_ms: 4,
          memory_bytes: 1_000_000,
          output: '7',
          console: JSON.stringify('printed\n'),
          message: verdict === 'accepted' ? null : JSON.stringify('It should have been 8.'),
        })),
      )
      .execute();
    await signalRunChanged(trx, runId);
  });
}

/** Writes the end of a run, as the worker would. */
export async function writeVerdict(
  db: Database,
  runId: string,
  verdict: Verdict,
  passed: number,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('run')
      .set({ state: 'done', verdict, passed, finished_at: new Date() })
      .set({ result_bytes: sql`result_bytes(id)` })
      .where('id', '=', runId)
      .execute();
    await signalRunChanged(trx, runId);
  });
}
