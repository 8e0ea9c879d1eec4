/** The part of a pino logger that the queue uses. */
export type QueueLog = { warn(details: { err: unknown }, message: string): void };

const QUIET_MS = 5_000;

/**
 * A listener for `error` events. While a backend is down, or too slow, its clients complain many times a
 * second, of each job in hand; the same complaint is logged once in five seconds. Once `closed`, nothing
 * is: BullMQ says that it has closed before its last connections have ended.
 */
export function errorListener(
  log: QueueLog,
  who: string,
  closed: AbortSignal,
): (error: Error) => void {
  const loggedAt = new Map<string, number>();
  return (err) => {
    if (closed.aborted) return;
    const now = Date.now();
    for (const [message, at] of loggedAt) if (now - at >= QUIET_MS) loggedAt.delete(message);
    if (loggedAt.has(err.message)) return;
    loggedAt.set(err.message, now);
    log.warn({ err }, `the connection of ${who} to the queue is troubled`);
  };
}
