import compression from 'compression';
import type { RequestHandler } from 'express';

/** Everything that gets smaller by it, except streams of events: those must not wait for more. */
export const compress: RequestHandler = compression({
  filter: (request, response) => {
    const type = String(response.getHeader('Content-Type') ?? '');
    return !type.startsWith('text/event-stream') && compression.filter(request, response);
  },
});
