import { randomUUID } from 'node:crypto';
import { endpointErrors } from '@dryrun/contract';
import { ORPCError, ValidationError } from '@orpc/server';
import type { Logger } from 'pino';
import { faultOf } from './input-fault.ts';
import { type Refusal, refuse } from './refuse.ts';

/** What Express throws for requests that it cannot read. */
type HttpError = Error & { status: number };

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
  if (isDatabaseDown(error)) {
    log.warn({ err: error }, 'the database cannot be reached');
    return refuse('SERVICE_UNAVAILABLE', 'The database cannot be reached. Try again in a moment.');
  }
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

function refusalOfInput({ issues }: ValidationError): Refusal {
  const { field, message } = faultOf(issues[0] ?? { message: 'It does not fit the contract.' });
  return refuse('BAD_REQUEST', message, field === '' ? undefined : { field });
}

function isHttpError(error: unknown): error is HttpError {
  if (!(error instanceof Error) || !('status' in error)) return false;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}

function refusalOfHttp(error: HttpError): Refusal {
  if (error.status === 404) return refuse('NOT_FOUND');
  return refuse('BAD_REQUEST', `The request cannot be read: ${error.message}.`);
}

/** As Postgres, its driver and the operating system say that there is no database to talk to. */
const databaseDownCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
]);

function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as { code?: unknown; syscall?: unknown };
  if (typeof code === 'string' && databaseDownCodes.has(code)) return true;
  // The socket's file is not there.
  if (code === 'ENOENT' && syscall === 'connect') return true;
  if (error.message.startsWith('Connection terminated')) return true;
  return isDatabaseDown(error.cause);
}
