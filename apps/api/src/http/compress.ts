import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * What is read gets smaller by it. Not so streams of events, which must not wait for more, nor answers
 * to what is sent: those are short, and people wait for them.
 */
export const compress: RequestHandler = compression({
  filter: (request, response) => {
    if (request.method !== 'GET') return false;
    const type = String(response.getHeader('Content-Type') ?? '');
    return !type.startsWith('text/event-stream') && compression.filter(request, response);
  },
});
