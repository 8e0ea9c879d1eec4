import { bringNextTasks } from '@dryrun/db';
import type { Deps } from '../context.ts';

/**
 * Brings the queue the background tasks that it lacks: those that were asked for while it was away, and
 * those that it has lost, at whatever they were. Gives back how many.
 */
export async function sweepTasks(
  { db, queue, now }: Pick<Deps, 'db' | 'queue' | 'now'>,
  { settledForMs }: { settledForMs: number },
): Promise<number> {
  const nowMs = now();
  const brought = await bringNextTasks(db, (id) => queue.tasks.enqueue(id), nowMs);
  const rows = await db
    .selectFrom('background_task')
    .select('id')
    .where('state', 'in', ['queued', 'running'])
    .where('enqueued_at', '<=', new Date(nowMs - settledForMs))
    .execute();
  if (rows.length === 0) return brought;
  const missing = await queue.tasks.missingOf(rows.map(({ id }) => id));
  for (const id of missing) await queue.tasks.enqueue(id);
  return brought + missing.length;
}
