/**
 * The queue did not take or answer something in time. What was asked for may still happen later;
 * everything in this package is harmless when done twice.
 */
export class QueueUnreachableError extends Error {
  constructor(what: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    super(`The queue is unreachable (${what}): ${reason}`, { cause });
    this.name = 'QueueUnreachableError';
  }
}
