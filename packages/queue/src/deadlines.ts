import type { Place } from './backend.ts';
import { type Consumer, jobOptions, startConsumer } from './consumer.ts';
import { jobId } from './job-id.ts';
import type { QueueLog } from './log.ts';
import { openProducer, type WhileUp } from './producer.ts';

/** Alarm clocks for the sections of assessments. The deadline itself stands in the database. */
export type Deadlines = {
  /**
   * Asks for a call at a time (milliseconds since 1970), or at once when it has passed. Asking twice
   * is harmless. A deadline that has moved is asked for anew; the earlier call still comes, and the
   * handler finds that nothing is due.
   *
   * @throws QueueUnreachableError within 1.5 s
   */
  schedule(assessmentId: string, section: string, atMs: number): Promise<void>;
  /** Calls the handler for each deadline that has come; again later when it throws. */
  consume(
    handler: (assessmentId: string, section: string) => Promise<void>,
    options: { concurrency: number },
  ): Consumer;
  close(): Promise<void>;
};

type DeadlineJob = { assessmentId: string; section: string };

export function openDeadlines(place: Place, log: QueueLog, whileUp: WhileUp): Deadlines {
  const producer = openProducer<DeadlineJob>(place, 'deadlines', log, whileUp);
  return {
    async schedule(assessmentId, section, atMs) {
      const id = jobId('deadline', assessmentId, section, String(Math.ceil(atMs)));
      await producer.use(`scheduling the ${section} deadline of ${assessmentId}`, (queue) => {
        const delay = Math.max(0, Math.ceil(atMs - Date.now()));
        return queue.add(
          'deadline',
          { assessmentId, section },
          { ...jobOptions, jobId: id, delay },
        );
      });
    },
    consume(handler, { concurrency }) {
      return startConsumer<DeadlineJob>({
        place,
        name: 'deadlines',
        log,
        concurrency,
        handle: ({ assessmentId, section }) => handler(assessmentId, section),
        async gaveUp({ assessmentId, section }, err) {
          log.warn(
            { err },
            `the ${section} deadline of assessment ${assessmentId} was not handled`,
          );
        },
      });
    },
    close: () => producer.close(),
  };
}
