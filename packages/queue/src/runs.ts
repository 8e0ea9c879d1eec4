import type { Place } from './backend.ts';
import { type Consumer, jobOptions, startConsumer } from './consumer.ts';
import { jobId } from './job-id.ts';
import type { QueueLog } from './log.ts';
import { openProducer, type WhileUp } from './producer.ts';

/** The queue of runs that wait to be judged. */
export type Runs = {
  /**
   * Puts a run into the queue. Harmless when it is there already; a run whose job has ended is
   * queued again.
   *
   * @param runClass from 1 on: of two that wait, the one of the lower class is taken first
   * @throws QueueUnreachableError within 1.5 s
   */
  enqueue(runId: string, runClass?: number): Promise<void>;
  /** How many runs wait or are being judged right now. @throws QueueUnreachableError */
  ahead(): Promise<number>;
  /** Those of these runs that neither wait nor are being judged. @throws QueueUnreachableError */
  missingOf(runIds: readonly string[]): Promise<string[]>;
  /**
   * Takes runs, `concurrency` at once. A handler that throws is called again later, eight times in
   * all; then `onGaveUp` is called with the last error. A run may come more than once.
   */
  consume(
    handler: (runId: string) => Promise<void>,
    options: {
      concurrency: number;
      onGaveUp?: (runId: string, error: unknown) => Promise<void>;
    },
  ): Consumer;
  close(): Promise<void>;
};

type RunJob = { runId: string };

export function openRuns(place: Place, log: QueueLog, whileUp: WhileUp): Runs {
  const producer = openProducer<RunJob>(place, 'runs', log, whileUp);
  return {
    async enqueue(runId, runClass = 1) {
      const id = jobId('run', runId);
      await producer.use(`adding run ${runId}`, (queue) =>
        queue.add('run', { runId }, { ...jobOptions, jobId: id, priority: runClass }),
      );
    },
    ahead() {
      return producer.use('counting runs', (queue) =>
        queue.getJobCountByTypes('waiting', 'prioritized', 'active', 'delayed'),
      );
    },
    async missingOf(runIds) {
      const ids = runIds.map((runId) => jobId('run', runId));
      return producer.use('looking for runs', async (queue) => {
        const states = await Promise.all(ids.map((id) => queue.getJobState(id)));
        return runIds.filter((_, i) => states[i] === 'unknown');
      });
    },
    consume(handler, { concurrency, onGaveUp }) {
      return startConsumer<RunJob>({
        place,
        name: 'runs',
        log,
        concurrency,
        handle: ({ runId }) => handler(runId),
        gaveUp: async ({ runId }, error) => onGaveUp?.(runId, error),
      });
    },
    close: () => producer.close(),
  };
}
