import { expect, test } from 'vitest';
import { Refusal } from '../../src/model/refusal.ts';
import { accept, newsOf, rename, withdraw } from '../../src/model/register/changes.ts';
import { formatRegister, parseRegister, readName, type Register } from '../../src/model/register/register.ts';

const saying = { words: 'Bridges fall', statement: 'Bridges fall.', level: 'contested' as const };
const revision = { date: '2026-01-01', hash: '0'.repeat(64), ...saying, why: 'First published.' };

/** One essay with a claim that had another name, an incident that leads on, and what was taken back. */
const register: Register = {
  version: 1,
  ids: {
    'claim:bridges/cost': { state: 'alias', first: '2026-01-01', to: 'claim:bridges/too-cheap', since: '2026-02-01' },
    'claim:bridges/too-cheap': { state: 'live', first: '2026-01-01', revisions: [revision] },
    'essay:bridges': { state: 'live', first: '2026-01-01' },
    'incident:tay-bridge': { state: 'live', first: '2026-01-01' },
    'incident:tees-bridge': {
      state: 'withdrawn',
      first: '2026-01-01',
      since: '2026-03-01',
      why: 'It stands.',
      see: 'incident:tay-bridge',
    },
  },
};
const today = '2026-04-01';
const present = new Map([
  ['essay:bridges', undefined],
  ['claim:bridges/too-cheap', saying],
  ['incident:tay-bridge', undefined],
]);
const digest = (words: string) => words.length.toString(16).padStart(64, '0');
const refusal = (change: () => unknown): string => {
  try {
    change();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return 'done';
};

test('a register is written sorted, a line for each id, and read as it was', () => {
  const begun = '2026-01-01T00:00:00Z';
  const text = `{
  "version": 1,
  "begun": "${begun}",
  "ids": {
    "essay:bridges": { "state": "live", "first": "2026-01-01" },
    "incident:tay-bridge": { "state": "live", "first": "2026-01-01" }
  }
}
`;
  const ids = {
    'incident:tay-bridge': { state: 'live', first: '2026-01-01' },
    'essay:bridges': { state: 'live', first: '2026-01-01' },
  } as const;

  expect(formatRegister({ version: 1, begun, ids })).toBe(text);
  expect(formatRegister({ version: 1, ids })).toBe(text.replace(/ {2}"begun".*\n/, ''));
  expect(formatRegister({ version: 1, ids: {} })).toBe('{\n  "version": 1,\n  "ids": {}\n}\n');
  expect(parseRegister(text)).toEqual({ version: 1, begun, ids });
});

test.each(['essay:bridges/too-cheap', 'claim:too-cheap', 'page:about', 'claim:Bridges/too-cheap', 'an essay:bridges'])(
  'nothing is called %s',
  (name) => {
    expect(readName(name)).toBeUndefined();
  },
);

test('what is not registered is new, and a claim that says something else has changed', () => {
  const now = new Map([
    ['incident:firth', undefined],
    ['claim:bridges/too-cheap', { ...saying, level: 'well-supported' as const }],
    ['essay:arches', undefined],
  ]);

  expect(newsOf(register, now)).toEqual({
    added: ['essay:arches', 'incident:firth'],
    changed: ['claim:bridges/too-cheap'],
  });
  expect(newsOf(register, present)).toEqual({ added: [], changed: [] });
});

test('what is accepted keeps its first day, and a changed claim gets a revision with its reason', () => {
  const now = new Map([...present, ['claim:bridges/too-cheap', { ...saying, words: 'Some bridges fall' }] as const]);
  const accepted = accept(register, ['incident:tay-bridge', 'claim:bridges/too-cheap'], {
    present: now,
    today,
    why: 'Clearer.',
    digest,
  });

  expect(accepted.ids['incident:tay-bridge']).toEqual({ state: 'live', first: '2026-01-01' });
  expect(accepted.ids['claim:bridges/too-cheap']).toEqual({
    state: 'live',
    first: '2026-01-01',
    revisions: [
      revision,
      { ...saying, words: 'Some bridges fall', date: today, hash: digest('Some bridges fall'), why: 'Clearer.' },
    ],
  });
});

test('a claim that says the same gets no revision, and needs no reason', () => {
  const names = ['claim:bridges/too-cheap'];

  expect(accept(register, names, { present, today, why: undefined, digest })).toEqual(register);
});

test('a claim is first published without a reason', () => {
  const { ids } = accept({ version: 1, ids: {} }, ['claim:bridges/too-cheap'], {
    present,
    today,
    why: undefined,
    digest,
  });

  expect(ids).toEqual({
    'claim:bridges/too-cheap': {
      state: 'live',
      first: today,
      revisions: [{ ...saying, date: today, hash: digest('Bridges fall'), why: 'First published.' }],
    },
  });
});

test.each([
  ['incident:firth', 'Nothing that is published is called "incident:firth".'],
  ['incident:tees-bridge', '"incident:tees-bridge" has been used before, and an id is not used again.'],
  ['claim:bridges/too-cheap', '"claim:bridges/too-cheap" has changed: readers are told why. Add --why "…".'],
])('%s is not accepted as it is', (name, said) => {
  const now = new Map([
    ['incident:tees-bridge', undefined],
    ['claim:bridges/too-cheap', { ...saying, statement: 'They fall.' }],
  ]);

  expect(refusal(() => accept(register, [name], { present: now, today, why: undefined, digest }))).toBe(said);
});

test('a renamed claim keeps its past, and whatever led to the old name leads to the new one', () => {
  const now = new Map([['claim:bridges/thrift', saying]]);
  const { ids } = rename(register, 'claim:bridges/too-cheap', 'claim:bridges/thrift', { present: now, today });

  expect(ids).toEqual({
    ...register.ids,
    'claim:bridges/thrift': register.ids['claim:bridges/too-cheap'],
    'claim:bridges/too-cheap': { state: 'alias', first: '2026-01-01', to: 'claim:bridges/thrift', since: today },
    'claim:bridges/cost': { ...register.ids['claim:bridges/cost'], to: 'claim:bridges/thrift' },
  });
});

test('who was sent to an incident is sent to its new name', () => {
  const now = new Map([['incident:tay', undefined]]);
  const { ids } = rename(register, 'incident:tay-bridge', 'incident:tay', { present: now, today });

  expect(ids['incident:tees-bridge']).toEqual({ ...register.ids['incident:tees-bridge'], see: 'incident:tay' });
  expect(ids['claim:bridges/cost']).toEqual(register.ids['claim:bridges/cost']);
});

const only = 'Only a claim, within its essay, and an incident can be renamed.';
test.each([
  ['essay:bridges', 'essay:arches', only],
  ['claim:bridges/too-cheap', 'claim:arches/too-cheap', only],
  ['claim:bridges/too-cheap', 'incident:too-cheap', only],
  ['claim:bridges/too-cheap', 'too-cheap', only],
  [
    'claim:bridges/too-cheap',
    'claim:bridges/thrift',
    '"claim:bridges/too-cheap" is still there: rename its file and its mark in the essay first.',
  ],
  [
    'incident:tay-bridge',
    'incident:tay',
    '"incident:tay-bridge" is still there: rename its file and whatever refers to it first.',
  ],
  ['claim:bridges/wind', 'claim:bridges/gale', '"claim:bridges/wind" is not registered.'],
  ['claim:bridges/cost', 'claim:bridges/gale', '"claim:bridges/cost" is an old name.'],
  ['incident:tees-bridge', 'incident:tees', '"incident:tees-bridge" is withdrawn.'],
])('%s is not renamed to %s', (from, to, said) => {
  expect(refusal(() => rename(register, from, to, { present, today }))).toBe(said);
});

test('nothing is renamed to what is not there, or is registered', () => {
  const gone = { present: new Map([['incident:tees-bridge', undefined]]), today };

  expect(refusal(() => rename(register, 'incident:tay-bridge', 'incident:tay', gone))).toBe(
    'There is no "incident:tay": rename its file and whatever refers to it first.',
  );
  expect(refusal(() => rename(register, 'incident:tay-bridge', 'incident:tees-bridge', gone))).toBe(
    '"incident:tees-bridge" is registered already.',
  );
});

test('with an essay its claims are withdrawn, and what other essays claim is not', () => {
  const other = { state: 'live' as const, first: '2026-01-01', revisions: [revision] };
  const { ids } = withdraw({ ...register, ids: { ...register.ids, 'claim:arches/old': other } }, 'essay:bridges', {
    present: new Map(),
    today,
    why: 'Out of date.',
    see: 'incident:tay-bridge',
  });
  const end = { state: 'withdrawn', since: today, why: 'Out of date.', see: 'incident:tay-bridge' };

  expect(ids).toEqual({
    ...register.ids,
    'claim:arches/old': other,
    'essay:bridges': { ...register.ids['essay:bridges'], ...end },
    'claim:bridges/too-cheap': { ...register.ids['claim:bridges/too-cheap'], ...end },
  });
});

test('a claim is withdrawn alone, with its past', () => {
  const { ids } = withdraw(register, 'claim:bridges/too-cheap', { present: new Map(), today, why: 'Untrue.' });

  expect(ids).toEqual({
    ...register.ids,
    'claim:bridges/too-cheap': {
      ...register.ids['claim:bridges/too-cheap'],
      state: 'withdrawn',
      since: today,
      why: 'Untrue.',
    },
  });
});

test.each([
  ['essay:bridges', undefined, '"essay:bridges" is still there: take it out of content/ first.'],
  [
    'incident:quay',
    'incident:quay',
    '"incident:quay" is withdrawn, so that nobody can be sent there. Name another, or none.',
  ],
  [
    'essay:old',
    'claim:old/too-cheap',
    '"claim:old/too-cheap" is withdrawn, so that nobody can be sent there. Name another, or none.',
  ],
  ['incident:quay', 'incident:firth', '"incident:firth" is not published, so that nobody can be sent there.'],
  [
    'incident:quay',
    'incident:tees-bridge',
    '"incident:tees-bridge" is not published, so that nobody can be sent there.',
  ],
])('%s is not withdrawn with %s in its place', (name, see, said) => {
  const known: Register = {
    ...register,
    ids: {
      ...register.ids,
      'claim:old/too-cheap': { state: 'live', first: '2026-01-01', revisions: [revision] },
      'essay:old': { state: 'live', first: '2026-01-01' },
      'incident:quay': { state: 'live', first: '2026-01-01' },
    },
  };

  expect(refusal(() => withdraw(known, name, { present, today, why: 'Untrue.', see }))).toBe(said);
});
