import type { openApiDocument } from '../system/openapi.ts';
import { hostileBodies, hostileTexts } from './hostile-values.ts';
import { fittingValue, type JsonSchema, type Known, spoil } from './make-value.ts';
import type { Random } from './random.ts';
import { rawRequests } from './raw-requests.ts';

export type FuzzTarget = {
  host: string;
  origin: string;
  known: Known;
  /** Cookies of somebody who has things here. */
  cookie: string;
  /** Cookies of somebody who may be signed out. */
  otherCookie: string;
};

/** Bytes to send, and what to expect of them. */
export type FuzzRequest = {
  name: string;
  bytes: Buffer;
  /** Whether there is a body in the answer: not so to HEAD. */
  bodiless: boolean;
};

type Parameter = { name: string; in: string; schema?: JsonSchema };
type Operation = { method: string; path: string; parameters: Parameter[]; body: JsonSchema | null };

/** Every endpoint of the contract, as its OpenAPI document tells. */
export function operationsOf(document: Awaited<ReturnType<typeof openApiDocument>>): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
      const found = item?.[method];
      if (found === undefined) continue;
      const body = found.requestBody as
        | { content?: Record<string, { schema?: JsonSchema }> }
        | undefined;
      operations.push({
        method: method.toUpperCase(),
        path: `/api${path}`,
        parameters: (found.parameters ?? []) as Parameter[],
        body: Object.values(body?.content ?? {})[0]?.schema ?? null,
      });
    }
  }
  return operations;
}

/** What is no endpoint of the contract: pages, documents, and all that better-auth would have. */
const otherPaths = [
  '/',
  '/practice/tasting-flight',
  '/assets/none.js',
  '/index.html',
  '/favicon.ico',
  '//evil.example/',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/api',
  '/api/',
  '/api//runs',
  '/api/openapi.json',
  '/api/docs',
  '/api/auth/sign-in/anonymous',
  '/api/auth/sign-out',
  '/api/auth/revoke-session',
  '/api/auth/reset-password/%00',
  '/api/auth/update-user',
  '/api/auth/get-session',
  '/api/auth/list-sessions',
  '/api/auth/delete-anonymous-user',
  '/api/auth/callback/github?code=%00',
  '/api/auth/error?error=%00',
] as const;

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

