import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { count, type ClaimEntry } from '../../../fixtures/entries.ts';
import { siteFiles } from '../../../fixtures/site-content.ts';
import { entries, essayDocument } from '../../content.ts';
import { byAttribute, rawText } from '../../dom.ts';
import { dist, readPage } from '../../site.ts';
import { cruxWords } from '../../source-words.ts';
import { countsOf, levelOf } from '../../words.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const readJson = (file: string) => JSON.parse(read(file));
/** Rows by the names of their columns. A cell that a spreadsheet would run is guarded by an apostrophe. */
const readCsv = (file: string): Record<string, string>[] =>
  parseCsv(read(file), { bom: true, columns: true, cast: (cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '') });

/** What is written of a claim when nothing is. */
const whole = ({ supports = [], attacks = [], evidence = [], corrections = [], ...claim }: ClaimEntry) => ({
  ...claim,
  supports,
  attacks,
  evidence,
  corrections,
});

describe.each(entries.essays)('$id', ({ id: essay, relation, verdict, question }) => {
  const claims = entries.claims.filter((claim) => claim.essay === essay).map(whole);

  test('its JSON has all of each claim as its author wrote it', () => {
    const { claims: told } = readJson(`data/${essay}.json`) as { claims: Record<string, unknown>[] };

    expect(
      told.map(
        ({ id, number, statement, short, kind, role, assessment, supports, attacks, evidence, corrections }) => ({
          ...{ id, number, statement, short, kind, role, assessment, supports, attacks, evidence, corrections },
        }),
      ),
    ).toEqual(
      claims.map(
        ({ id, statement, short, kind, role, assessment, supports, attacks, evidence, corrections }, index) => ({
          ...{
            id,
            number: index + 1,
            statement,
            short,
            kind,
            role,
            assessment,
            supports,
            attacks,
            evidence,
            corrections,
          },
        }),
      ),
    );
  });

  test('its JSON has its verdict and question, and of each claim the words on which the verdict turns', () => {
    const { essay: own, claims: told } = readJson(`data/${essay}.json`) as {
      essay: { verdict?: string; question?: string };
      claims: { id: string; cruxes: string[] }[];
    };
    const tree = essayDocument(siteFiles, essay).tree!;

    expect([own.verdict?.trim(), own.question]).toEqual([verdict?.trim(), question]);
    expect(told.flatMap(({ id, cruxes }) => cruxes.map((words) => `${id}: ${words}`)).sort()).toEqual(
      cruxWords(tree)
        .map(({ claim, words }) => `${claim}: ${words}`)
        .sort(),
    );
  });

  test('its JSON has the figures and the record of each incident as their author wrote them', () => {
    const { incidents: told } = readJson(`data/${essay}.json`) as { incidents: { id: string }[] };
    const written = told.map(({ id }) => entries.incidents.find((incident) => incident.id === id)!);

    expect(told).toEqual(
      written.map(({ id, figures = [], record = [], timeline }) =>
        expect.objectContaining({ id, figures, record, timeline }),
      ),
    );
  });

  test('its table of claims has each with its level, its verdict, its reason, its counts and what it bears on', () => {
    expect(
      readCsv(`data/${essay}.claims.csv`).map((row) => [
        ...[row['number'], row['id'], row['statement'], row['kind'], row['role'], row['level'], row['confidence']],
        ...[row['reason'], row['assessed'], row['evidence_for'], row['evidence_against'], row['supports']],
        ...[row['attacks'], row['corrections'], row['short'], row['verdict'], row['against']],
      ]),
    ).toEqual(
      claims.map((claim, index) => [
        ...[`${index + 1}`, claim.id, claim.statement, claim.kind, claim.role ?? '', claim.assessment.level],
        ...[claim.assessment.confidence ?? '', claim.assessment.reason, claim.assessment.assessed],
        ...[`${count(claim, 'for')}`, `${count(claim, 'against')}`, claim.supports.join('; ')],
        ...[claim.attacks.join('; '), `${claim.corrections.length}`, claim.short ?? ''],
        ...[claim.assessment.verdict ?? '', claim.assessment.against ?? ''],
      ]),
    );
  });

  test('its table of evidence has each item on its side, with its source and locator', () => {
    expect(readCsv(`data/${essay}.evidence.csv`)).toEqual(
      claims.flatMap(({ id, evidence }) =>
        evidence.map(({ source, bearing, note, locator = '', strongest = false }) => ({
          essay,
          claim: id,
          source,
          bearing,
          note,
          locator,
          strongest: `${strongest}`,
        })),
      ),
    );
  });

  test('its argument as a graph has each claim with its level and its verdict, and which is for and against which', () => {
    const { claims: told, relations } = readJson(`data/${essay}.argument.json`) as {
      claims: { id: string; level: string; verdict?: string }[];
      relations: object[];
    };

    expect(told.map(({ id, level, verdict }) => [id, level, verdict])).toEqual(
      claims.map(({ id, assessment }) => [id, assessment.level, assessment.verdict]),
    );
    expect(relations).toEqual(
      claims.flatMap(({ id, supports, attacks }) => [
        ...supports.map((to) => ({ from: id, to, type: 'support' })),
        ...attacks.map((to) => ({ from: id, to, type: 'attack' })),
      ]),
    );
  });

  test('its Argdown has under each claim the reasons for it, signed +, and those against it, signed -', () => {
    const told = read(`data/${essay}.argdown`)
      .split('\n\n')
      .flatMap((block) => {
        const [, id, level] = /^\[([^\]]+)\]: .*level: "([^"]+)"/m.exec(block) ?? [];
        return id
          ? {
              id,
              level,
              reasons: [...block.matchAll(/^ {2}([+-]) \[([^\]]+)\]$/gm)].map(([, sign, from]) => `${sign}${from}`),
            }
          : [];
      });

    expect(told).toEqual(
      claims.map(({ id, assessment }) => ({
        id,
        level: assessment.level,
        reasons: [
          ...claims.filter(({ supports }) => supports.includes(id)).map((claim) => `+${claim.id}`),
          ...claims.filter(({ attacks }) => attacks.includes(id)).map((claim) => `-${claim.id}`),
        ],
      })),
    );
  });

  test('its annotations say of each claim its statement, its level, its verdict and the reason', () => {
    const { first } = readJson(`data/${essay}.annotations.json`) as {
      first: { items: { id: string; body: { value?: string }[] }[] };
    };

    expect(first.items.map(({ id, body }) => [/([^/]+)\.html#annotation$/.exec(id)?.[1], body[0]?.value])).toEqual(
      claims.map((claim) => [claim.id, `${claim.statement}\n\n${levelOf(claim)}. ${foundOn(claim)}`]),
    );
  });

  const hypothesis = {
    'hypothesis-essay.json': claims,
    // Those that say where they stand in the original.
    ...(relation !== 'own' && { 'hypothesis.json': claims.filter(({ original }) => original) }),
  };
  test.each(Object.entries(hypothesis))(
    'its annotations for Hypothesis in %s are tagged with the kind and the level of their claim',
    (format, annotated) => {
      const { annotations } = readJson(`data/${essay}.${format}`) as {
        annotations: { id: string; tags: string[] }[];
      };

      expect(annotations.map(({ id, tags }) => [id, ...tags])).toEqual(
        annotated.map(({ id, kind, assessment }) => [`${essay}/${id}`, kind, assessment.level]),
      );
    },
  );

  test('each claim’s page says its level to machines where a verdict stands on somebody else’s claim, as a number that goes with the word', () => {
    // A review has to have an address.
    const placed = existsSync(join(dist, 'sitemap.xml'));
    const told = claims.flatMap(({ id }) =>
      subjectsOf(`claims/${essay}/${id}.html`)
        .filter((node) => node['@type'] === 'ClaimReview')
        .map(({ claimReviewed, reviewBody, reviewRating }) => ({ id, claimReviewed, reviewBody, reviewRating })),
    );

    expect(told).toEqual(
      claims
        .filter(({ assessment }) => placed && relation !== 'own' && assessment.level in ratings)
        .map((claim) => ({
          id: claim.id,
          claimReviewed: claim.statement,
          reviewBody: claim.assessment.verdict,
          reviewRating: {
            '@type': 'Rating',
            ratingValue: ratings[claim.assessment.level],
            worstRating: 1,
            bestRating: 5,
            alternateName: levelOf(claim),
            ratingExplanation: claim.assessment.reason,
          },
        })),
    );
  });
});

const inHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Verdict and reason, one after the other. */
const foundOn = ({ assessment: { verdict, reason } }: Pick<ClaimEntry, 'assessment'>) =>
  verdict ? `${verdict} ${reason}` : reason;

const ratings: Record<string, number> = { 'well-supported': 5, 'partly-supported': 4, contested: 3, weak: 2 };

interface Node {
  '@type': string;
  claimReviewed?: string;
  reviewBody?: string;
  reviewRating?: object;
}

/** What the page is about. */
const subjectsOf = (page: string) =>
  byAttribute(readPage(page).document, 'type', 'application/ld+json')
    .filter(({ name }) => name === 'script')
    .flatMap((script) =>
      (JSON.parse(rawText(script)) as { '@graph': { mainEntity: Node }[] })['@graph'].map(
        ({ mainEntity }) => mainEntity,
      ),
    );

interface Item {
  kind: string;
  url: string;
  summary: string;
  html: string;
}

const feeds: Record<string, () => Item[]> = {
  'feed.json': () =>
    (readJson('feed.json') as { items: (Item & { content_html: string; tags: [string] })[] }).items.map(
      ({ tags: [kind], url, summary, content_html: html }) => ({ kind, url, summary, html }),
    ),
  'feed.xml': () =>
    new XMLParser({ parseTagValue: false })
      .parse(read('feed.xml'))
      .rss.channel.item.map((item: Record<string, string>) => ({
        kind: item['category'],
        url: item['link'],
        summary: item['description'],
        html: item['content:encoded'],
      })),
};

test.runIf(existsSync(join(dist, 'feed.json'))).each(Object.keys(feeds))(
  '%s tells of each claim its level, counts, verdict and reason',
  (feed) => {
    const all = feeds[feed]!();
    const items = all
      .filter(({ kind }) => kind === 'claim')
      .map(({ url, summary, html }) => {
        const claim = entries.claims.find(({ essay, id }) =>
          url.replace(/#r\d+$/, '').endsWith(`/claims/${essay}/${id}.html`),
        )!;
        const found = foundOn(claim);
        return {
          id: `${claim.essay}/${claim.id}`,
          summary: summary.endsWith(`${levelOf(claim)}. ${found}`),
          html: html.includes(`<p><b>${levelOf(claim)}</b>, ${countsOf(claim)}. ${inHtml(found)}</p>`),
        };
      });

    const told = items.map(({ id }) => id);
    const kept = entries.claims.map(({ essay, id }) => `${essay}/${id}`).filter((id) => told.includes(id));
    expect(items.toSorted(byId)).toEqual(kept.map((id) => ({ id, summary: true, html: true })).toSorted(byId));
    // A feed tells what is new.
    expect(all.length).toBe(Math.min(entries.claims.length + entries.essays.length + entries.incidents.length, 100));
  },
);

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
