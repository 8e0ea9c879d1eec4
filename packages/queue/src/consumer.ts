import { setTimeout as delay } from 'node:timers/promises';
import { type BullWorker, createWorker, type Place } from './backend.ts';
import { errorListener, type QueueLog } from './log.ts';

/** Something that takes jobs until it is closed. */
export type Consumer = {
  /** Takes no more jobs, waits until those in hand are done, lets go of the connections. */
  close(): Promise<void>;
  /** Lets go at once. Jobs in hand are given to another worker when their lock runs out. */
  closeNow(): Promise<void>;
};

type Job<Data> = { id?: string; data: Data; attemptsMade: number };

export type ConsumerOptions<Data> = {
  place: Place;
  name: string;
  log: QueueLog;
  concurrency: number;
  handle(data: Data): Promise<void>;
  /** Told once a job has failed for the last time. When this throws, the job is simply gone. */
  gaveUp(data: Data, error: unknown): Promise<void>;
};

/**
 * A job is tried eight times within half a minute. That covers a restart of whatever the handler
 * needs; a longer outage is healed by the sweep of rows that have no job.
 */
export const jobOptions = {
  attempts: 8,
  backoff: { type: 'exponential', delay: 250 },
  // A kept job would make a later job with the same id a silent no-op.
  removeOnComplete: true,
  removeOnFail: true,
} as const;

/**
 * A job is its worker's for a second and a half, renewed four times a second. A dead worker's job is
 * the next to be taken within 1.5 + 2 × 0.4 seconds. A worker that was silent for longer, because its
 * machine was busy or asleep, may find that another has its job: handlers see to it that only one of
 * the two leaves a result. It may also be given its own job again, and goes on with it.
 *
 * Workers die for reasons that are not the job's, so it may happen often; the limit only stops a job
 * that kills every worker it meets.
 */
const takeOver = {
  lockDuration: 1_500,
  lockRenewTime: 500,
  stalledInterval: 400,
  maxStalledCount: 50,
};
const reconnectMs = 250;

/** Takes jobs as soon as the backend can be reached, and for as long as it can. */
export function startConsumer<Data>(options: ConsumerOptions<Data>): Consumer {
  const { place, name, log, concurrency, handle, gaveUp } = options;
  const stopping = new AbortController();
  const closed = new AbortController();
  const complain = errorListener(log, `a worker of the ${name} queue`, closed.signal);
  let worker: BullWorker<Data> | undefined;
  let connected = false;
  /** By the id of their job. */
  const inHand = new Map<string, Promise<void>>();

  /**
   * Handles a job, or waits for the end of its handling: to a worker that was silent for long its own job
   * comes a second time. Begun anew, the run in hand would be for nothing; and BullMQ, which knows a
   * worker's jobs by their ids alone, lets go of the second lock when the first handling ends, so that a
   * third begins, and so for ever.
   */
  function handleOnce({ id, data }: Job<Data>): Promise<void> {
    if (id === undefined) return handle(data);
    const known = inHand.get(id);
    if (known) return known;
    const handling = handle(data).finally(() => inHand.delete(id));
    inHand.set(id, handling);
    return handling;
  }

  async function process(job: Job<Data>): Promise<void> {
    try {
      await handleOnce(job);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (job.attemptsMade + 1 >= jobOptions.attempts) await gaveUp(job.data, error);
      throw error;
    }
  }

  function create(): BullWorker<Data> {
    const made = createWorker<Data>(place, name, process, {
      concurrency,
      runRetryDelay: reconnectMs,
      ...takeOver,
    });
    made.on('error', complain);
    made.on('failed', (job, error) => {
      // BullMQ gives up by itself, without calling `process`, on a job that keeps losing its worker.
      if (job && error.name === 'UnrecoverableError') gaveUp(job.data, error).catch(complain);
    });
    return made;
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      worker = create();
      try {
        await worker.waitUntilReady();
        connected = true;
        await worker.run(); // until it is closed
      } catch (error) {
        if (stopping.signal.aborted) return;
        complain(error instanceof Error ? error : new Error(String(error)));
        await worker.close(true).catch(complain);
        await delay(reconnectMs, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  }

  run().catch(complain);

  async function close(force: boolean): Promise<void> {
    stopping.abort();
    // Without a connection there are no jobs in hand, and a polite goodbye would wait for one.
    await worker?.close(force || !connected);
    closed.abort();
  }

  return { close: () => close(false), closeNow: () => close(true) };
}
