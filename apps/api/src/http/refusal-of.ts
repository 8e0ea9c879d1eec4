import { randomUUID } from 'node:crypto';
import { endpointErrors } from '@dryrun/contract';
import { ORPCError, ValidationError } from '@orpc/server';
import type { Logger } from 'pino';
import { type Refusal, refuse } from './refuse.ts';

/** What Express and its body parser throw for requests that they cannot read. */
type HttpError = Error & { status: number; type?: string };

/**
 * Turns whatever was thrown into an error of the contract's table.
 *
 * What nobody foresaw is logged with its cause under an id, and the client is told that id and
 * nothing else.
 */
export function refusalOf(error: unknown, log: Logger): Refusal {
  if (error instanceof ORPCError) {
    if (isInvalidInput(error)) return refusalOfInput(error.cause);
    if (isOurs(error)) return error;
  }
  if (isHttpError(error)) return refusalOfHttp(error);
  const errorId = randomUUID().slice(0, 8);
  log.error({ errorId, err: error }, 'a request failed by a fault of ours');
  const message = `Something failed on the server. Quote ${errorId} when you report it.`;
  return refuse('INTERNAL_SERVER_ERROR', message, { errorId });
}

/** Not so the errors that oRPC raises when an answer of ours breaks the contract. */
function isOurs(error: ORPCError<string, unknown>): error is Refusal {
  return error.defined && error.code in endpointErrors && error.code !== 'INTERNAL_SERVER_ERROR';
}

function isInvalidInput(
  error: ORPCError<string, unknown>,
): error is ORPCError<string, unknown> & { cause: ValidationError } {
  return error.code === 'BAD_REQUEST' && error.cause instanceof ValidationError;
}

/** The first thing that is wrong, named by its place: `custom.difficulties.0: Invalid option …`. */
function refusalOfInput({ issues }: ValidationError) {
  const [issue] = issues;
  const path = issue?.path?.map((part) => String(typeof part === 'object' ? part.key : part)) ?? [];
  const field = path.join('.');
  const reason = issue?.message ?? 'is not valid';
  if (field === '') return refuse('BAD_REQUEST', `The request's body is not valid. ${reason}`);
  return refuse('BAD_REQUEST', `"${field}" is not valid. ${reason}`, { field });
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function refusalOfHttp(error: HttpError) {
  switch (error.type) {
    case 'entity.too.large':
      return refuse('PAYLOAD_TOO_LARGE', 'The request is larger than 1.5 MiB. Make it shorter.');
    case 'entity.parse.failed':
      return refuse('BAD_REQUEST', `The body is not valid JSON: ${error.message}.`);
    default:
      return refuse('BAD_REQUEST', `The request cannot be read: ${error.message}.`);
  }
}
