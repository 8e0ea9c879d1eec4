import type { Background } from '@dryrun/contract';
import { bringNextTasks, type Database, type Schema } from '@dryrun/db';
import { QueueUnreachableError } from '@dryrun/queue';
import type { Selectable } from 'kysely';
import type { Deps } from '../context.ts';

export type TaskRow = Selectable<Schema['background_task']>;

/** What a background task is about. `kind` is a name of apps/worker/src/background/kinds.ts. */
export type TaskSubject = {
  ownerId: string;
  kind: string;
  assessmentId?: string;
  runId?: string;
  problem?: string;
};

/**
 * Asks for tasks, each once: one that is there, at whatever state, stays as it is. In a transaction they
 * are brought by `bringTasks` after its end.
 */
export async function askForTasks(db: Database, subjects: readonly TaskSubject[]): Promise<void> {
  if (subjects.length === 0) return;
  await db
    .insertInto('background_task')
    .values(
      subjects.map(({ ownerId, kind, assessmentId, runId, problem }) => ({
        owner_id: ownerId,
        kind,
        assessment_id: assessmentId ?? null,
        run_id: runId ?? null,
        problem: problem ?? null,
        enqueued_at: null,
        started_at: null,
        finished_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Brings to the queue what may go there. What cannot be brought now is brought by the sweep. */
export async function bringTasks({
  db,
  queue,
  now,
  log,
}: Pick<Deps, 'db' | 'queue' | 'now' | 'log'>): Promise<void> {
  try {
    await bringNextTasks(db, (id) => queue.tasks.enqueue(id), now());
  } catch (err) {
    if (!(err instanceof QueueUnreachableError)) throw err;
    log.debug({ err }, 'background tasks could not be brought to the queue');
  }
}

/** The row of a task that was asked for, or null. */
export async function readTask(db: Database, subject: TaskSubject): Promise<TaskRow | null> {
  const { ownerId, kind, assessmentId, runId, problem } = subject;
  const row = await db
    .selectFrom('background_task')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('kind', '=', kind)
    .where('assessment_id', assessmentId ? '=' : 'is', assessmentId ?? null)
    .where('run_id', runId ? '=' : 'is', runId ?? null)
    .where('problem', problem ? '=' : 'is', problem ?? null)
    .executeTakeFirst();
  return row ?? null;
}

/** After so long a task that failed by a fault of ours is begun anew when somebody looks. */
export const againAfterMs = 60 * 60 * 1000;

/**
 * The rows of tasks, those that are not there asked for: null, as they wait. One that failed an hour ago
 * or longer is asked for again: what broke it may be mended, and once an hour does no harm.
 */
export async function readOrAsk(
  deps: Pick<Deps, 'db' | 'queue' | 'now' | 'log'>,
  subjects: readonly TaskSubject[],
): Promise<(TaskRow | null)[]> {
  const { db, now } = deps;
  const tasks = await Promise.all(subjects.map((subject) => readTask(db, subject)));
  const failed = tasks.flatMap((task) =>
    task?.state === 'failed' && now() - (task.finished_at?.getTime() ?? 0) >= againAfterMs
      ? task.id
      : [],
  );
  const missing = subjects.filter((_, at) => tasks[at] === null);
  if (failed.length + missing.length === 0) return tasks;
  await askForTasks(db, missing);
  if (failed.length > 0) {
    await db
      .updateTable('background_task')
      .set({ state: 'queued', fault: null, fruitless: 0, enqueued_at: null, finished_at: null })
      .where('id', 'in', failed)
      .where('state', '=', 'failed')
      .execute();
  }
  await bringTasks(deps);
  return tasks.map((task) => (task && failed.includes(task.id) ? null : task));
}

/** As pages are told of it. One that was not asked for yet is one that waits. */
export function backgroundView(task: TaskRow | null): Background {
  if (task === null) return { state: 'queued', done: 0, total: 0, errorId: null };
  const { state, done, total, error_id } = task;
  return { state, done, total, errorId: error_id };
}
