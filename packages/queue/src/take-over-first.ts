import type { PostgresQueueBackend } from 'bullmq';

/** Before every class of jobs: those have numbers from 1 on. */
const beforeAll = 0;

/**
 * BullMQ puts a job whose worker died before all others on Redis, but behind them on Postgres. Who
 * has waited longest would wait for everybody again, so here it is the next as well.
 *
 * And it writes at every look for such jobs, two and a half times a second; here nothing is written
 * while nothing is being done, so that an idle machine's disk can sleep.
 */
export function takeOverFirst(backend: PostgresQueueBackend): PostgresQueueBackend {
  const { moveStalledJobsToWait } = backend;
  backend.moveStalledJobsToWait = async () => {
    const [active] = await backend.getCounts(['active']);
    if (active === 0) return [];
    const ids = await moveStalledJobsToWait.call(backend);
    // Each goes before those already there, so the first comes last.
    for (const id of ids.toReversed()) await backend.changePriority(id, beforeAll, true);
    return ids;
  };
  return backend;
}
