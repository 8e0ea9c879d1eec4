import type { RequestHandler } from 'express';
import type { SessionSource } from '../identity/sessions.ts';

/** Puts the session of a request, or null, into `response.locals`. */
export function identify(sessions: SessionSource): RequestHandler {
  return async (request, response, next) => {
    response.locals.session ??= await sessions.find(request, response);
    next();
  };
}

/** The same, but a client without a session becomes a guest. */
export function welcome(
  sessions: SessionSource,
  limits: readonly RequestHandler[],
): RequestHandler[] {
  return [
    identify(sessions),
    ...limits,
    async (_request, response, next) => {
      response.locals.session ??= await sessions.create(response);
      next();
    },
  ];
}
