import { countOf } from '@dryrun/contract';
import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Session } from '../context.ts';
import { refuse } from './refuse.ts';
import { sendRefusal } from './send-refusal.ts';

/**
 * Lets an owner make so many requests in a minute; then TOO_MANY_REQUESTS with Retry-After. Wants
 * the session in `response.locals`. Requests without one pass: they are refused later on.
 */
export function limitPerOwner(
  perMinute: number,
  sentence = 'Too many runs in a minute.',
): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (_request, response) => sessionOf(response) === null,
    keyGenerator: (_request, response) => sessionOf(response)?.owner ?? '',
    handler: tooMany(sentence),
  });
}

/** Enough for a whole school; too few to fill the database by. */
const guestsPerMinute = 600;
/** Behind a proxy, of the client that it names. */
const guestsPerMinuteOfClient = 150;

/**
 * Bounds how many guests one address may make. Behind a proxy the client's address is the word of
 * whoever sends the header, so the address that really connects has a bound of its own, whatever the
 * headers say. Wants in `response.locals` who has a session, if anybody has looked.
 */
export function limitGuests({ behindProxy }: { behindProxy: boolean }): RequestHandler[] {
  const byConnection = limitNewcomers(guestsPerMinute, (request) => request.socket.remoteAddress);
  if (!behindProxy) return [byConnection];
  return [limitNewcomers(guestsPerMinuteOfClient, (request) => request.ip), byConnection];
}

function limitNewcomers(
  limit: number,
  addressOf: (request: Request) => string | undefined,
): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit,
    skip: (_request, response) => sessionOf(response) !== null,
    // Of IPv6 a whole network counts as one: everybody has thousands of addresses.
    keyGenerator: (request) => ipKeyGenerator(addressOf(request) ?? ''),
    standardHeaders: false,
    legacyHeaders: false,
    handler: tooMany('Too many people came from your address in a minute.'),
  });
}

function sessionOf(response: Response): Session | null {
  return response.locals.session ?? null;
}

function tooMany(sentence: string) {
  return (_request: Request, response: Response): void => {
    const seconds = Number(response.get('Retry-After') ?? 60);
    sendRefusal(
      response,
      refuse('TOO_MANY_REQUESTS', `${sentence} Try again in ${countOf(seconds, 'second')}.`),
    );
  };
}
