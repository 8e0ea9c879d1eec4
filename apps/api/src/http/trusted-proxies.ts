import { BlockList } from 'node:net';

/** Where proxies stand: on this machine, or in a network of one's own. */
const privateNetworks = new BlockList();
privateNetworks.addSubnet('127.0.0.0', 8);
privateNetworks.addSubnet('10.0.0.0', 8);
privateNetworks.addSubnet('172.16.0.0', 12);
privateNetworks.addSubnet('192.168.0.0', 16);
privateNetworks.addSubnet('169.254.0.0', 16);
privateNetworks.addSubnet('::1', 128, 'ipv6');
privateNetworks.addSubnet('fc00::', 7, 'ipv6');
privateNetworks.addSubnet('fe80::', 10, 'ipv6');

/**
 * For Express' `trust proxy`: whose word about the client is taken. The nearest `count` addresses, and
 * those only if they are private: a server that is reached directly, past its proxy, would otherwise
 * believe any X-Forwarded-For.
 */
export function trustedProxies(count: number): (address: string, distance: number) => boolean {
  return (address, distance) => distance < count && isPrivate(address);
}

function isPrivate(address: string): boolean {
  const bare = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  return privateNetworks.check(bare, bare.includes(':') ? 'ipv6' : 'ipv4');
}
