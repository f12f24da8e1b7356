import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { toAnnotations } from '../../../src/data/annotations/annotations.ts';
import { toHypothesis, toHypothesisOfOriginal } from '../../../src/data/annotations/hypothesis.ts';
import type { Quotes } from '../../../src/data/annotations/quote.ts';
import type { Edition, Essay } from '../../../src/model/edition.ts';
import { annoContext } from '../../fixtures/anno-context.ts';
import { bridges } from '../../fixtures/bridges.ts';
import { hostile, hostileContent, lines } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { site } from '../../fixtures/site-content.ts';

const strange = joinContent(hostileContent);
const small = joinContent(bridges);

interface Annotation {
  id: string;
  body: object[];
  target: { source: string; selector: object[] } | { source: string; selector: object[] }[];
  [key: string]: unknown;
}

/** What a page of the essay might say. */
const quotes: Quotes = { get: (id) => ({ exact: `${id}, ${hostile}`, prefix: lines, suffix: '😀' }) };

/** Read as linked data, in a mode that refuses what has no meaning, and written again; no network. */
async function read(essay: Essay, edition: Edition) {
  const document = JSON.parse(JSON.stringify(toAnnotations(essay, edition, quotes))) as object;
  const compact = await jsonld.compact(document, annoContext, {
    base: 'https://host.example/data/x.json',
    safe: true,
    documentLoader(url) {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is not here.`);
      return Promise.resolve({ documentUrl: url, document: annoContext });
    },
  });
  const { first, ...collection } = compact as { first: { items: Annotation[] } & Record<string, unknown> };
  return { collection, page: first, items: first.items };
}

test('an annotation of a hostile claim means as linked data what the author wrote', async () => {
  const { items } = await read(strange.essays[0]!, strange);

  expect(items[0]).toEqual({
    id: 'https://example.org/a/claims/bridges/one.html#annotation',
    type: 'Annotation',
    motivation: ['commenting', 'linking'],
    created: '2026-01-01T00:00:00Z',
    modified: '2026-11-25T00:00:00Z',
    creator: { type: 'Organization', name: hostile },
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    body: [
      {
        type: 'TextualBody',
        value: `one ${hostile.slice(0, 140)}\n\nمختلَف فيها. one ${hostile.slice(0, 110)} ${lines}`,
        format: 'text/plain',
        language: 'ar',
        purpose: 'commenting',
      },
      {
        type: 'SpecificResource',
        source: { id: 'https://example.org/a/claims/bridges/one.html', type: 'Text', format: 'text/html' },
        purpose: 'linking',
      },
    ],
    target: [
      {
        source: 'https://example.org/op-ed?a=1,2&b=(3)',
        selector: [
          {
            type: 'FragmentSelector',
            conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
            value:
              ':~:text=%22%D0%9E%D0%BD%D0%B8%22%2C%20%2D%2D%20%E6%A9%8B%20%7Bx%7D,a%20%26%20b%2C%20%3C%2Fscript%3E',
          },
          {
            type: 'RangeSelector',
            startSelector: { type: 'TextQuoteSelector', exact: '"Они", -- 橋 {x}' },
            endSelector: {
              type: 'TextQuoteSelector',
              exact: 'a & b, </script>',
              refinedBy: { type: 'TextPositionSelector', start: 16, end: 16 },
            },
          },
        ],
      },
      {
        source: 'https://example.org/a/essays/bridges.html',
        selector: [
          { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: 'one' },
          { type: 'TextQuoteSelector', exact: `one, ${hostile}`, prefix: lines, suffix: '😀' },
        ],
      },
    ],
  });
});

test('a collection counts its annotations; a claim without a place in the original is one of the essay here alone', async () => {
  const { collection, items } = await read(strange.essays[0]!, strange);

  expect(collection).toMatchObject({
    id: 'https://example.org/a/data/bridges.annotations.json',
    type: 'AnnotationCollection',
    label: hostile,
    total: 3,
  });
  expect(items.map(({ id, target }) => [id, [target].flat().length])).toEqual([
    ['https://example.org/a/claims/bridges/one.html#annotation', 2],
    ['https://example.org/a/claims/bridges/two.html#annotation', 2],
    ['https://example.org/a/claims/bridges/three.html#annotation', 1],
  ]);
});

type Retold = Essay & { original: NonNullable<Essay['original']> & { url: string } };

/** Essays that tell what others wrote, with the claims that say where they stand there. */
const retold = site.essays.flatMap((essay) =>
  essay.original ? { essay, url: essay.original.url, claims: essay.claims.filter(({ original }) => original) } : [],
);

test.each(retold)(
  'each claim of $essay.id is annotated where it stands in the original',
  async ({ essay, url, claims }) => {
    const { items } = await read(essay, site);

    const targets = items.flatMap(({ target }) => [target].flat()).filter(({ source }) => source === url);

    expect(targets.map(({ source, selector }) => [source, selector[1]])).toEqual(
      claims.map(({ original }) => [
        url,
        {
          type: 'RangeSelector',
          startSelector: { type: 'TextQuoteSelector', exact: original!.from },
          endSelector: {
            type: 'TextQuoteSelector',
            exact: original!.to,
            refinedBy: { type: 'TextPositionSelector', start: [...original!.to].length, end: [...original!.to].length },
          },
        },
      ]),
    );
  },
);

test('Hypothesis: each claim stands on the first words of its passage in the original', () => {
  const [essay] = strange.essays;
  const { annotations, ...file } = JSON.parse(JSON.stringify(toHypothesisOfOriginal(essay as Retold, strange))) as {
    annotations: object[];
  };

  expect({ file, count: annotations.length, second: annotations[1] }).toEqual({
    file: {
      export_date: '2026-01-01T00:00:00.000000+00:00',
      export_userid: 'acct:annotations@example.org',
      client_version: '1.0.0',
    },
    count: 2,
    second: {
      id: 'bridges/two',
      created: '2026-01-01T00:00:00.000000+00:00',
      updated: '2026-11-25T00:00:00.000000+00:00',
      user: 'acct:annotations@example.org',
      user_info: { display_name: hostile },
      uri: 'https://example.org/op-ed?a=1,2&b=(3)',
      document: { title: [hostile] },
      text: expect.stringContaining('\n\n<https://example.org/a/claims/bridges/two.html>') as string,
      tags: ['causal', 'contested'],
      group: '__world__',
      permissions: {
        read: ['group:__world__'],
        update: ['acct:annotations@example.org'],
        delete: ['acct:annotations@example.org'],
        admin: ['acct:annotations@example.org'],
      },
      target: [
        {
          source: 'https://example.org/op-ed?a=1,2&b=(3)',
          selector: [{ type: 'TextQuoteSelector', exact: 'The end' }],
        },
      ],
      links: {},
    },
  });
});

test.each(retold)(
  'Hypothesis: each claim of $essay.id is there, on words of the original, for everybody to read',
  ({ essay, url, claims }) => {
    const { annotations } = toHypothesisOfOriginal(essay as Retold, site) as {
      annotations: { uri: string; group: string; target: { selector: object[] }[]; tags: string[]; text: string }[];
    };

    expect(
      annotations.map(({ uri, group, target, tags, text }) => [uri, group, target[0]?.selector, tags, text !== '']),
    ).toEqual(
      claims.map(({ original, kind, assessment }) => [
        url,
        '__world__',
        [{ type: 'TextQuoteSelector', exact: original!.from }],
        [kind, assessment.level],
        true,
      ]),
    );
  },
);

test('Hypothesis: without an address of the site no link is given, as a relative one would lead nowhere', () => {
  const essay = small.essay('bridges');
  const { annotations } = toHypothesisOfOriginal(essay as Retold, small) as {
    annotations: { text: string }[];
  };

  expect(annotations.map(({ text }) => text)).toEqual([
    'Bridges fall.\n\nContested. One did. For now.',
    'They are cheap.\n\nContested. Pennies were saved. For now.',
  ]);
});

test('Hypothesis: words of a note are no list and no formula in the Markdown of the client', () => {
  const essay = small.essay('bridges');
  const claims = essay.claims
    .slice(0, 1)
    .map((claim) => ({ ...claim, statement: '1879. It cost $$300$$, or +1 *more*.' }));
  const { annotations } = toHypothesisOfOriginal({ ...essay, claims } as Retold, small) as {
    annotations: { text: string }[];
  };

  expect(annotations[0]?.text).toBe(
    '1879\\. It cost \\$\\$300\\$\\$, or +1 \\*more\\*.\n\nContested. One did. For now.',
  );
});

test('Hypothesis: on the essay here each claim stands on its words, wherever the page is opened; one that it does not hold is left out', () => {
  const essay = strange.essays[0]!;
  const held: Quotes = { get: (id) => (id === 'two' ? undefined : quotes.get(id)) };
  const { annotations } = toHypothesis(essay, strange, held) as {
    annotations: { id: string; uri: string; document: object; target: object[] }[];
  };

  expect(annotations.map(({ id, uri, document, target }) => ({ id, uri, document, target }))).toEqual(
    ['one', 'three'].map((id) => ({
      id: `bridges/${id}`,
      uri: 'https://example.org/a/essays/bridges.html',
      document: { title: [hostile] },
      target: [
        {
          source: 'https://example.org/a/essays/bridges.html',
          selector: [{ type: 'TextQuoteSelector', exact: `${id}, ${hostile}`, prefix: lines, suffix: '😀' }],
        },
      ],
    })),
  );
});
