import { expect, test } from 'vitest';
import { isPrivate } from '../../src/cli/commands/links/private.ts';

const hostOf = (url: string) => new URL(url).hostname;

test('addresses of one’s own network are private, however they are written', () => {
  const urls = [
    ...['http://localhost', 'http://LOCALHOST.', 'http://printer', 'http://nas.local', 'http://metadata.internal'],
    ...['http://127.0.0.1', 'http://127.1', 'http://2130706433', 'http://0x7f.1', 'http://0.0.0.0'],
    ...['http://10.9.8.7', 'http://172.31.0.1', 'http://192.168.1.1', 'http://169.254.169.254', 'http://100.64.0.1'],
    ...['http://[::1]', 'http://[::]', 'http://[fd00::1]', 'http://[fe80::1]', 'http://[::ffff:10.0.0.1]'],
  ];

  expect(urls.filter((url) => !isPrivate(hostOf(url)))).toEqual([]);
});

test('others are not', () => {
  const urls = [
    ...['http://example.org', 'http://local.example.org', 'http://10.example.org', 'http://xn--bcher-kva.example'],
    ...['http://172.32.0.1', 'http://11.0.0.1', 'http://8.8.8.8', 'http://[2001:db8::1]', 'http://[::ffff:8.8.8.8]'],
  ];

  expect(urls.filter((url) => isPrivate(hostOf(url)))).toEqual([]);
});
