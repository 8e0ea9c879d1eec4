import { backgroundClass, bringNextTasks, putBackTask } from '@dryrun/db';
import { type Queue, QueueUnreachableError } from '@dryrun/queue';
import type { HandleRunDeps } from '../handle-run.ts';
import { isOutage } from '../machine-fault.ts';
import type { Turn, Turns } from '../turns.ts';
import type { Kind } from './kind.ts';
import {
  beginTask,
  endTask,
  forgiveTask,
  giveUpTask,
  isRepeatedFault,
  isSpentTask,
  ownerOfTask,
  saveStep,
  TaskGone,
} from './task-row.ts';

/** After so long another owner's task has its turn. */
const sliceMs = 5_000;

export type HandleTaskDeps = HandleRunDeps & {
  turns: Turns;
  queue: Pick<Queue, 'tasks'>;
  kinds: { readonly [name: string]: Kind };
};

/**
 * Works on a background task whenever nobody is judged, until it has ended. What is done stays done,
 * whoever is killed meanwhile; done twice at the same time, the later one goes on alone.
 *
 * @throws when our machinery fails for the first time: the queue then tries again
 */
export async function handleTask(taskId: string, deps: HandleTaskDeps): Promise<void> {
  const { db, turns } = deps;
  for (;;) {
    const owner = await ownerOfTask(db, taskId);
    if (owner === null) break;
    const turn = await turns.take({ owner, class: backgroundClass, interruptions: 0 });
    // The worker ends: the next one is brought it anew.
    if (turn === null) return putBackTask(db, taskId);
    if (await workInTurn(taskId, deps, turn)) break;
  }
  await bringNextTask(deps);
}

/** False when it is to go on later: somebody came to be judged, or another owner's task waits. */
async function workInTurn(taskId: string, deps: HandleTaskDeps, turn: Turn): Promise<boolean> {
  const { db, log } = deps;
  const { interrupted } = turn;
  const untilMs = performance.now() + sliceMs;
  try {
    const task = await beginTask(db, taskId);
    if (task === null) return true;
    const kind = deps.kinds[task.kind];
    if (kind === undefined || isSpentTask(task)) {
      const why = kind ? 'Nothing was done in so many attempts.' : `No kind "${task.kind}".`;
      await giveUpTask(db, log, taskId, new Error(why));
      return true;
    }
    for await (const step of kind.work(task, deps, interrupted)) {
      await saveStep(db, task, step);
      if (interrupted.aborted || performance.now() > untilMs) return false;
    }
    await endTask(db, task);
    return true;
  } catch (error) {
    if (error instanceof TaskGone) return true;
    if (interrupted.aborted) {
      await forgiveTask(db, taskId);
      return false;
    }
    if (isOutage(error)) throw error;
    if (!(await isRepeatedFault(db, taskId, error))) throw error;
    await giveUpTask(db, log, taskId, error);
    return true;
  } finally {
    turn.leave();
  }
}

/** Brings to the queue what may go there now. What cannot be brought waits for the sweep of the api. */
export async function bringNextTask({
  db,
  queue,
  log,
}: Pick<HandleTaskDeps, 'db' | 'queue' | 'log'>): Promise<void> {
  try {
    await bringNextTasks(db, (id) => queue.tasks.enqueue(id), Date.now());
  } catch (err) {
    const level = err instanceof QueueUnreachableError ? 'debug' : 'warn';
    log[level]({ err }, 'the next background tasks could not be brought to the queue');
  }
}
