import type { PostgresQueueBackend } from 'bullmq';

/**
 * BullMQ's worker waits and tries again after a connection error, but knows only the words of Redis
 * for one (`ECONNREFUSED`). What Postgres' client says when the server restarts it takes for a fault
 * of the job or spins on it. So connection errors of the worker's own operations get that code.
 */
export function retryWhileDown(backend: PostgresQueueBackend): PostgresQueueBackend {
  const { moveToActive, moveToCompleted, moveToFailed, waitForJob } = backend;
  backend.moveToActive = (...args) => moveToActive.apply(backend, args).catch(rethrow);
  backend.moveToCompleted = (...args) => moveToCompleted.apply(backend, args).catch(rethrow);
  backend.moveToFailed = (...args) => moveToFailed.apply(backend, args).catch(rethrow);
  backend.waitForJob = (...args) => waitForJob.apply(backend, args).catch(rethrow);
  return backend;
}

/** Errors of the socket, and of a server that is going down or coming up (class 57P). */
const CODES = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|57P0[1235])$/;
const MESSAGES = /^(Connection terminated|timeout expired|timeout exceeded when trying to connect)/;

function rethrow(error: unknown): never {
  if (error instanceof Error) {
    const code = 'code' in error ? String(error.code) : '';
    if (CODES.test(code) || MESSAGES.test(error.message)) {
      throw Object.assign(new Error(error.message, { cause: error }), { code: 'ECONNREFUSED' });
    }
  }
  throw error;
}
