import { isIPv4 } from 'node:net';

export type OwnershipSettings = {
  /** What the server listens on. */
  host: string;
  /** Where people open it, when that is not the server's own address. */
  publicUrl: string | null;
  /** How many proxies stand before it. */
  trustProxy: number;
  /** `separate`: guests each for themselves, whatever the address. */
  guests: 'auto' | 'separate';
};

/**
 * Whether everybody who gets here is one and the same person: on a machine of one's own, which is
 * where nothing but loopback is listened on and no proxy brings others. Then a cookie would only
 * make three people of one who uses two names of the machine and a private window.
 */
export function hasOneOwner({ host, publicUrl, trustProxy, guests }: OwnershipSettings): boolean {
  const isReachable = publicUrl !== null && !isLoopback(new URL(publicUrl).hostname);
  return guests === 'auto' && trustProxy === 0 && !isReachable && isLoopback(host);
}

/** Whether a name or an address, with brackets or without, stands for this machine alone. */
export function isLoopback(name: string): boolean {
  const bare = name.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (bare === 'localhost') return true;
  if (isIPv4(bare)) return bare.startsWith('127.');
  return /^(::|(0{1,4}:){7})0{0,3}1$/.test(bare) || /^::ffff:127(\.\d{1,3}){3}$/.test(bare);
}
