import type { Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Session } from '../context.ts';
import { refuse } from './refuse.ts';
import { sendRefusal } from './send-refusal.ts';

/**
 * Lets an owner make so many requests in a minute; then TOO_MANY_REQUESTS with Retry-After. Wants
 * the session in `response.locals`. Requests without one pass: they are refused later on.
 */
export function limitPerOwner(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (_request, response) => sessionOf(response) === null,
    keyGenerator: (_request, response) => sessionOf(response)?.owner ?? '',
    handler: tooMany('Too many runs in a minute.'),
  });
}

/** Enough for a whole school behind one address; too few to fill the database by. */
const guestsPerMinute = 600;

/** Bounds how many guests one address may make. Wants in `response.locals` who has a session. */
export function limitGuests(): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: guestsPerMinute,
    skip: (_request, response) => sessionOf(response) !== null,
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
      refuse('TOO_MANY_REQUESTS', `${sentence} Try again in ${seconds} seconds.`),
    );
  };
}
