import type { Request, RequestHandler, Response } from 'express';
import type { Deps } from '../context.ts';
import type { Arrival } from './arrivals.ts';

/** The largest own input (1 MiB) and code (64 KiB) with room for what JSON escapes in them. */
export const bodyLimitBytes = 1.5 * 1024 * 1024;

/** What came with a request, before anybody has looked at it. */
export type Received = {
  /** Null when there was no body. */
  body: Buffer | null;
  tooLarge: boolean;
  /** When the last byte was here, by the server's clock. */
  arrivedAtMs: number;
  /** For requests that may write into a section. */
  arrival: Arrival | null;
};

/**
 * Takes the whole request and notes when its last byte was here, before anything else is done: what
 * follows waits for sessions, connections and locks, and none of that may cost anybody the bell.
 *
 * The work begins later, on one request in a turn of the event loop. Of a hundred that come at once
 * all get their time before the first is worked on, and whoever comes then waits for one, not for all.
 */
export function receive({ now, arrivals }: Pick<Deps, 'now' | 'arrivals'>): RequestHandler {
  const waiting: (() => void)[] = [];
  function turn(): void {
    if (waiting.length > 1) setImmediate(turn);
    waiting.shift()?.();
  }
  return (request, response, next) => {
    const chunks: Buffer[] = [];
    let length = 0;
    let whole = false;

    function arrived(): void {
      if (whole) return;
      whole = true;
      const tooLarge = length > bodyLimitBytes;
      const body = length === 0 || tooLarge ? null : Buffer.concat(chunks);
      const arrivedAtMs = now();
      const timed = timedPath(request);
      const arrival = timed === null ? null : arrivals.note(arrivedAtMs, timed.assessmentId);
      if (arrival !== null) response.once('close', () => settleUnused(response));
      setReceived(response, { body, tooLarge, arrivedAtMs, arrival });
      if (waiting.push(next) === 1) setImmediate(turn);
    }

    if (!hasBody(request) || isUpload(request)) return arrived();
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= bodyLimitBytes) chunks.push(chunk);
      else arrived(); // the rest is read and thrown away
    });
    request.once('end', arrived);
    if (Number(request.headers['content-length'] ?? 0) > bodyLimitBytes) {
      length = Number.POSITIVE_INFINITY;
      arrived();
    }
  };
}

export function hasBody({ headers }: Request): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** A file of any size: its handler takes it piece by piece, and it may not write into a section. */
function isUpload({ method, path }: Request): boolean {
  return method === 'POST' && path === '/api/own-data/import';
}

export function receivedOf(response: Response): Received {
  const received: Received | undefined = response.locals.received;
  if (received === undefined) throw new Error('A request was handled before it was received.');
  return received;
}

function setReceived(response: Response, received: Received): void {
  response.locals.received = received;
}

/** Does the work of a handler: only its end settles the request, as hanging up does not undo it. */
export async function handling<T>(response: Response, work: () => Promise<T>): Promise<T> {
  response.locals.handling = true;
  try {
    return await work();
  } finally {
    receivedOf(response).arrival?.settle();
  }
}

/** One that was answered, or hung up, before its handler began will not write any more. */
function settleUnused(response: Response): void {
  if (response.locals.handling !== true) receivedOf(response).arrival?.settle();
}

const intoSection =
  /^\/api\/assessments\/([^/]+)\/(?:drafts|approach|sections|finish|extra-time)(?:\/|$)/i;
const intoAny = /^\/api\/runs\/?$/i;

/** Whether the time of this request decides about what it may write, and where, if its path says so. */
function timedPath({ method, path }: Request): { assessmentId?: string } | null {
  if (method !== 'POST' && method !== 'PUT') return null;
  const assessmentId = intoSection.exec(path)?.[1];
  if (assessmentId !== undefined) return { assessmentId };
  return intoAny.test(path) ? {} : null;
}
