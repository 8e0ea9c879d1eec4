import { QueueUnreachableError } from '@dryrun/queue';
import type { Deps } from '../context.ts';

const everyMs = 5_000;
/** A job is added within this time of its row, or something went wrong in between. */
const settledAfterMs = 10_000;
/** A run is judged within its total time limit, one minute, and takes a new try after that. */
const stuckAfterMs = 120_000;
const atOnce = 500;

/**
 * Brings the queue what it lacks. Row and job are not made in one transaction: we may die between
 * the two, the queue may have been down, or may have lost everything. Adding twice is harmless.
 *
 * Gives back how many runs were brought.
 */
export async function sweepRuns(
  deps: Pick<Deps, 'db' | 'queue' | 'now'>,
  { settledForMs }: { settledForMs: number },
): Promise<number> {
  const nowMs = deps.now();
  const rows = await deps.db
    .selectFrom('run')
    .select('id')
    .where((run) =>
      run.or([
        run.and([
          run('state', '=', 'queued'),
          run.or([
            run('enqueued_at', 'is', null),
            run('enqueued_at', '<=', new Date(nowMs - settledForMs)),
          ]),
        ]),
        run.and([
          run('state', '=', 'running'),
          run('started_at', '<', new Date(nowMs - stuckAfterMs)),
        ]),
      ]),
    )
    .orderBy('enqueued_at', (order) => order.asc().nullsFirst())
    .orderBy('created_at')
    .limit(atOnce)
    .execute();
  if (rows.length === 0) return 0;
  const missing = await deps.queue.runs.missingOf(rows.map(({ id }) => id));
  for (const id of missing) await deps.queue.runs.enqueue(id);
  await deps.db
    .updateTable('run')
    .set({ enqueued_at: new Date(nowMs) })
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('enqueued_at', 'is', null)
    .execute();
  return missing.length;
}

/**
 * Sweeps now and every few seconds. The first sweep asks for every waiting run, since the process
 * before this one may just have died. `stop` waits for the sweep under way.
 */
export function startSweep(deps: Deps): { stop(): Promise<void> } {
  let settledForMs = 0;
  let sweep = look();
  const timer = setInterval(() => {
    sweep = sweep.then(look);
  }, everyMs);

  async function look(): Promise<void> {
    try {
      const brought = await sweepRuns(deps, { settledForMs });
      settledForMs = settledAfterMs;
      if (brought > 0) deps.log.warn({ runs: brought }, 'runs were brought to the queue again');
    } catch (err) {
      const level = err instanceof QueueUnreachableError ? 'debug' : 'error';
      deps.log[level]({ err }, 'waiting runs could not be brought to the queue');
    }
  }

  return {
    async stop() {
      clearInterval(timer);
      await sweep;
    },
  };
}
