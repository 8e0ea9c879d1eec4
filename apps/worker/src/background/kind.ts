import type { Database, Schema } from '@dryrun/db';
import type { Selectable } from 'kysely';
import type { HandleRunDeps } from '../handle-run.ts';

export type TaskRow = Selectable<Schema['background_task']>;

/** One piece of the work that is done, and is not done again. */
export type Step = {
  /** How far the whole is, as people are told: "64 of 118". */
  done: number;
  total: number;
  /**
   * Kept as JSON: given back as `task.result` to whoever goes on from here, and what came of the task
   * when this was the last step. Left out, what was kept before stays.
   */
  result?: unknown;
  /** Rows of the kind's own, written with the progress or not at all. */
  write?: (trx: Database) => Promise<void>;
};

/**
 * One kind of background work.
 *
 * `work` goes on from where the row says that the task is, in steps of at most some hundred
 * milliseconds where it can, and ends when all is done. Whatever was not yielded may be lost at any
 * time, and is then begun again: by a kill, or because somebody's run came, when `signal` is aborted.
 * Hand the signal to the judge or the sandbox and let what they throw pass.
 *
 * @throws when our machinery fails, which is tried again some times. That the candidate's code misbehaves
 *   or a package is wrong is a result, and never thrown.
 */
export type Kind = {
  work(task: TaskRow, deps: HandleRunDeps, signal: AbortSignal): AsyncIterable<Step>;
};
