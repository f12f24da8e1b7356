import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseDocument, DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');
const { findAll, findOne, getElementsByTagName, textContent } = DomUtils;
type Element = NonNullable<ReturnType<typeof findOne>>;

const textOf = (path: string) => readFileSync(join(dist, path), 'utf8');
const pageOf = (path: string) => parseDocument(textOf(path), { withStartIndices: true, withEndIndices: true });
const hasClass = (name: string) => (element: Element) => (element.attribs['class'] ?? '').split(' ').includes(name);
const wordsOf = (element: Element) => textContent(element).replace(/\s+/g, ' ').trim();

const essays = globSync('arguments/*.html', { cwd: dist }).map((path) => path.replace(/^arguments.|\.html$/g, ''));

/** Number, statement and level of every claim, as the table of all claims has them. */
function claimsOf(essay: string) {
  const rows = getElementsByTagName('tr', pageOf(`claims/${essay}/index.html`).children).slice(1);
  return rows.map((row) => ({
    number: wordsOf(findOne(hasClass('number'), [row])!),
    statement: wordsOf(getElementsByTagName('th', row)[0]!),
    level: wordsOf(findOne(hasClass('level'), [row])!),
  }));
}

test('every essay has a page of its argument', () => {
  expect(essays.sort()).toEqual(
    globSync('essays/*.html', { cwd: dist })
      .map((path) => path.replace(/^essays.|\.html$/g, ''))
      .sort(),
  );
});

for (const essay of essays) {
  const page = pageOf(`arguments/${essay}.html`);
  const list = findAll((element) => element.name === 'li' && element.attribs['id'] !== undefined, page.children);
  const map = findOne(hasClass('map'), page.children)!;

  test(`${essay}: the list tells every claim once, with its level`, () => {
    const told = list.map((item) => {
      const claim = findOne((element) => element.name === 'div', [item])!;
      return {
        number: wordsOf(getElementsByTagName('b', claim)[0]!),
        statement: wordsOf(getElementsByTagName('a', claim)[0]!),
        level: wordsOf(findOne(hasClass('level'), [claim])!),
      };
    });

    expect(told.sort((a, b) => Number(a.number) - Number(b.number))).toEqual(claimsOf(essay));
  });

  test(`${essay}: the map shows every claim once, with its level, as a link to its page`, () => {
    const boxes = getElementsByTagName('a', map).filter(({ attribs }) => attribs['id'] !== undefined);
    const told = boxes.map((box) => ({
      words: wordsOf(box).replace(/(The thesis|The conclusion|A view it attacks) /, ''),
      href: box.attribs['href'],
    }));

    expect(told.map(({ words }) => words).sort()).toEqual(
      claimsOf(essay)
        .map(({ number, level, statement }) => `${number} ${level} ${statement}`)
        .sort(),
    );
    expect(told.filter(({ href }) => !href?.startsWith(`../claims/${essay}/`))).toEqual([]);
  });

  test(`${essay}: the map is at most 25 kB`, () => {
    const text = textOf(`arguments/${essay}.html`).slice(map.startIndex!, map.endIndex! + 1);

    expect(text.startsWith('<section') && text.endsWith('</section>')).toBe(true);
    expect(brotliCompressSync(text).length).toBeLessThan(25_000);
  });

  test(`${essay}: each claim's page leads to its place in the list`, () => {
    const ids = list.map(({ attribs }) => attribs['id']!);
    const pages = globSync(`claims/${essay}/*.html`, { cwd: dist }).filter((path) => !path.endsWith('index.html'));
    const leads = pages.flatMap((path) =>
      getElementsByTagName('a', pageOf(path).children)
        .map(({ attribs }) => attribs['href'] ?? '')
        .filter((href) => href.startsWith(`../../arguments/${essay}.html#`)),
    );

    expect(leads.sort()).toEqual(ids.map((id) => `../../arguments/${essay}.html#${id}`).sort());
  });
}
