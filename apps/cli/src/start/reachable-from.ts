import { isIP } from 'node:net';
import os from 'node:os';
import type { StartEnv } from './start-env.ts';

const everywhere = ['0.0.0.0', '::'];

/**
 * What whoever opens the server to others should know: at which addresses they find it, and that they
 * are guests then. Nothing where only this machine can reach it.
 */
export function reachableFrom(
  { HOST, PORT, PUBLIC_URL }: Pick<StartEnv, 'HOST' | 'PORT' | 'PUBLIC_URL'>,
  interfaces: ReturnType<typeof os.networkInterfaces> = os.networkInterfaces(),
): string[] {
  if (isLoopback(HOST)) return [];
  const addresses = everywhere.includes(HOST)
    ? Object.values(interfaces)
        .flatMap((entries) => entries ?? [])
        .filter(({ internal, family }) => !internal && family === 'IPv4')
        .map(({ address }) => address)
    : [isIP(HOST) === 6 ? `[${HOST}]` : HOST];
  const found = PUBLIC_URL ? [PUBLIC_URL] : addresses.map((address) => `http://${address}:${PORT}`);
  const whence = found.length > 0 ? ` Others open ${found.join(' or ')}.` : '';
  return [
    `Others can reach it (HOST=${HOST}).${whence} Whoever does is a guest: a cookie in their browser leads to their work.`,
    ...(PUBLIC_URL?.startsWith('https:')
      ? []
      : ['What they send is not encrypted. For more than a room you trust: docs/hosting.md.']),
  ];
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
