import type { ErrorCode } from '@dryrun/contract';
import { ORPCError } from '@orpc/client';

/** What went wrong with a request, in the words of the contract's one error shape. */
export type ApiError = {
  /** `OFFLINE` when no answer came at all. */
  code: ErrorCode | 'OFFLINE';
  /** HTTP status, or null without an answer. */
  status: number | null;
  /** A sentence to show. */
  message: string;
  /** The input at fault, when there is one. */
  field: string | null;
  /** Quote it when reporting a failure of ours. */
  errorId: string | null;
};

/** Reads any thrown value as an `ApiError`; null when it did not come from a request. */
export function readApiError(error: unknown): ApiError | null {
  if (error instanceof ORPCError) {
    const data: unknown = error.data;
    return {
      code: error.code as ErrorCode,
      status: error.status,
      message: error.message,
      field: readString(data, 'field'),
      errorId: readString(data, 'errorId'),
    };
  }
  // fetch rejects with a TypeError, and with nothing else, when there is no answer.
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    return {
      code: 'OFFLINE',
      status: null,
      message: 'The server cannot be reached.',
      field: null,
      errorId: null,
    };
  }
  return null;
}

/** Whether asking again may help: no answer came, or the server itself failed. */
export function isWorthRetrying(error: unknown): boolean {
  const read = readApiError(error);
  return read !== null && (read.status === null || read.status >= 500);
}

function readString(data: unknown, key: string): string | null {
  if (typeof data !== 'object' || data === null || !(key in data)) return null;
  const value = (data as Record<string, unknown>)[key];
  return typeof value === 'string' ? value : null;
}
