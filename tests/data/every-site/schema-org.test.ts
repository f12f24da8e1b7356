import { expect, test } from 'vitest';
import { claimJsonLd } from '../../../src/data/json-ld/claim.ts';
import { essayJsonLd } from '../../../src/data/json-ld/essay.ts';
import { incidentJsonLd } from '../../../src/data/json-ld/incident.ts';
import { pageJsonLd } from '../../../src/data/json-ld/page.ts';
import { toScript } from '../../../src/data/json-ld/script.ts';
import { siteIdentity } from '../../../src/data/identity.ts';
import type { ContentFile } from '../../../src/model/read/mdx.ts';
import type { Edition } from '../../../src/model/edition.ts';
import { bridges } from '../../fixtures/bridges.ts';
import { hostileContent } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { findIssues } from '../../fixtures/schema-org.ts';
import { site, siteFiles } from '../../fixtures/site-content.ts';

const at = (files: readonly ContentFile[]) =>
  joinContent(
    files.map(({ path, text }) => ({
      path,
      text: path.endsWith('site.yaml') && !/^url:/m.test(text) ? `${text}url: https://example.com/a\n` : text,
    })),
  );

/** The graph of every page, as a machine reads it. */
const graphs = (edition: Edition) =>
  [
    ...edition.essays.map((essay) => essayJsonLd(essay, edition)),
    ...edition.essays.flatMap(({ claims }) => claims.map((claim) => claimJsonLd(claim, edition))),
    ...edition.incidents.map((incident) => incidentJsonLd(incident, edition)),
    ...['/index.html', '/search.html'].map((path) =>
      pageJsonLd({ title: 'A', description: 'B', path, language: 'en' }, siteIdentity(edition), edition.site),
    ),
  ].map((graph) => JSON.parse(toScript(graph)) as { '@graph': object[] });

test.each([
  ['the site’s', at(siteFiles)],
  ['the site’s, which stands nowhere', site],
  ['a small site', at(bridges)],
  ['a hostile site', at(hostileContent)],
])('schema.org knows every type and every property on it: %s', async (_, edition) => {
  const all = graphs(edition);

  expect(all.length).toBeGreaterThan(3);
  expect(await Promise.all(all.map(findIssues))).toEqual(all.map(() => []));
});

test('the reader finds a misspelt type, a misspelt property, and one that belongs to another type, however deep', async () => {
  const graph = {
    '@graph': [
      { '@type': 'Clam', text: 'No such thing.' },
      { '@type': 'WebPage', mainEntity: { '@type': 'Claim', startDate: '2026', appearances: 'Misspelt.' } },
    ],
  };

  expect(await findIssues(graph)).toEqual([
    'ERROR: Type "Clam" is not a valid schema.org type',
    'WARNING: Property "startDate" for type "Claim" is not supported by the schema.org specification',
    'WARNING: Property "appearances" for type "Claim" is not supported by the schema.org specification',
  ]);
});
