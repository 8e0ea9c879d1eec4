import { once } from 'node:events';
import type { Server } from 'node:http';

/** Requests under way get this long to end. */
const graceMs = 3_000;

/**
 * Takes no more connections, tells open streams to end by aborting `closing`, and waits until every
 * request has been answered, or its time is up.
 */
export async function closeServer(server: Server, closing: AbortController): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  closing.abort();
  // A connection that ends its request now would be kept for the next one.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const over = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(over);
}
