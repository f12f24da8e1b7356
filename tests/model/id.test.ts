import { expect, test } from 'vitest';
import { idFault } from '../../src/model/schema/id.ts';

test.each(['a', 'tay-bridge', 'khasham-2018', 'a1-2-b', 'a'.repeat(63)])('"%s" is an id', (id) => {
  expect(idFault(id)).toBeUndefined();
});

test.each([
  'Tay-Bridge',
  'tay bridge',
  'tay--bridge',
  '-tay',
  'tay-',
  '1879-tay',
  'tay_bridge',
  'tây',
  '塔桥',
  'tay%20bridge',
  'tay/bridge',
  '..',
  '',
])('"%s" cannot stand in an address', (id) => {
  expect(idFault(id)?.rule).toBe('id-syntax');
});

test.each(['index', '404', 'schema', 'con', 'NUL', 'lpt1'])('"%s" is reserved', (id) => {
  expect(idFault(id)?.rule).toBe('id-reserved');
});

test('the remedy is an id that would do', () => {
  expect(idFault('The Târgu Bridge (1879)')).toEqual({
    rule: 'id-syntax',
    message: 'The id "The Târgu Bridge (1879)" cannot stand in an address.',
    remedy: 'Use small letters, digits and single hyphens, a letter first: "the-targu-bridge-1879".',
  });
});

test('an id of 64 characters is too long', () => {
  expect(idFault('a'.repeat(64))).toEqual({
    rule: 'id-syntax',
    message: `The id "${'a'.repeat(64)}" has 64 characters.`,
    remedy: 'Use 63 at most.',
  });
});
