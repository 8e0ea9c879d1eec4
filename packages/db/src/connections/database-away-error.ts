/**
 * The database cannot be asked now. What was asked for may have been done all the same: its answer is
 * what is missing. The message is a sentence for people.
 */
export class DatabaseAwayError extends Error {
  /** It is there and says nothing, so that nobody knows whether it is about to. */
  readonly frozen: boolean;

  constructor(message: string, options: { cause?: unknown; frozen?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.frozen = options.frozen ?? false;
    this.name = 'DatabaseAwayError';
  }
}

/** Errors of the socket, and of a server that is going down or coming up (class 57P). */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|57P0[1235])$/;
const messages =
  /^(Connection terminated|timeout expired|Client has encountered a connection error|Client was closed)/;

/** The same error, or what it means when it is about the connection and not about the statement. */
export function asAway(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DatabaseAwayError) return error;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  const broken =
    codes.test(String(code)) ||
    messages.test(error.message) ||
    // The socket's file is not there.
    (code === 'ENOENT' && syscall === 'connect');
  if (!broken) return error;
  return new DatabaseAwayError('The connection to the database broke.', { cause: error });
}
