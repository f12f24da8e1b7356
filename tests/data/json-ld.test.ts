import { expect, test } from 'vitest';
import { siteIdentity } from '../../src/data/identity.ts';
import { claimJsonLd } from '../../src/data/json-ld/claim.ts';
import { essayJsonLd } from '../../src/data/json-ld/essay.ts';
import { incidentJsonLd } from '../../src/data/json-ld/incident.ts';
import { isoDates, type Graph } from '../../src/data/json-ld/node.ts';
import { pageJsonLd } from '../../src/data/json-ld/page.ts';
import { toScript } from '../../src/data/json-ld/script.ts';
import { address } from '../../src/model/address.ts';
import { keysOf, levels } from '../../src/model/terms.ts';
import { bridges } from '../fixtures/bridges.ts';
import { joinContent } from '../fixtures/join.ts';

const nowhere = joinContent(bridges);
const edition = joinContent(
  bridges.map(({ path, text }) => ({
    path,
    text: path.endsWith('site.yaml') ? `${text}url: https://example.com/a\n` : text,
  })),
);
/** As a machine reads it. */
const read = (graph: Graph): unknown[] => JSON.parse(toScript(graph))['@graph'];
const subjectOf = (graph: Graph) =>
  graph['@graph'][0]['mainEntity'] as { '@type': string; reviewRating?: { ratingValue: number } };

const original = {
  '@type': 'CreativeWork',
  name: 'Bridges',
  author: [
    { '@type': 'Person', name: 'Ann' },
    { '@type': 'Person', name: 'Bo' },
  ],
  url: 'https://example.org/a?b=1&c=2',
};
const editors = [{ '@type': 'Person', name: 'An editor' }];
const publisher = { '@type': 'Organization', name: 'A & B', url: 'https://example.com/a' };
const page = {
  publisher: { ...publisher, correctionsPolicy: 'https://example.com/a/about.html#corrections' },
  license: 'https://creativecommons.org/licenses/by/4.0/',
  isAccessibleForFree: true,
};
const report = {
  '@type': 'Report',
  name: 'Report <on> the Tay & other bridges',
  url: 'https://example.org/report?a=1&b=2',
  author: [{ '@type': 'Person', name: 'Henry Rothery' }],
  datePublished: '1880',
  inLanguage: 'en',
  archivedAt: 'https://web.archive.org/web/20220708123456/https://example.org/report?a=1&b=2',
};
const place = {
  '@type': 'Place',
  name: 'Dundee',
  address: { '@type': 'PostalAddress', addressCountry: 'GB' },
  geo: { '@type': 'GeoCoordinates', latitude: 56.437, longitude: -2.988 },
};

test('an essay is an article of ours, and names the piece that it restates without what could be taken for its publisher or day', () => {
  expect(read(essayJsonLd(edition.essay('bridges'), edition))).toEqual([
    {
      '@type': 'Article',
      '@id': 'https://example.com/a/essays/bridges.html#article',
      headline: 'Why <Bridges> & Dams Fall',
      description: 'It is "money".',
      url: 'https://example.com/a/essays/bridges.html',
      ...page,
      author: editors,
      datePublished: '2026-01-01',
      dateModified: '2026-03-04',
      inLanguage: 'en-GB',
      isBasedOn: original,
      publishingPrinciples: 'https://example.com/a/about.html',
      hasPart: [
        { '@id': 'https://example.com/a/claims/bridges/they-fall.html#claim' },
        { '@id': 'https://example.com/a/claims/bridges/too-cheap.html#claim' },
      ],
      citation: [report],
      mentions: [
        {
          '@type': 'Event',
          '@id': 'https://example.com/a/incidents/tay-bridge.html#event',
          name: 'Tay Bridge',
          url: 'https://example.com/a/incidents/tay-bridge.html',
          startDate: '1879-12-28',
        },
      ],
    },
  ]);
});

test('a claim is its authors’, the review and the restated words are ours', () => {
  expect(read(claimJsonLd(edition.claim('bridges', 'too-cheap'), edition))).toEqual([
    {
      '@type': 'WebPage',
      name: 'They are cheap.',
      description: 'Pennies were saved.',
      url: 'https://example.com/a/claims/bridges/too-cheap.html',
      ...page,
      inLanguage: 'en-GB',
      author: editors,
      datePublished: '2026-01-01',
      dateModified: '2026-11-25',
      isPartOf: { '@id': 'https://example.com/a/essays/bridges.html#article' },
      mainEntity: {
        '@type': 'ClaimReview',
        '@id': 'https://example.com/a/claims/bridges/too-cheap.html#review',
        url: 'https://example.com/a/claims/bridges/too-cheap.html',
        claimReviewed: 'They are cheap.',
        reviewBody: 'Pennies were saved.',
        author: editors,
        datePublished: '2026-11-25',
        inLanguage: 'en-GB',
        reviewRating: {
          '@type': 'Rating',
          ratingValue: 3,
          worstRating: 1,
          bestRating: 5,
          alternateName: 'Contested',
          ratingExplanation: 'For now.',
        },
        itemReviewed: {
          '@type': 'Claim',
          '@id': 'https://example.com/a/claims/bridges/too-cheap.html#claim',
          name: 'They are cheap.',
          alternateName: 'Cheap',
          text: 'They are cheap.',
          inLanguage: 'en-GB',
          author: original.author,
          datePublished: '2020-01-02',
          appearance: [original],
          claimInterpreter: editors,
        },
      },
      hasPart: {
        '@type': 'Quotation',
        '@id': 'https://example.com/a/claims/bridges/too-cheap.html#quotation',
        text: 'being cheap',
        url: 'https://example.com/a/essays/bridges.html#too-cheap',
        inLanguage: 'en-GB',
        creator: editors,
        isPartOf: { '@id': 'https://example.com/a/essays/bridges.html#article' },
        isBasedOn: original.url,
      },
      citation: [report],
    },
  ]);
});

