import { type BullQueue, createQueue, type Place } from './backend.ts';
import { QueueUnreachableError } from './errors.ts';
import { errorListener, type QueueLog } from './log.ts';

/** A candidate waits for this answer, and the row is safe without it. */
const PATIENCE_MS = 1_500;

/** Does something, and throws at once when what it needs is away. */
export type WhileUp = <T>(work: () => Promise<T>) => Promise<T>;

/** Puts jobs into one queue, and never waits for long. */
export type Producer<Data> = {
  /** @throws QueueUnreachableError after 1.5 s at the latest */
  use<T>(what: string, work: (queue: BullQueue<Data>) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export function openProducer<Data>(
  place: Place,
  name: string,
  log: QueueLog,
  whileUp: WhileUp,
): Producer<Data> {
  // Made at the first use, and made anew when it could not connect: BullMQ remembers that failure.
  let queue: BullQueue<Data> | undefined;
  const closed = new AbortController();
  const complain = errorListener(log, `the ${name} queue`, closed.signal);

  function connected(): Promise<BullQueue<Data>> {
    queue ??= createQueue<Data>(place, name).on('error', complain);
    const current = queue;
    return current.waitUntilReady().then(
      () => current,
      (error) => {
        if (queue === current) queue = undefined;
        current.close().catch(complain);
        throw error;
      },
    );
  }

  return {
    async use(what, work) {
      const late = Promise.withResolvers<never>();
      late.promise.catch(() => {});
      const timer = setTimeout(
        () => late.reject(new Error(`no answer within ${PATIENCE_MS} ms`)),
        PATIENCE_MS,
      );
      try {
        return await whileUp(() => Promise.race([connected().then(work), late.promise]));
      } catch (error) {
        throw new QueueUnreachableError(what, error);
      } finally {
        clearTimeout(timer);
      }
    },
    async close() {
      await queue?.close();
      closed.abort();
    },
  };
}
