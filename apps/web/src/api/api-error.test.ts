import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createORPCClient } from '@orpc/client';
import { type ContractRouterClient, oc } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isFinal, isWorthRetrying, readApiError } from './api-error.ts';

const contract = { ask: oc.route({ method: 'GET', path: '/ask' }) };
let answer = { status: 200, body: '' };
let server: Server;
let client: ContractRouterClient<typeof contract>;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(answer.status, {
      'content-type': answer.body.startsWith('{') ? 'application/json' : 'text/html',
    });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  client = createORPCClient(new OpenAPILink(contract, { url: `http://127.0.0.1:${port}` }));
});

afterAll(() => server.close());

async function failWith(status: number, body: string) {
  answer = { status, body };
  const error = await client.ask().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return { read: readApiError(error), again: isWorthRetrying(error) };
}

const ours = {
  code: 'BAD_REQUEST',
  status: 400,
  message: 'The code is larger than 64 KiB. Make it shorter.',
  data: { field: 'code' },
};

test.each([
  ['as oRPC writes them', { defined: true, ...ours }],
  ['as the contract has them', ours],
])('our errors are read %s', async (_name, body) => {
  expect(await failWith(400, JSON.stringify(body))).toEqual({
    read: {
      code: 'BAD_REQUEST',
      status: 400,
      message: 'The code is larger than 64 KiB. Make it shorter.',
      field: 'code',
      errorId: null,
    },
    again: false,
  });
});

test('a failure of ours brings the id to quote', async () => {
  const body = {
    code: 'INTERNAL_SERVER_ERROR',
    status: 500,
    message: 'Something failed on the server.',
    data: { errorId: 'req_7f3a91c2' },
  };
  const { read, again } = await failWith(500, JSON.stringify(body));
  expect(read?.errorId).toBe('req_7f3a91c2');
  expect(again).toBe(true);
});

test('an answer that is not ours is named as such', async () => {
  const { read, again } = await failWith(502, '<h1>Bad gateway</h1>');
  expect(read).toMatchObject({ code: 'UNKNOWN', status: 502 });
  expect(again).toBe(true);
});

test('no answer is OFFLINE', async () => {
  const error = await fetch('http://127.0.0.1:1').catch((thrown: unknown) => thrown);
  expect(readApiError(error)).toMatchObject({ code: 'OFFLINE', status: null });
  expect(isWorthRetrying(error)).toBe(true);
});

test('a mistake in our own code is no ApiError', () => {
  expect(
    readApiError(new TypeError("Cannot read properties of undefined (reading 'id')")),
  ).toBeNull();
});

test.each([
  ['NOT_FOUND', 404, true],
  ['LOCKED', 423, true],
  ['TOO_MANY_REQUESTS', 429, false],
  ['INTERNAL_SERVER_ERROR', 500, false],
])('whether %s stays the answer', async (code, status, final) => {
  answer = { status, body: JSON.stringify({ ...ours, code, status }) };
  await expect(client.ask()).rejects.toSatisfy((error) => isFinal(error) === final);
});
