import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readElements, type Element } from '../../../src/integrations/portable/html.ts';
import { contentsOf } from '../../../src/model/contents.ts';
import { readEdition } from '../content.ts';
import { dist, listFiles } from '../site.ts';

const edition = readEdition();
const inDist = (path: string) => join(dist, path);

describe.each(edition.essays)('$id', (essay) => {
  const html = readFileSync(inDist(`editions/${essay.id}.html`), 'utf8');
  const elements = readElements(html);
  const value = (element: Element, name: string) => element.attributes.get(name)?.value;
  const idOf = (element: Element) => value(element, 'id') ?? [];
  const ids = elements.flatMap(idOf);
  const articles = elements.filter(({ name }) => name === 'article').flatMap(idOf);
  const contents = contentsOf(edition, essay);

  test('every claim is in it once: its words, its note, and its page', () => {
    const claims = essay.claims.map(({ id }) => id);
    const marked = elements.filter((element) => value(element, 'id') && value(element, 'data-claim'));

    expect(marked.map((element) => value(element, 'id'))).toEqual(claims);
    expect(ids.filter((id) => id.startsWith('note-') && claims.includes(id.slice('note-'.length)))).toEqual(
      claims.map((id) => `note-${id}`),
    );
    expect(articles.filter((id) => id.startsWith('Claim-'))).toEqual(claims.map((id) => `Claim-${id}`));
  });

  test('nothing in it opens over the page or waits for a script: every note stands there in full', () => {
    const opening = ['popover', 'popovertarget', 'autofocus', 'hidden'];

    expect(elements.filter(({ attributes }) => opening.some((name) => attributes.has(name)))).toEqual([]);
    expect(elements.filter(({ name }) => ['button', 'script'].includes(name))).toEqual([]);
  });

  test('its contents name every section of the essay', () => {
    const [, nav = ''] = /<nav[^>]*class="contents"[^>]*>([^]*?)<\/nav>/.exec(html) ?? [];
    const named = [...nav.matchAll(/href="#([^"]*)"/g)].map(([, id = '']) => id);
    const headings = essay.interludes.flatMap(({ heading }) => (heading?.level === 2 ? heading.id : []));

    expect(named.slice(0, headings.length)).toEqual(headings);
  });

  test('every incident is in it once, in time order', () => {
    expect(articles.filter((id) => id.startsWith('incident-'))).toEqual(
      contents.incidents.map(({ id }) => `incident-${id}`),
    );
  });

  test('every source is in it once', () => {
    const sources = ids.filter((id) => id.startsWith('source-')).map((id) => id.slice('source-'.length));

    expect(sources.sort()).toEqual(contents.sources.map(({ id }) => id));
  });

  test('every chart of the essay is in it once', () => {
    expect(ids.filter((id) => essay.charts.includes(id))).toEqual(essay.charts);
  });

  test('no link leads to another file', () => {
    const links = elements.flatMap((element) => value(element, 'href') ?? []);

    expect(links.filter((to) => !/^(#|https?:|mailto:)/.test(to))).toEqual([]);
  });

  test('nothing is loaded: fonts and styles stand in it', () => {
    const loaded = [
      ...elements.flatMap((element) =>
        ['src', 'srcset', 'data', 'poster'].flatMap((name) => value(element, name) ?? []),
      ),
      ...[...html.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => address),
      ...elements.flatMap((element) =>
        element.name === 'link' && value(element, 'rel') !== 'canonical' ? (value(element, 'href') ?? []) : [],
      ),
    ];

    expect(loaded.filter((address) => !/^(data:|#)/.test(address))).toEqual([]);
    expect(loaded.filter((address) => address.startsWith('data:font/woff2;base64,')).length).toBe(
      listFiles().filter((file) => file.endsWith('.woff2')).length,
    );
  });

  test('its policy lets a font come from the page itself and nothing from elsewhere; on other pages it is the other way round', () => {
    const policyOf = (page: string) => /content-security-policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const sources = policyOf(html)
      .split('; ')
      .flatMap((directive) => directive.split(' ').slice(1))
      .filter((source) => !/^'(none|sha256-.*|script)'$/.test(source));

    expect(new Set(sources)).toEqual(new Set(['data:']));
    expect(policyOf(readFileSync(inDist(`essays/${essay.id}.html`), 'utf8'))).toContain("; font-src 'self';");
  });

  test('its headings skip no level', () => {
    const levels = elements.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);

    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('the essay links to what can be taken along', () => {
    const links = readElements(readFileSync(inDist(`essays/${essay.id}.html`), 'utf8')).flatMap(
      (element) => /\.\.\/(editions\/.*)/.exec(value(element, 'href') ?? '')?.[1] ?? [],
    );

    expect(links.slice(0, 2)).toEqual([`editions/${essay.id}.html`, `editions/${essay.id}.epub`]);
    expect(links.filter((path) => !existsSync(inDist(path)))).toEqual([]);
  });
});
