import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { retryAfter } from '../../src/cli/commands/links/client.ts';
import { failureOf } from '../../src/cli/commands/links/failure.ts';
import { hostQueue } from '../../src/cli/commands/links/host-queue.ts';
import { progressLine } from '../../src/cli/commands/links/progress.ts';

test.each([
  ['3', 3000],
  ['Fri, 08 Jul 2022 12:00:10 GMT', 10_000],
  ['Fri, 08 Jul 2022 11:00:00 GMT', 0],
  ['soon', undefined],
  [null, undefined],
])('Retry-After: %s, read on 8 July 2022 at noon, is %s milliseconds', (header, wait) => {
  expect(retryAfter(header, Date.UTC(2022, 6, 8, 12))).toBe(wait);
});

test('a host that asks for a pause is asked nothing until that is over', async () => {
  const queue = hostQueue(0, new AbortController().signal);
  const order: string[] = [];
  const later = sleep(20).then(() => order.push('20 ms later'));
  queue.pause('https://example.org/a', 20);
  const asked = queue.add('https://www.example.org/b', async () => order.push('asked'));
  await queue.add('https://example.com/', async () => order.push('another host is asked'));
  await Promise.all([later, asked]);

  expect(order).toEqual(['another host is asked', '20 ms later', 'asked']);
});

const wrapped = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

test.each([
  ['ENOTFOUND', 'the host is unknown', true],
  ['EAI_AGAIN', 'no answer (EAI_AGAIN)', false],
  ['UND_ERR_CONNECT_TIMEOUT', 'no answer in time', false],
  ['ECONNREFUSED', 'the host refuses connections', false],
  ['UND_ERR_SOCKET', 'the host closes the connection', false],
  ['CERT_HAS_EXPIRED', 'no trust in its certificate (CERT_HAS_EXPIRED)', true],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'no trust in its certificate (UNABLE_TO_VERIFY_LEAF_SIGNATURE)', true],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'no trust in its certificate (ERR_TLS_CERT_ALTNAME_INVALID)', true],
])('%s is told as "%s"', (code, reason, certain) => {
  expect(failureOf(wrapped(code))).toEqual({ reason, certain });
});

test('a host of which no address answers fails as its first address does', () => {
  const errors = [
    Object.assign(new Error(), { code: 'ECONNREFUSED' }),
    Object.assign(new Error(), { code: 'ETIMEDOUT' }),
  ];

  expect(failureOf(new TypeError('fetch failed', { cause: new AggregateError(errors) }))).toEqual({
    reason: 'the host refuses connections',
    certain: false,
  });
});

test('the bar fits on its line', () => {
  expect([
    progressLine(0, 4, 'example.org', 80),
    progressLine(3, 4, 'example.org', 80),
    progressLine(4, 4, 'example.org', 30),
    progressLine(0, 0, '', 80),
  ]).toEqual([
    '[--------------------] 0/4 example.org',
    '[###############-----] 3/4 example.org',
    '[####################] 4/4 ex',
    '[####################] 0/0 ',
  ]);
});
