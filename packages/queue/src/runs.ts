import type { Place } from './backend.ts';
import { type Consumer, jobOptions, startConsumer } from './consumer.ts';
import { jobId } from './job-id.ts';
import type { QueueLog } from './log.ts';
import { addStored } from './own-statements.ts';
import type { Producer } from './producer.ts';

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
  /**
   * The same as a part of the statement that stores runs, which are `stored` in there, with `id`, `class`
   * and `enqueued_at`. Null where the queue is not in that database.
   */
  readonly addsStored: string | null;
  /** How many runs and background tasks wait or are being worked on right now. @throws QueueUnreachableError */
  ahead(): Promise<number>;
  /** Those of these runs that neither wait nor are being judged. @throws QueueUnreachableError */
  missingOf(runIds: readonly string[]): Promise<string[]>;
  /**
   * Takes runs, `concurrency` at once. A handler that throws is called again later, eight times in
   * all; then `onGaveUp` is called with the last error. A run may come more than once. So it goes with
   * background tasks, which come when no run waits.
   */
  consume(
    handler: (runId: string) => Promise<void>,
    options: {
      concurrency: number;
      onGaveUp?: (runId: string, error: unknown) => Promise<void>;
      background?: {
        handle(taskId: string): Promise<void>;
        onGaveUp(taskId: string, error: unknown): Promise<void>;
      };
    },
  ): Consumer;
  close(): Promise<void>;
};

/** What the queue of runs carries. */
export type WorkJob = { runId: string } | { taskId: string };

export function openRuns(place: Place, log: QueueLog, producer: Producer<WorkJob>): Runs {
  return {
    async enqueue(runId, runClass = 1) {
      const id = jobId('run', runId);
      await producer.use(`adding run ${runId}`, (queue) =>
        queue.add('run', { runId }, { ...jobOptions, jobId: id, priority: runClass }),
      );
    },
    addsStored: place.redisUrl === undefined ? addStored(place.namespace, jobOptions) : null,
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
    consume(handler, { concurrency, onGaveUp, background }) {
      return startConsumer<WorkJob>({
        place,
        name: 'runs',
        log,
        concurrency,
        handle: async (job) => {
          if ('runId' in job) return handler(job.runId);
          if (background === undefined) throw new Error('nobody works on background tasks here');
          return background.handle(job.taskId);
        },
        gaveUp: async (job, error) => {
          await ('runId' in job
            ? onGaveUp?.(job.runId, error)
            : background?.onGaveUp(job.taskId, error));
        },
      });
    },
    close: () => producer.close(),
  };
}