export function makeRequest(
  random: Random,
  operations: readonly Operation[],
  target: FuzzTarget,
): FuzzRequest {
  const kind = random.next();
  if (kind < 0.08) return { ...random.pick(rawRequests(target)), bodiless: false };
  const operation: Operation =
    kind < 0.16
      ? { method: random.pick(methods), path: random.pick(otherPaths), parameters: [], body: {} }
      : random.pick(operations);
  const method = random.chance(0.06) ? random.pick(methods) : operation.method;
  const path = fillPath(random, operation, target.known) + makeQuery(random, operation, target);
  const body = makeBody(random, operation, target.known);
  const headers = makeHeaders(random, target, operation, body);
  const lines = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const head = Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines}\r\n`, 'latin1');
  return {
    name: `${method} ${path.slice(0, 200)}`,
    bytes: body === null ? head : Buffer.concat([head, body]),
    bodiless: method === 'HEAD',
  };
}

function fillPath(random: Random, { path, parameters }: Operation, known: Known): string {
  return path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    if (random.chance(0.25)) return encode(random, random.pick(hostileTexts));
    const schema = parameters.find((one) => one.name === name)?.schema ?? {};
    return encodeURIComponent(String(fittingValue(random, known, schema, name)));
  });
}

function makeQuery(random: Random, { parameters }: Operation, { known }: FuzzTarget): string {
  const pairs: string[] = [];
  for (const { name, schema = {}, in: place } of parameters) {
    if (place !== 'query' || random.chance(0.5)) continue;
    const hostile = random.chance(0.4);
    const value = hostile
      ? encode(random, random.pick(hostileTexts))
      : encodeURIComponent(String(fittingValue(random, known, schema, name)));
    const suffix = random.chance(0.1)
      ? random.pick(['[]', '[a]', '%5B%5D', '[__proto__]', '.a'])
      : '';
    pairs.push(`${name}${suffix}=${value}`);
    if (random.chance(0.05)) pairs.push(`${name}=${value}`);
  }
  if (random.chance(0.1)) {
    pairs.push(random.pick(['x', '=', '&&', '__proto__[a]=1', 'x[]=%00', '%', 'a=%ff', '?']));
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** As a browser would write it, or as it stands as far as a request line can hold it. */
function encode(random: Random, text: string): string {
  const short = text.slice(0, 3_000);
  if (short.isWellFormed() && random.chance(0.7)) return encodeURIComponent(short);
  return Buffer.from(short, 'utf8')
    .toString('latin1')
    .replaceAll(/[\0-\x20#]/g, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function makeBody(random: Random, { method, body }: Operation, known: Known): Buffer | null {
  if (body === null && (method === 'GET' || random.chance(0.7))) return null;
  if (random.chance(0.06)) return Buffer.from(random.pick(hostileBodies));
  let value = fittingValue(random, known, body ?? {}, '');
  const places = random.chance(0.4) ? 0 : 1 + random.below(3);
  for (let left = places; left > 0; left--) value = spoil(random, value);
  return Buffer.from(JSON.stringify(value) ?? '', 'utf8');
}

function makeHeaders(
  random: Random,
  target: FuzzTarget,
  { path }: Operation,
  body: Buffer | null,
): Map<string, string> {
  const headers = new Map([
    ['Host', target.host],
    ['Connection', 'close'],
    ['Origin', target.origin],
    ['Cookie', path.startsWith('/api/auth') ? target.otherCookie : target.cookie],
  ]);
  if (body !== null) {
    headers.set('Content-Type', 'application/json');
    headers.set('Content-Length', String(body.length));
  }
  if (random.chance(0.25)) {
    const [name, values] = random.pick(oddHeaders);
    const value = random.pick(values);
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}

const oddTexts = ['', '\x80\xff', 'a'.repeat(5_000), '%00', '; ;=,', '"', '0', '-1'];

const oddHeaders: readonly [string, readonly (string | null)[]][] = [
  ['Host', [null, 'evil.example', '127.0.0.1', '[::1', 'a@b', ...oddTexts]],
  ['Origin', [null, 'null', 'https://evil.example', 'http://127.0.0.1:1', ...oddTexts]],
  [
    'Cookie',
    [
      null,
      'dryrun.session_token=forged.signature',
      'dryrun.session_token=%00.%00',
      'dryrun.session_token=',
      'dryrun.session_token',
      `dryrun.session_token=${'x'.repeat(4_000)}.${'y'.repeat(44)}`,
      '__proto__=1; constructor=2',
      ...oddTexts,
    ],
  ],
  [
    'Content-Type',
    [
      null,
      'text/plain',
      'application/json; charset=utf-16',
      'application/json; charset=none',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      ...oddTexts,
    ],
  ],
  ['Content-Encoding', ['gzip', 'br', 'deflate', 'none', ...oddTexts]],
  ['Accept-Encoding', ['gzip', 'br;q=9', 'identity;q=0', '*;q=0', ...oddTexts]],
  ['Accept', ['text/html', 'image/*', ...oddTexts]],
  ['Last-Event-Id', ['1', '999999999999', '0x1', ...oddTexts]],
  ['Range', ['bytes=0-', 'bytes=9-1', 'bytes=-', ...oddTexts]],
  ['If-None-Match', ['*', 'W/"x"', ...oddTexts]],
  ['If-Modified-Since', ['yesterday', ...oddTexts]],
  ['Sec-Fetch-Site', ['cross-site', 'same-site', 'none', ...oddTexts]],
  ['Sec-Fetch-Dest', ['document', 'iframe', ...oddTexts]],
  ['X-Forwarded-For', ['1.2.3.4', '::', ',,,', ...oddTexts]],
  ['X-Forwarded-Host', ['evil.example', ...oddTexts]],
  ['Expect', ['100-continue', 'tea']],
  ['Upgrade', ['websocket', 'h2c', ...oddTexts]],
  ['X-HTTP-Method-Override', ['DELETE']],
];
