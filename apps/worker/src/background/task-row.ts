import { randomUUID } from 'node:crypto';
import { type Database, runChanged } from '@dryrun/db';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import type { Step, TaskRow } from './kind.ts';

/** Beginnings without a step, also by deaths of workers, after which a task is given up. */
const mostFruitless = 10;

/** Somebody else works on the task now, or it was deleted with what it is about. */
export class TaskGone extends Error {
  constructor(taskId: string) {
    super(`Background task ${taskId} is not this one's to work on.`);
    this.name = 'TaskGone';
  }
}

/** Whose task it is; null when it has ended or is not there. */
export async function ownerOfTask(db: Database, taskId: string): Promise<string | null> {
  const row = await db
    .selectFrom('background_task')
    .select('owner_id')
    .where('id', '=', taskId)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirst();
  return row?.owner_id ?? null;
}

/** Begins or goes on with a task. Null when it has ended or is not there. */
export async function beginTask(db: Database, taskId: string): Promise<TaskRow | null> {
  const row = await db
    .updateTable('background_task')
    .set(({ eb }) => ({
      state: 'running',
      attempt: eb('attempt', '+', 1),
      fruitless: eb('fruitless', '+', 1),
      started_at: sql<Date>`coalesce(started_at, now())`,
    }))
    .where('id', '=', taskId)
    .where('state', 'in', ['queued', 'running'])
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** Somebody's run came first: that says nothing of the task. */
export async function forgiveTask(db: Database, taskId: string): Promise<void> {
  await db
    .updateTable('background_task')
    .set(({ eb }) => ({ fruitless: eb('fruitless', '-', 1) }))
    .where('id', '=', taskId)
    .where('fruitless', '>', 0)
    .execute();
}

export function isSpentTask({ fruitless }: TaskRow): boolean {
  return fruitless > mostFruitless;
}

/** @throws TaskGone when the task is another's by now */
export async function saveStep(db: Database, task: TaskRow, step: Step): Promise<void> {
  const { done, total, result, write } = step;
  await save(db, task, {
    done,
    total,
    fruitless: 0,
    fault: null,
    ...(result === undefined ? {} : { result: JSON.stringify(result) }),
    ...(write ? { write } : {}),
  });
}

export async function endTask(db: Database, task: TaskRow): Promise<void> {
  await save(db, task, { state: 'done', finished_at: new Date() });
}

type Change = {
  done?: number;
  total?: number;
  fruitless?: number;
  fault?: null;
  result?: string;
  state?: 'done';
  finished_at?: Date;
  write?: (trx: Database) => Promise<void>;
};

async function save(db: Database, task: TaskRow, { write, ...change }: Change): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { numUpdatedRows } = await trx
      .updateTable('background_task')
      .set(change)
      .where('id', '=', task.id)
      .where('attempt', '=', task.attempt)
      .where('state', '=', 'running')
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new TaskGone(task.id);
    await write?.(trx);
    await sql`select ${runChanged(sql.val(task.id))}`.execute(trx);
  });
}

/**
 * Notes why an attempt failed by a fault of ours; true when the last one failed for the same reason and
 * nothing was done since.
 */
export async function isRepeatedFault(
  db: Database,
  taskId: string,
  error: unknown,
): Promise<boolean> {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const fault = text.replaceAll('\0', '').toWellFormed().slice(0, 500);
  const before = await db
    .selectFrom('background_task')
    .select('fault')
    .where('id', '=', taskId)
    .executeTakeFirst();
  if (before?.fault === fault) return true;
  await db.updateTable('background_task').set({ fault }).where('id', '=', taskId).execute();
  return false;
}

/** Ends a task by a fault of ours, with an id to quote that stands in the log beside the cause. */
export async function giveUpTask(
  db: Database,
  log: Logger,
  taskId: string,
  cause: unknown,
): Promise<void> {
  const errorId = randomUUID().slice(0, 8);
  log.error({ errorId, taskId, err: cause }, 'a background task could not be done');
  await db
    .updateTable('background_task')
    .set({ state: 'failed', error_id: errorId, finished_at: new Date() })
    .where('id', '=', taskId)
    .where('state', 'in', ['queued', 'running'])
    .execute();
}
