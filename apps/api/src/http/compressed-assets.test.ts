import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compress } from './compress.ts';
import { webRoutes } from './web-routes.ts';

const script = `// ${'long '.repeat(1_000)}\n`;
const style = '/* short */\n';
let webDir: string;
let server: Server;
beforeAll(async () => {
  webDir = mkdtempSync(join(tmpdir(), 'dryrun-assets-'));
  const assets = join(webDir, 'assets');
  mkdirSync(assets);
  writeFileSync(join(assets, 'app.js'), script);
  writeFileSync(join(assets, 'app.js.br'), brotliCompressSync(script));
  writeFileSync(join(assets, 'app.css'), style);
  for (const name of ['index', 'practice', 'assessment'])
    writeFileSync(join(webDir, `${name}.html`), name);
  const people = { welcome: [] } as unknown as Parameters<typeof webRoutes>[1];
  server = express().use(compress).use(webRoutes(webDir, people)).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  rmSync(webDir, { recursive: true });
});

async function load(path: string, accepted: string) {
  const { port } = server.address() as AddressInfo;
  const headers = { 'accept-encoding': accepted };
  const request = get({ host: '127.0.0.1', port, path, headers });
  const [answer] = await once(request, 'response');
  const found: IncomingHttpHeaders = answer.headers;
  return { status: answer.statusCode, headers: found, body: await buffer(answer) };
}

test('a browser that takes it gets what the build has compressed, as the script that it is', async () => {
  const { status, headers, body } = await load('/assets/app.js?v=1', 'gzip, deflate, br, zstd');
  expect({ status, ...headers }).toMatchObject({
    status: 200,
    'content-encoding': 'br',
    'content-type': expect.stringMatching(/^text\/javascript/),
    'content-length': String(brotliCompressSync(script).length),
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
  expect(String(brotliDecompressSync(body))).toBe(script);
});

test.each([
  ['gzip', 'gzip'],
  ['br;q=0, identity', undefined],
])('one that takes %s gets it in that way', async (accepted, encoding) => {
  const { headers, body } = await load('/assets/app.js', accepted);
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers.vary).toBe('Accept-Encoding');
  if (encoding === undefined) expect(String(body)).toBe(script);
});

test('what the build has not compressed goes as it is', async () => {
  const { headers, body } = await load('/assets/app.css', 'br');
  expect(headers['content-encoding']).toBeUndefined();
  expect(String(body)).toBe(style);
});

test('nothing outside of the folder is led to', async () => {
  expect((await load('/assets/../secret.js', 'br')).status).not.toBe(200);
});

test.each([
  ['/', 'index'],
  ['/problems', 'index'],
  ['/problems/two-sum', 'practice'],
  ['/problems/two-sum/', 'practice'],
  ['/problems/two-sum?case=1', 'practice'],
  ['/problems/two-sum/proof', 'index'],
  ['/assessments', 'index'],
  ['/assessments/new', 'index'],
  ['/assessments/new/sprint-70', 'index'],
  ['/assessments/6f9619ff-8b86-4d01-b42d-00c04fc964ff', 'assessment'],
  ['/assessments/6f9619ff-8b86-4d01-b42d-00c04fc964ff/report', 'index'],
])('%s gets the document whose head names its files: %s', async (path, name) => {
  const { status, headers, body } = await load(path, 'identity');
  expect([status, String(body)]).toEqual([200, name]);
  expect(headers['cache-control']).toBe('private, no-cache');
});
