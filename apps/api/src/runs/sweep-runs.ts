import { bringNextRuns, type NextRun } from '@dryrun/db';
import { QueueUnreachableError } from '@dryrun/queue';
import { sweepTasks } from '../background/sweep-tasks.ts';
import type { Deps } from '../context.ts';

const everyMs = 5_000;
/** A job is added within this time of its row, or something went wrong in between. */
const settledAfterMs = 10_000;
/** A run is judged within its total time limit, one minute, and takes a new try after that. */
const stuckAfterMs = 120_000;
const atOnce = 500;

/**
 * Brings the queue what it lacks. Row and job are not made in one transaction: we may die between
 * the two, the queue may have been down, or may have lost everything; and a worker may die before it
 * has brought the next run of an owner. Adding twice is harmless.
 *
 * Gives back how many runs were brought.
 */
export async function sweepRuns(
  deps: Pick<Deps, 'db' | 'queue' | 'now'>,
  { settledForMs }: { settledForMs: number },
): Promise<number> {
  const nowMs = deps.now();
  const enqueue = (run: NextRun) => deps.queue.runs.enqueue(run.id, run.class);
  const brought = await bringNextRuns(deps.db, enqueue, { ownerId: null, nowMs });
  const rows = await deps.db
    .selectFrom('run')
    .select(['id', 'class'])
    .where((run) =>
      run.or([
        run.and([
          run('state', '=', 'queued'),
          run('enqueued_at', '<=', new Date(nowMs - settledForMs)),
        ]),
        run.and([
          run('state', '=', 'running'),
          run('started_at', '<', new Date(nowMs - stuckAfterMs)),
        ]),
      ]),
    )
    .orderBy('enqueued_at')
    .limit(atOnce)
    .execute();
  if (rows.length === 0) return brought;
  const missing = new Set(await deps.queue.runs.missingOf(rows.map(({ id }) => id)));
  for (const row of rows) if (missing.has(row.id)) await enqueue(row);
  return brought + missing.size;
}

export type Sweep = {
  /** Sweeps at once, and asks for every waiting run: the database was away, and may have lost jobs. */
  soon(): void;
  /** Waits for the sweep under way. */
  stop(): Promise<void>;
};

/**
 * Sweeps now and every few seconds. The first sweep asks for every waiting run, since the process
 * before this one may just have died.
 */
export function startSweep(deps: Deps): Sweep {
  let settledForMs = 0;
  let sweep = look();
  const timer = setInterval(() => {
    sweep = sweep.then(look);
  }, everyMs);

  async function look(): Promise<void> {
    try {
      const brought = await sweepRuns(deps, { settledForMs });
      await sweepTasks(deps, { settledForMs });
      settledForMs = settledAfterMs;
      if (brought > 0) deps.log.warn({ runs: brought }, 'runs were brought to the queue again');
    } catch (err) {
      const level = err instanceof QueueUnreachableError ? 'debug' : 'error';
      deps.log[level]({ err }, 'waiting runs could not be brought to the queue');
    }
  }

  return {
    soon() {
      sweep = sweep.then(() => {
        settledForMs = 0;
        return look();
      });
    },
    async stop() {
      clearInterval(timer);
      await sweep;
    },
  };
}