test('value judgements and predictions get no review; every verdict has its number', () => {
  const claim = edition.claim('bridges', 'too-cheap');
  const rated = keysOf(levels).map((level) => {
    const graph = claimJsonLd({ ...claim, assessment: { ...claim.assessment, level } }, edition);
    const { '@type': type, reviewRating } = subjectOf(graph);
    return [level, reviewRating?.ratingValue, type];
  });

  expect(rated).toEqual([
    ['well-supported', 5, 'ClaimReview'],
    ['partly-supported', 4, 'ClaimReview'],
    ['contested', 3, 'ClaimReview'],
    ['weak', 2, 'ClaimReview'],
    ['value-judgement', undefined, 'Claim'],
    ['prediction', undefined, 'Claim'],
  ]);
});

test('a correction is told with its day, and is the day of the last change', () => {
  const claim = edition.claim('bridges', 'too-cheap');
  const corrected = { ...claim, corrections: [{ date: '2026-12-01', text: 'It was 1879.' }] };

  expect(read(claimJsonLd(corrected, edition))[0]).toMatchObject({
    dateModified: '2026-12-01',
    correction: [{ '@type': 'CorrectionComment', text: 'It was 1879.', datePublished: '2026-12-01' }],
  });
});

test('an incident’s page has its sources, and is about an event with its place', () => {
  expect(read(incidentJsonLd(edition.incident('tay-bridge'), edition))).toEqual([
    {
      '@type': 'WebPage',
      name: 'Tay Bridge',
      description: 'A bridge falls.',
      url: 'https://example.com/a/incidents/tay-bridge.html',
      ...page,
      author: [publisher],
      datePublished: '2026-01-01',
      dateModified: '2026-03-04',
      inLanguage: 'en-GB',
      mainEntity: {
        '@type': 'Event',
        '@id': 'https://example.com/a/incidents/tay-bridge.html#event',
        name: 'Tay Bridge',
        description: 'A bridge falls.',
        url: 'https://example.com/a/incidents/tay-bridge.html',
        startDate: '1879-12-28',
        location: place,
        subjectOf: [{ '@id': 'https://example.com/a/essays/bridges.html#article' }],
      },
      citation: [report, { '@type': 'Report', name: 'Обзор', inLanguage: 'ru' }],
    },
  ]);
});

test('a site without an address names nothing of its own, and publishes no review, which must have an address', () => {
  const claim = claimJsonLd(nowhere.claim('bridges', 'too-cheap'), nowhere);
  const all = [
    claim,
    essayJsonLd(nowhere.essay('bridges'), nowhere),
    incidentJsonLd(nowhere.incident('tay-bridge'), nowhere),
  ];

  expect(subjectOf(claim)['@type']).toBe('Claim');
  expect(all.flatMap((graph) => toScript(graph).match(/"@id":"[^"]*"/g) ?? [])).toEqual([]);
});

test('a date is as precise as it is known', () => {
  expect(
    [
      '2018-02-07',
      '2018-02~',
      '2018',
      '201X',
      '2018-24',
      '-0043-03',
      '2018-02-07/2018-02-08',
      '2018-02/..',
      undefined,
    ].map(isoDates),
  ).toEqual([
    { start: '2018-02-07' },
    { start: '2018-02' },
    { start: '2018' },
    // A year of that decade is none that could be named.
    {},
    { start: '2018' },
    { start: '-0043-03' },
    { start: '2018-02-07', end: '2018-02-08' },
    { start: '2018-02' },
    {},
  ]);
});

test('nothing in a text ends the script or breaks its line, and it is read back whole', () => {
  const hostile = '</script><!--<script> & "\u2028\u2029\\ \u{1F600} Мост';
  const essay = { ...edition.essay('dams'), title: hostile };
  const script = toScript(essayJsonLd(essay, edition));

  expect(script).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(script)['@graph'][0].headline).toBe(hostile);
});

test('the first page stands for the site, another is a part of it', () => {
  const page = { title: 'Bridges', description: 'Why they fall.', language: 'en-GB' };
  const nodes = [address.home, '/about.html'].flatMap(
    (path) => pageJsonLd({ ...page, path }, siteIdentity(edition), edition.site)['@graph'],
  );

  expect(nodes.map((node) => [node['@type'], node['name'], node['isPartOf']])).toEqual([
    ['WebSite', 'Bridges', undefined],
    ['WebPage', 'Bridges', { '@type': 'WebSite', name: 'Bridges & <Dams>', url: 'https://example.com/a/index.html' }],
  ]);
});
