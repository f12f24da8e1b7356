import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { entries } from '../content.ts';
import { all, byClass, byTag, hrefs } from '../dom.ts';
import { listFiles, readPage } from '../site.ts';

test('every essay has a page of its argument', () => {
  expect(listFiles().filter((file) => file.startsWith('arguments/'))).toEqual(
    entries.essays.map(({ id }) => `arguments/${id}.html`),
  );
});

describe.each(entries.essays)('$id', ({ id: essay }) => {
  const { document, html } = readPage(`arguments/${essay}.html`);
  const claims = entries.claims.filter((claim) => claim.essay === essay);
  const list = all(document, ({ name, attribs }) => name === 'li' && attribs['id'] !== undefined);
  const [map] = byClass(document, 'map');

  test('the list tells every claim once', () => {
    expect(list.map(({ attribs }) => attribs['id']).sort()).toEqual(claims.map(({ id }) => id).sort());
  });

  test('the map shows every claim once, as a link to its page', () => {
    const boxes = byTag(map!, 'a').flatMap(({ attribs }) => (attribs['id'] === undefined ? [] : attribs['href']));

    expect(boxes.sort()).toEqual(claims.map(({ id }) => `../claims/${essay}/${id}.html`).sort());
  });

  test('the map is at most 25 kB', () => {
    const text = html.slice(map!.startIndex!, map!.endIndex! + 1);

    expect(text).toMatch(/^<section.*<\/section>$/s);
    expect(brotliCompressSync(text).length).toBeLessThan(25_000);
  });

  test('each claim’s page leads to its place in the list', () => {
    const leads = claims.map(({ id }) =>
      hrefs(readPage(`claims/${essay}/${id}.html`).document).filter((href) => href.includes('/arguments/')),
    );

    expect(leads).toEqual(
      claims.map(({ id }) => [`../../arguments/${essay}.html`, `../../arguments/${essay}.html#${id}`]),
    );
  });
});
