import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { ErrorSchema } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer } from './create-http-server.ts';
import { createLog } from './create-log.ts';

let server: Server;
/** Most clients of a busy machine would be too slow for it. */
let impatient: Server;
beforeAll(async () => {
  server = await start({});
  impatient = await start({ headersTimeoutMs: 200, lookEveryMs: 50 });
});
afterAll(() => {
  for (const each of [server, impatient]) {
    each.closeAllConnections();
    each.close();
  }
});

async function start(times: { headersTimeoutMs?: number; lookEveryMs?: number }): Promise<Server> {
  const started = createHttpServer({
    listener: (request, response) => {
      request.resume().on('end', () => response.end('served'));
    },
    log: createLog('silent'),
    ...times,
  }).listen(0, '127.0.0.1');
  await once(started, 'listening');
  return started;
}

/** Writes the bytes, and gives back all that is answered until the server closes. */
async function send(
  bytes: string,
  to = server,
): Promise<{ status: number; head: string; body: string }> {
  const socket = connect((to.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(bytes, 'latin1');
  let text = '';
  socket.on('data', (part) => {
    text += part;
  });
  await once(socket, 'close');
  const at = text.indexOf('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]);
  return { status, head: text.slice(0, at), body: text.slice(at + 4) };
}

const host = 'Host: 127.0.0.1\r\n';
const get = `GET / HTTP/1.1\r\n${host}`;
const post = `POST / HTTP/1.1\r\n${host}Connection: close\r\n`;

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
  ['a preface of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'BAD_REQUEST'],
  ['a handshake of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400, 'BAD_REQUEST'],
  ['an unknown version', `GET / HTTP/9.9\r\n${host}\r\n`, 400, 'BAD_REQUEST'],
  ['an unknown method', `FETCH / HTTP/1.1\r\n${host}\r\n`, 400, 'BAD_REQUEST'],
  ['a blank in a header’s name', `${get}X Y: 1\r\n\r\n`, 400, 'BAD_REQUEST'],
  ['a NUL in a header', `${get}X: a\0b\r\n\r\n`, 400, 'BAD_REQUEST'],
  ['two lengths', `${post}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`, 400, 'BAD_REQUEST'],
  [
    'a length and chunks',
    `${post}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
    'BAD_REQUEST',
  ],
  ['a negative length', `${post}Content-Length: -1\r\n\r\n`, 400, 'BAD_REQUEST'],
  [
    'a chunk that is none',
    `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n`,
    400,
    'BAD_REQUEST',
  ],
  ['large headers', `${get}X: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
  [
    'a long address',
    `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`,
    431,
    'HEADERS_TOO_LARGE',
  ],
  [
    'another expectation',
    `${post}Expect: tea\r\nContent-Length: 1\r\n\r\na`,
    417,
    'EXPECTATION_FAILED',
  ],
  ['a proxy’s request', `CONNECT example.org:443 HTTP/1.1\r\n${host}\r\n`, 404, 'NOT_FOUND'],
])('%s', async (_name, bytes, status, code) => {
  const answer = await send(bytes);
  expect(answer.head).toContain('Content-Type: application/json');
  expect(answer.status).toBe(status);
  expect(ErrorSchema.parse(JSON.parse(answer.body))).toMatchObject({ status, code });
});

test('headers that never end', async () => {
  const answer = await send(get, impatient);
  expect(answer.status).toBe(408);
  expect(ErrorSchema.parse(JSON.parse(answer.body))).toMatchObject({ code: 'REQUEST_TIMEOUT' });
});

test('what is right is served, also without a Host', async () => {
  const answer = await send('GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
  expect(answer).toMatchObject({ status: 200 });
  expect(answer.body).toContain('served');
});
