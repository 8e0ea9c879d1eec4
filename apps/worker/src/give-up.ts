import { randomUUID } from 'node:crypto';
import { type Database, signalRunChanged } from '@dryrun/db';
import type { Logger } from 'pino';

/**
 * Ends a run whose every try failed by a fault of ours: judge-error, with an id to quote that stands
 * in the log beside the cause.
 */
export async function giveUp(
  db: Database,
  log: Logger,
  runId: string,
  cause: unknown,
): Promise<void> {
  const errorId = randomUUID().slice(0, 8);
  log.error({ errorId, runId, err: cause }, 'a run could not be judged');
  const message = `The fault is ours. Quote ${errorId} when you report it.`;
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('run')
      .set({ state: 'done', verdict: 'judge-error', message, finished_at: new Date() })
      .where('id', '=', runId)
      .where('state', '<>', 'done')
      .execute();
    await signalRunChanged(trx, runId);
  });
}
