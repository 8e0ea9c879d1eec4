import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test } from 'vitest';
import { limitGuests } from './limit-rate.ts';
import { trustedProxies } from './trusted-proxies.ts';

test.each([
  ['127.0.0.1', 0, true],
  ['::1', 0, true],
  ['::ffff:127.0.0.1', 0, true],
  ['10.1.2.3', 0, true],
  ['172.31.0.1', 0, true],
  ['192.168.1.1', 0, true],
  ['fd00::1', 0, true],
  ['fe80::1%eth0', 0, true],
  // Reached directly, past the proxy: whoever connects says of themselves what they like.
  ['203.0.113.7', 0, false],
  ['::ffff:203.0.113.7', 0, false],
  ['2001:db8::1', 0, false],
  ['172.32.0.1', 0, false],
  // Beyond as many as there are.
  ['10.1.2.3', 1, false],
  ['no address', 0, false],
])('with one proxy, %s at distance %d is believed: %s', (address, distance, believed) => {
  expect(trustedProxies(1)(address, distance)).toBe(believed);
});

/** How many newcomers are let in of this many, each claiming an address. */
async function letIn(
  count: number,
  { trustProxy, claim }: { trustProxy: number; claim: (at: number) => string },
): Promise<number> {
  const app = express();
  app.set('trust proxy', trustedProxies(trustProxy));
  app.use(...limitGuests({ behindProxy: trustProxy > 0 }), (_request, response) => {
    response.end();
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  let welcome = 0;
  for (let at = 0; at < count; at += 50) {
    const answers = await Promise.all(
      Array.from({ length: Math.min(50, count - at) }, (_one, within) =>
        fetch(url, { headers: { 'x-forwarded-for': claim(at + within) } }),
      ),
    );
    for (const answer of answers) {
      await answer.arrayBuffer();
      if (answer.status === 200) welcome += 1;
    }
  }
  server.closeAllConnections();
  server.close();
  return welcome;
}

const another = (at: number) => `198.51.${at >> 8}.${at & 255}`;

test.each([
  ['without a proxy whatever is claimed', 0, another, 600],
  ['behind a proxy one client', 1, () => '198.51.100.1', 150],
  ['behind a proxy, or reached directly, all claims together', 1, another, 600],
])('newcomers of a minute: %s', async (_name, trustProxy, claim, most) => {
  expect(await letIn(650, { trustProxy, claim })).toBe(most);
});
