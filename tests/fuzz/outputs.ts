import { dataFiles } from '../../src/data/data-files.ts';
import { toJsonFeed } from '../../src/data/feed/json-feed.ts';
import { toRss } from '../../src/data/feed/rss.ts';
import { claimJsonLd } from '../../src/data/json-ld/claim.ts';
import { essayJsonLd } from '../../src/data/json-ld/essay.ts';
import { incidentJsonLd } from '../../src/data/json-ld/incident.ts';
import { toScript } from '../../src/data/json-ld/script.ts';
import { siteOverview } from '../../src/data/overview.ts';
import { searchIndex } from '../../src/data/search/search-index.ts';
import { sitemapFiles } from '../../src/data/sitemap.ts';
import { drawArgument } from '../../src/figures/argument-map.ts';
import { argumentOf } from '../../src/figures/argument.ts';
import { drawLines } from '../../src/figures/chart/lines.ts';
import { drawPanels } from '../../src/figures/chart/panels.ts';
import { summarise } from '../../src/figures/chart/summary.ts';
import { drawLocator, drawOverview, layOutWorlds } from '../../src/figures/map.ts';
import { timeline } from '../../src/figures/timeline.ts';
import { dateLabel } from '../../src/model/date.ts';
import type { Edition } from '../../src/model/edition.ts';
import { wordsFor } from '../../src/words/words.ts';

/** Everything but pages that a build makes of an edition: each format and each picture, as text. */
export function writeAll(edition: Edition): string[] {
  const { site, essays, incidents, charts } = edition;
  const url = site.url ?? 'https://example.org/';
  const json = (value: unknown) => JSON.stringify(value);
  return [
    ...dataFiles(edition).map((file) => file.write()),
    toRss(edition, url),
    toJsonFeed(edition, url),
    ...sitemapFiles(edition, url).map((file) => file.write()),
    siteOverview(edition),
    json(searchIndex(edition)),
    ...essays.flatMap((essay) => [
      toScript(essayJsonLd(essay, edition)),
      json(drawArgument(argumentOf(essay, edition.reasons))),
      ...essay.claims.flatMap((claim) => [toScript(claimJsonLd(claim, edition))]),
    ]),
    ...incidents.flatMap((incident) => [
      toScript(incidentJsonLd(incident, edition)),
      dateLabel(incident.date, site.language),
    ]),
    ...charts.flatMap((chart) => [
      json(chart.kind === 'lines' ? drawLines(chart, wordsFor(site.language)) : drawPanels(chart)),
      summarise(chart, wordsFor(site.language)),
    ]),
    ...maps(incidents),
    json(timeline(incidents, wordsFor(site.language))),
  ];
}

const drawn = new Map<string, string[]>();

/** Maps are slow to draw, and most changes leave them as they were. */
function maps(incidents: Edition['incidents']): string[] {
  const key = JSON.stringify(incidents.map(({ id, short, date, place }) => ({ id, short, date, place })));
  const known = drawn.get(key);
  if (known) return known;
  const texts = layOutWorlds(incidents, wordsFor('en')).flatMap((world) =>
    [
      drawOverview(world, world.wide),
      drawOverview(world, world.narrow),
      ...incidents.map((incident) => drawLocator(world, incident)),
    ].map((drawing) => JSON.stringify(drawing ?? null)),
  );
  drawn.set(key, texts);
  return texts;
}
