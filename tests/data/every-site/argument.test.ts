import { argdown } from '@argdown/core';
import { expect, test } from 'vitest';
import { toArgdown } from '../../../src/data/argument/argdown.ts';
import { argumentGraph } from '../../../src/data/argument/argument-json.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { hostile, hostileContent } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { site } from '../../fixtures/site-content.ts';

const strange = joinContent(hostileContent);

interface Member {
  text?: string;
  data?: object;
}

/** What the parser of Argdown itself finds in the text. */
function read(input: string) {
  const { parserErrors, lexerErrors, frontMatter, json } = argdown.run({
    process: ['parse-input', 'build-model', 'export-json'],
    input,
    throwExceptions: true,
  }) as { parserErrors?: object[]; lexerErrors?: object[]; frontMatter?: object; json: string };
  const { statements, relations } = JSON.parse(json) as {
    statements: Record<string, { members: Member[] }>;
    relations: { from: string; to: string; relationType: string }[];
  };
  return {
    errors: [...(parserErrors ?? []), ...(lexerErrors ?? [])],
    frontMatter,
    claims: Object.entries(statements)
      .map(([id, { members }]) => {
        const { text, data } = members.find((member) => member.text) ?? {};
        return { id, statement: text?.trim(), ...data };
      })
      .sort(byId),
    relations: relations.map(({ from, to, relationType }) => ({ from, to, type: relationType })).sort(byEnds),
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
const ends = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
const byEnds = (a: { from: string; to: string }, b: { from: string; to: string }) => (ends(a) < ends(b) ? -1 : 1);
const graphOf = (edition: Edition) => argumentGraph(edition.essays[0]!, edition);

test.each([
  ['the site’s', site],
  ['hostile', strange],
])('the parser of Argdown finds every claim and relation of the %s argument, to the word', (_, edition) => {
  const graph = graphOf(edition);

  expect(read(toArgdown(graph))).toEqual({
    errors: [],
    frontMatter: { title: graph.title, source: graph.address },
    claims: graph.claims
      .map(({ id, statement, kind, level, verdict, address }) => ({
        id,
        statement: statement.replace(/\s+/g, ' ').trim(),
        kind,
        level,
        verdict,
        address,
      }))
      .sort(byId),
    relations: graph.relations.toSorted(byEnds),
  });
});

test('an argument as text: reasons stand under what they are reasons for', () => {
  expect(
    toArgdown({
      title: 'Bridges',
      address: '../arguments/bridges.html',
      claims: [
        { id: 'fall', number: 1, statement: 'They fall.', kind: 'causal', level: 'weak', address: 'a.html' },
        {
          id: 'cheap',
          number: 2,
          statement: 'They [all] are cheap.',
          kind: 'causal',
          level: 'weak',
          address: 'b.html',
        },
        { id: 'old', number: 3, statement: 'Old ones stand.', kind: 'causal', level: 'weak', address: 'c.html' },
      ],
      relations: [
        { from: 'old', to: 'fall', type: 'attack' },
        { from: 'cheap', to: 'fall', type: 'support' },
      ],
    }),
  ).toBe(`===
title: "Bridges"
source: "../arguments/bridges.html"
===

[fall]: They fall. {kind: "causal", level: "weak", address: "a.html"}
  + [cheap]
  - [old]

[cheap]: They \\[all\\] are cheap. {kind: "causal", level: "weak", address: "b.html"}

[old]: Old ones stand. {kind: "causal", level: "weak", address: "c.html"}
`);
});

test('the graph of a hostile argument', () => {
  expect(graphOf(strange)).toMatchObject({
    title: hostile,
    address: 'https://example.org/a/arguments/bridges.html',
    claims: [{ id: 'one', number: 1 }, { id: 'two' }, { id: 'three' }],
    relations: [
      { from: 'two', to: 'one', type: 'support' },
      { from: 'three', to: 'one', type: 'attack' },
      { from: 'three', to: 'two', type: 'attack' },
    ],
  });
});
