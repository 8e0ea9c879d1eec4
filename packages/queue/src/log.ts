/** The part of a pino logger that the queue uses. */
export type QueueLog = { warn(details: { err: unknown }, message: string): void };

const QUIET_MS = 5_000;

/**
 * A listener for `error` events. While a backend is down its clients complain many times a second;
 * the same complaint is logged once in five seconds. Once `closed`, nothing is: BullMQ says that it
 * has closed before its last connections have ended.
 */
export function errorListener(
  log: QueueLog,
  who: string,
  closed: AbortSignal,
): (error: Error) => void {
  let lastMessage = '';
  let lastAt = 0;
  return (err) => {
    if (closed.aborted) return;
    const now = Date.now();
    if (err.message === lastMessage && now - lastAt < QUIET_MS) return;
    lastMessage = err.message;
    lastAt = now;
    log.warn({ err }, `the connection of ${who} to the queue is troubled`);
  };
}
