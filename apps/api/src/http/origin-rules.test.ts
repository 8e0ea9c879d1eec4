import { describe, expect, test } from 'vitest';
import { reasonToRefuse } from './origin-rules.ts';

const local = { host: '127.0.0.1', publicUrl: null };
const behindProxy = { host: '0.0.0.0', publicUrl: 'https://dryrun.example.org' };

const rows: {
  name: string;
  settings?: typeof local | typeof behindProxy;
  method?: string;
  host?: string | null;
  port?: number;
  origin?: string;
  /** Sec-Fetch-Site, -Mode and -Dest. */
  fetch?: [string, string, string];
  refused: string | null;
}[] = [
  { name: 'the address itself', host: '127.0.0.1:4600', refused: null },
  { name: 'localhost', host: 'localhost:4600', refused: null },
  { name: 'localhost in capitals', host: 'LOCALHOST:4600', refused: null },
  { name: 'the IPv6 loopback', host: '[::1]:4600', refused: null },
  { name: 'no Host', host: null, refused: 'does not answer to the name ""' },
  { name: 'a rebound domain', host: 'evil.example:4600', refused: 'evil.example:4600' },
  {
    name: 'a rebound domain with our name in it',
    host: '127.0.0.1.evil.example:4600',
    refused: 'PUBLIC_URL',
  },
  { name: 'another port', host: '127.0.0.1:9999', refused: 'PUBLIC_URL' },
  { name: 'a user before the name', host: 'x@127.0.0.1:4600', refused: 'PUBLIC_URL' },
  { name: 'the usual port left out', host: 'localhost', port: 80, refused: null },
  { name: 'the usual port written', host: 'localhost:80', port: 80, refused: null },
  { name: 'the public name', settings: behindProxy, host: 'dryrun.example.org', refused: null },
  {
    name: 'the public name with its port',
    settings: behindProxy,
    host: 'dryrun.example.org:443',
    refused: null,
  },
  {
    name: 'the public name on another port',
    settings: behindProxy,
    host: 'dryrun.example.org:80',
    refused: 'PUBLIC_URL',
  },
  {
    name: 'localhost behind a proxy',
    settings: behindProxy,
    host: 'localhost:4600',
    refused: null,
  },
  {
    name: 'our own page posts',
    method: 'POST',
    origin: 'http://127.0.0.1:4600',
    fetch: ['same-origin', 'cors', 'empty'],
    refused: null,
  },
  { name: 'curl posts', method: 'POST', refused: null },
  {
    name: 'another page posts',
    method: 'POST',
    origin: 'https://evil.example',
    refused: 'another page',
  },
  {
    name: 'another page posts with a form',
    method: 'POST',
    origin: 'https://evil.example',
    fetch: ['cross-site', 'navigate', 'document'],
    refused: 'another page',
  },
  { name: 'an opaque origin posts', method: 'POST', origin: 'null', refused: 'another page' },
  {
    name: 'another program on localhost posts',
    method: 'POST',
    origin: 'http://127.0.0.1:3000',
    refused: 'another page',
  },
  {
    name: 'our name under another scheme',
    method: 'POST',
    origin: 'https://127.0.0.1:4600',
    refused: 'another page',
  },
  {
    name: 'another page posts without Origin',
    method: 'POST',
    fetch: ['cross-site', 'no-cors', 'empty'],
    refused: 'another page',
  },
  {
    name: 'another page reads',
    origin: 'https://evil.example',
    fetch: ['cross-site', 'cors', 'empty'],
    refused: 'another page',
  },
  {
    name: 'another page uses us as an image',
    fetch: ['cross-site', 'no-cors', 'image'],
    refused: 'another page',
  },
  {
    name: 'another page frames us',
    fetch: ['cross-site', 'navigate', 'iframe'],
    refused: 'another page',
  },
  {
    name: 'a page on another port of this machine',
    fetch: ['same-site', 'cors', 'empty'],
    refused: 'another page',
  },
  {
    name: 'a link from another page',
    fetch: ['cross-site', 'navigate', 'document'],
    refused: null,
  },
  { name: 'typed into the address bar', fetch: ['none', 'navigate', 'document'], refused: null },
  {
    name: 'the public page posts',
    settings: behindProxy,
    method: 'POST',
    host: 'dryrun.example.org',
    origin: 'https://dryrun.example.org',
    refused: null,
  },
];

describe('which requests are refused for where they come from', () => {
  test.each(rows)('$name', ({ settings = local, method = 'GET', port = 4600, refused, ...row }) => {
    const [secFetchSite, secFetchMode, secFetchDest] = row.fetch ?? [];
    const host = row.host === null ? undefined : (row.host ?? '127.0.0.1:4600');
    const reason = reasonToRefuse(
      {
        method,
        localPort: port,
        host,
        origin: row.origin,
        secFetchSite,
        secFetchMode,
        secFetchDest,
      },
      settings,
    );
    if (refused === null) expect(reason).toBeNull();
    else expect(reason).toContain(refused);
  });
});
