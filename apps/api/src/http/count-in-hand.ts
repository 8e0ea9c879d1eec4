import type { Server } from 'node:http';

/**
 * Tells of each request when it begins and when its answer has ended or its client has gone. One that asks
 * for the health is no work: compose does so for ever. A stream of events is in hand as long as it is open:
 * a run is judged then, and somebody looks at it.
 */
export function countInHand(server: Server, begin: () => () => void): void {
  // Before the app, which shortens addresses as it goes.
  server.prependListener('request', (request, response) => {
    if (request.url === '/api/health') return;
    response.once('close', begin());
  });
}
