import type { Run, RunEvent } from '@dryrun/contract';
import { isWorthRetrying } from '../../api/api-error.ts';
import type { Connection } from '../connection/connection.ts';

export type RunFeed = {
  get: (id: string, signal: AbortSignal) => Promise<Run>;
  /** Events after `lastEventId`; each with its own id, to resume from. */
  events: (
    id: string,
    lastEventId: string | undefined,
    signal: AbortSignal,
  ) => Promise<AsyncIterable<{ event: RunEvent; id: string | undefined }>>;
};

const askAgainMs = 2_000;
const pauseMs = 500;

/**
 * Tells of a run until its verdict, across interruptions: a broken stream is taken up where it
 * ended. While nothing has happened yet it asks for the place in the queue. Rejects only with
 * errors that trying again cannot help.
 */
export async function followRun(options: {
  id: string;
  feed: RunFeed;
  connection: Pick<Connection, 'reportFailure' | 'whenOnline'>;
  onRun: (run: Run) => void;
  onEvent: (event: RunEvent) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { id, feed, connection, signal } = options;
  let lastEventId: string | undefined;
  let begun = false;
  let asked = false;
  const asking = setInterval(() => {
    // A server that takes long to answer is not asked again meanwhile.
    if (begun || asked) return;
    asked = true;
    // The stream reports interruptions; this is only about the place in the queue.
    feed
      .get(id, signal)
      .then(
        (run) => begun || signal.aborted || options.onRun(run),
        () => {},
      )
      .finally(() => {
        asked = false;
      });
  }, askAgainMs);
  try {
    while (!signal.aborted) {
      try {
        for await (const item of await feed.events(id, lastEventId, signal)) {
          begun = true;
          lastEventId = item.id ?? lastEventId;
          options.onEvent(item.event);
          if (item.event.type === 'verdict') return;
        }
      } catch (error) {
        if (signal.aborted) return;
        if (!isWorthRetrying(error)) throw error;
        connection.reportFailure(error);
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      await connection.whenOnline(signal);
    }
  } finally {
    clearInterval(asking);
  }
}
