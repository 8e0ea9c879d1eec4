import { randomUUID } from 'node:crypto';
import { endpointErrors } from '@dryrun/contract';
import { DatabaseAwayError } from '@dryrun/db';
import { ORPCError, ValidationError } from '@orpc/server';
import type { Logger } from 'pino';
import { type Disk, isFull } from '../system/disk.ts';
import { faultOf } from './input-fault.ts';
import { type Refusal, refuse } from './refuse.ts';

/** What Express throws for requests that it cannot read. */
type HttpError = Error & { status: number };

const meanwhile = 'What you write stays on your machine meanwhile. Try again in a moment.';

/**
 * Turns whatever was thrown into an error of the contract's table.
 *
 * What nobody foresaw is logged with its cause under an id, and the client is told that id and
 * nothing else.
 */
export function refusalOf(error: unknown, log: Logger, disk?: Disk): Refusal {
  if (error instanceof ORPCError) {
    if (isInvalidInput(error)) return refusalOfInput(error.cause);
    if (isOurs(error)) return error;
  }
  if (isHttpError(error)) return refusalOfHttp(error);
  const reason = whyNoDatabase(error);
  // A database that cannot write its journal ends, and comes back when it can.
  if (saysDiskFull(error) || (reason !== null && disk !== undefined && isFull(disk))) {
    log.warn({ err: error }, 'a request met a full disk');
    return refuse('INSUFFICIENT_STORAGE', `The server's disk is full. ${meanwhile}`);
  }
  if (reason !== null) {
    log.warn({ err: error }, 'a request met a database that is away or too busy');
    return refuse('SERVICE_UNAVAILABLE', `${reason} ${meanwhile}`);
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

/** As Postgres and the system say that there is no room, also when it was wrapped. */
const diskFullCodes = new Set(['53100', 'ENOSPC', 'EDQUOT']);

function saysDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && diskFullCodes.has(String(error.code))) return true;
  return /No space left on device/.test(error.message) || saysDiskFull(error.cause);
}

export function isDatabaseAway(error: unknown): boolean {
  return whyNoDatabase(error) !== null;
}

/** What Postgres says to a statement that took too long, waited too long, or found no room. */
const tooBusyCodes = new Set(['57014', '55P03', '53300']);

/** The reason, when there is no database to talk to or it has no time; also one that was wrapped. */
function whyNoDatabase(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof DatabaseAwayError) return error.message;
  if ('code' in error && tooBusyCodes.has(String(error.code))) return 'The database is too busy.';
  return whyNoDatabase(error.cause);
}
