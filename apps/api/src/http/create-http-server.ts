import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ErrorCode } from '@dryrun/contract';
import type { Logger } from 'pino';
import { type Refusal, refuse } from './refuse.ts';

export type HttpServerOptions = {
  listener: RequestListener;
  log: Logger;
  /** How long a client may take for its headers. */
  headersTimeoutMs?: number;
  /** How often it is looked for clients that take too long. */
  lookEveryMs?: number;
};

/**
 * Node's server, with the one error shape also for what it answers by itself: requests that are no
 * HTTP, take too long, expect what we cannot do or have too many headers never get to the app.
 */
export function createHttpServer({ listener, log, ...times }: HttpServerOptions): Server {
  const server = createServer({
    // The app refuses a request without a Host, as it refuses names that are not ours.
    requireHostHeader: false,
    // An idle connection that is closed in the moment in which a client uses it again loses the request.
    // Node's 5 s make that happen on busy machines; proxies keep theirs for a minute.
    keepAliveTimeout: 75_000,
    headersTimeout: times.headersTimeoutMs ?? 60_000,
    connectionsCheckingInterval: times.lookEveryMs ?? 10_000,
  });
  const responses = new WeakMap<Duplex, ServerResponse>();
  server.on('request', (request, response) => responses.set(request.socket, response));
  server.on('request', listener);
  server.on('checkExpectation', (_request, response) => {
    const message = 'Leave the header Expect out, or send "100-continue".';
    const { head, body } = rawAnswer(refuse('EXPECTATION_FAILED', message));
    response.writeHead(417, head).end(body);
  });
  // There is nothing to connect to: this is no proxy.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => {});
    answerRaw(socket, refuse('NOT_FOUND', 'This server connects to nothing. It is no proxy.'));
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = responses.get(socket);
    const isAnswering = response?.headersSent === true && !response.writableFinished;
    if (!socket.writable || error.code === 'ECONNRESET' || isAnswering) {
      socket.destroy();
      return;
    }
    log.info({ code: error.code }, 'a request could not be read');
    answerRaw(socket, refusalOfClient(error));
  });
  return server;
}

function refusalOfClient({ code, message }: NodeJS.ErrnoException): Refusal {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return refuse('HEADERS_TOO_LARGE', 'The headers are larger than 16 KiB. Make them shorter.');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return refuse('PAYLOAD_TOO_LARGE');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return refuse('REQUEST_TIMEOUT');
    default:
      return refuse('BAD_REQUEST', `The request is not valid HTTP: ${message}.`);
  }
}

const reasons: Partial<Record<ErrorCode, string>> = {
  BAD_REQUEST: 'Bad Request',
  NOT_FOUND: 'Not Found',
  REQUEST_TIMEOUT: 'Request Timeout',
  PAYLOAD_TOO_LARGE: 'Payload Too Large',
  HEADERS_TOO_LARGE: 'Request Header Fields Too Large',
};

function answerRaw(socket: Duplex, refusal: Refusal): void {
  const { head, body } = rawAnswer(refusal);
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  const reason = reasons[refusal.code] ?? '';
  socket.end(`HTTP/1.1 ${refusal.status} ${reason}\r\n${lines.join('')}\r\n${body}`);
}

function rawAnswer(refusal: Refusal): { head: Record<string, string | number>; body: string } {
  const body = JSON.stringify(refusal.toJSON());
  const head = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  };
  return { head, body };
}
