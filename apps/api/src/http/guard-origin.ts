import type { RequestHandler } from 'express';
import { type OriginSettings, reasonToRefuse } from './origin-rules.ts';
import { refuse } from './refuse.ts';

/** Refuses what other pages cause, and requests under names that are not ours. */
export function guardOrigin(settings: OriginSettings): RequestHandler {
  return (request, _response, next) => {
    const reason = reasonToRefuse(
      {
        method: request.method,
        localPort: request.socket.localPort ?? 0,
        // Behind a trusted proxy this is what the proxy was asked for.
        host: request.host,
        origin: request.get('origin'),
        secFetchSite: request.get('sec-fetch-site'),
        secFetchMode: request.get('sec-fetch-mode'),
        secFetchDest: request.get('sec-fetch-dest'),
      },
      settings,
    );
    next(reason === null ? undefined : refuse('FORBIDDEN', reason));
  };
}
