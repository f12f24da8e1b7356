import { BlockList, isIP } from 'node:net';

/** Addresses that mean another machine to each who asks for them (RFC 1918, 4193, 4291, 6598, 6890). */
const blocked = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
] as const)
  blocked.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  blocked.addSubnet(network, prefix, 'ipv6');

/**
 * Whether an address leads into the network of whoever asks: a link that sends readers there, or a machine that checks links.
 *
 * @param host As in a URL, an IPv6 address in its brackets.
 */
export function isPrivate(host: string): boolean {
  const name = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  const version = isIP(name);
  if (version === 0)
    return name === 'localhost' || /\.(?:localhost|local|internal|home\.arpa)$/.test(name) || !name.includes('.');
  // BlockList takes ::ffff:10.0.0.1 for what it is mapped from.
  return blocked.check(name, version === 4 ? 'ipv4' : 'ipv6');
}
