import type { RequestHandler } from 'express';
import type { Sessions } from '../identity/sessions.ts';
import { limitGuests } from './limit-rate.ts';

/** Puts the session of a request, or null, into `response.locals`. */
export function identify(sessions: Sessions): RequestHandler {
  return async (request, response, next) => {
    response.locals.session ??= await sessions.find(request, response);
    next();
  };
}

/** The same, but a client without a session becomes a guest. */
export function identifyOrWelcome(sessions: Sessions): RequestHandler[] {
  return [
    identify(sessions),
    limitGuests(),
    async (_request, response, next) => {
      response.locals.session ??= await sessions.create(response);
      next();
    },
  ];
}
