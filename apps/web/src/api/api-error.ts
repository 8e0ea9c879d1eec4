import type { ErrorCode } from '@dryrun/contract';
import { ORPCError } from '@orpc/client';
import { faultOfThisPage, sayAnswer } from './failure-words.ts';

/** What went wrong with a request, in the words of the contract's one error shape. */
export type ApiError = {
  /**
   * `OFFLINE` when no answer came at all; `UNKNOWN` when what answered was not our API, for
   * example a proxy in front of it.
   */
  code: ErrorCode | 'OFFLINE' | 'UNKNOWN';
  /** HTTP status, or null without an answer. */
  status: number | null;
  /** What happened and what to do, in sentences to show; quotes `errorId`. */
  message: string;
  /** The input at fault, when there is one. */
  field: string | null;
  /** Quote it when reporting a failure of ours. */
  errorId: string | null;
};

/** The contract's table itself would bring zod along; the type keeps this one complete. */
const codes: Record<ErrorCode, true> = {
  BAD_REQUEST: true,
  UNAUTHORIZED: true,
  FORBIDDEN: true,
  NOT_FOUND: true,
  REQUEST_TIMEOUT: true,
  CONFLICT: true,
  SECTION_ENDED: true,
  LOCKED: true,
  PAYLOAD_TOO_LARGE: true,
  EXPECTATION_FAILED: true,
  TOO_MANY_REQUESTS: true,
  HEADERS_TOO_LARGE: true,
  INTERNAL_SERVER_ERROR: true,
  SERVICE_UNAVAILABLE: true,
  INSUFFICIENT_STORAGE: true,
};

/** Reads any thrown value as an `ApiError`; null when it did not come from a request. */
export function readApiError(error: unknown): ApiError | null {
  if (error instanceof ORPCError) return readAnswer(error);
  // fetch rejects with a TypeError, and with nothing else, when there is no answer.
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    return told({ code: 'OFFLINE', status: null, message: '', field: null, errorId: null });
  }
  return null;
}

/** The sentences to show for any thrown value: an answer's, or that this page is at fault. */
export function sayFailure(error: unknown): string {
  return readApiError(error)?.message ?? faultOfThisPage;
}

/** Whether asking again may help: no answer came, or the server itself failed. */
export function isWorthRetrying(error: unknown): boolean {
  const read = readApiError(error);
  return read !== null && (read.status === null || read.status >= 500);
}

/** Whether the same question is answered the same way until the page shows something else. */
export function isFinal(error: unknown): boolean {
  const code = readApiError(error)?.code;
  return code === 'LOCKED' || code === 'NOT_FOUND';
}

function readAnswer(error: ORPCError<string, unknown>): ApiError {
  const { status } = error;
  // A body without oRPC's own marks arrives unread, under `body`.
  const unread = property(error.data, 'body');
  const answer = unread === undefined ? error : unread;
  const code = property(answer, 'code');
  const message = property(answer, 'message');
  const data = property(answer, 'data');
  if (typeof code !== 'string' || !isKnown(code) || typeof message !== 'string') {
    return told({ code: 'UNKNOWN', status, message: '', field: null, errorId: null });
  }
  const [field, errorId] = [text(data, 'field'), text(data, 'errorId')];
  return told({ code, status, message, field, errorId });
}

/** With the words of the page in place of the server's. */
function told(answer: ApiError): ApiError {
  return { ...answer, message: sayAnswer(answer) };
}

function isKnown(code: string): code is ErrorCode {
  return Object.hasOwn(codes, code);
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function text(value: unknown, key: string): string | null {
  const found = property(value, key);
  return typeof found === 'string' ? found : null;
}
