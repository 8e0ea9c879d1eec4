import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** A run that is to be brought to the queue. Of two classes the lower goes first. */
export type NextRun = { id: string; class: number };

/**
 * Brings the queue what may go there now: of each owner two runs of a class. Called whenever one has
 * ended, and now and then for all owners, in case whoever should have called died.
 *
 * When the queue cannot be reached the runs wait, and are marked so. Gives back how many were brought.
 *
 * @param ownerId null for all owners
 * @throws what `enqueue` throws
 */
export async function bringNextRuns(
  db: Database,
  enqueue: (run: NextRun) => Promise<void>,
  { ownerId, nowMs }: { ownerId: string | null; nowMs: number },
): Promise<number> {
  const { rows } = await sql<NextRun>`
    select id, class from take_next_runs(${ownerId}, ${new Date(nowMs)})`.execute(db);
  for (const [at, run] of rows.entries()) {
    try {
      await enqueue(run);
    } catch (error) {
      const left = rows.slice(at).map(({ id }) => id);
      await putBackRuns(db, left, { queueAway: true });
      throw error;
    }
  }
  if (rows.length > 0) {
    const there = rows.map(({ id }) => id);
    const away = db.updateTable('run').set({ queue_away: false }).where('queue_away', '=', true);
    await away.where('id', 'in', there).execute();
  }
  return rows.length;
}

/** The queue does not have these after all; they wait until they are brought. */
export async function putBackRuns(
  db: Database,
  ids: readonly string[],
  { queueAway }: { queueAway: boolean },
): Promise<void> {
  await db
    .updateTable('run')
    .set({ enqueued_at: null, queue_away: queueAway, state: 'queued' })
    .where('id', 'in', ids)
    .where('state', '<>', 'done')
    .execute();
}
