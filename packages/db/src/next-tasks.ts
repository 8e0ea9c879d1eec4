import { sql } from 'kysely';
import type { Database } from './schema.ts';

/** Class of everything in the background. Runs have those below it, and go first. */
export const backgroundClass = 4;

/**
 * Background tasks that the queue holds at most, one of each owner. A worker has room for as many
 * beside its runs, so that none of them keeps a run from being seen.
 */
export const tasksInQueue = 4;

/**
 * Brings the queue the background tasks that may go there now. Called when one was asked for, when one
 * has ended, and now and then, in case whoever should have called died. Gives back how many were
 * brought.
 *
 * @throws what `enqueue` throws; what was not brought then waits for the next call
 */
export async function bringNextTasks(
  db: Database,
  enqueue: (taskId: string) => Promise<void>,
  nowMs: number,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from take_next_tasks(${new Date(nowMs)}, ${tasksInQueue})`.execute(db);
  for (const [at, { id }] of rows.entries()) {
    try {
      await enqueue(id);
    } catch (error) {
      for (const left of rows.slice(at)) await putBackTask(db, left.id);
      throw error;
    }
  }
  return rows.length;
}

/** The queue does not have this one after all; it waits until it is brought. */
export async function putBackTask(db: Database, id: string): Promise<void> {
  await db
    .updateTable('background_task')
    .set({ enqueued_at: null, state: 'queued' })
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .execute();
}
