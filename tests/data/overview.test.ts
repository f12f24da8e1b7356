import { expect, test } from 'vitest';
import { linked, paragraph, writeMarkdown } from '../../src/data/markdown.ts';
import { siteOverview } from '../../src/data/overview.ts';
import { quote } from '../../src/data/annotations/quotation.ts';
import { readMarkdown } from '../dist/said.ts';
import { bridges } from '../fixtures/bridges.ts';
import { hostileContent } from '../fixtures/hostile.ts';
import { joinContent } from '../fixtures/join.ts';

const edition = joinContent(bridges);
const strange = joinContent(hostileContent);

/** The words of Markdown as another reader finds them, HTML among them by name. */
const read = (markdown: string) => readMarkdown(markdown).words.join(' ');
const folded = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/:(?= |$)/g, '')
    .trim();

test('the overview begins with the title and what the site is, and links to every Markdown alternate', () => {
  expect(siteOverview(edition)).toBe(`# Bridges & \\<Dams>

> Why they fall.

Each essay is a text in which every claim is marked. Each claim has a page with what supports it, what speaks against it and the sources, and each incident a dossier.

## Essays

- [Dams](essays/dams.md): They fall too.
- [Why \\<Bridges> & Dams Fall](essays/bridges.md): It is "money".

## Claims of Why \\<Bridges> & Dams Fall

- [Bridges fall.](claims/bridges/they-fall.md): Contested. One did.
- [They are cheap.](claims/bridges/too-cheap.md): Contested. Pennies were saved.

## Incidents

- [Banqiao](incidents/banqiao.md): A bridge falls.
- [Tacoma Narrows](incidents/tacoma-narrows.md): A bridge falls.
- [Tay Bridge](incidents/tay-bridge.md): A bridge falls.
`);
});

test('each entry of the overview is one line, over however many it was written', () => {
  const title = 'Why\nthey fall\n';
  const { site, essays, ...rest } = edition;
  const several = {
    ...rest,
    site: { ...site, title },
    essays: essays.map((essay) => ({ ...essay, title, summary: title })),
  };
  const written = siteOverview(Object.assign(Object.create(edition) as typeof edition, several));

  expect(written.split('\n').filter((line) => !/^(?:$|# |## |> |- \[|Each )/.test(line))).toEqual([]);
  expect(written).toMatch(/^# Why they fall\n[^]*^- \[Why they fall\]\(essays\/dams\.md\): Why they fall/m);
});

test('the overview of hostile content names every essay, claim and incident, and nothing in it is HTML', () => {
  const words = read(siteOverview(strange));
  const names = [
    ...strange.essays.flatMap(({ title, claims }) => [title, ...claims.map(({ statement }) => statement)]),
    ...strange.incidents.map(({ title }) => title),
  ];

  expect(words).not.toContain('HTML:');
  expect(names.filter((name) => !words.includes(folded(name)))).toEqual([]);
});

test('a hostile quotation to embed begins with the words of the claim and holds no HTML', () => {
  const claims = strange.essays.flatMap((essay) => essay.claims);
  const quotations = claims.map((claim) => read(quote(claim, strange).markdown));

  expect(quotations.map((words, index) => words.startsWith(folded(claims[index]!.words)))).toEqual(
    claims.map(() => true),
  );
  expect(quotations.join()).not.toContain('HTML:');
});

test.each([
  ['https://example.org/a?b=c#d', '[A](https://example.org/a?b=c#d)'],
  ['a_b.html', '[A](a_b.html)'],
  ['a (b).html', '[A](<a (b).html>)'],
  ['a(b).html', '[A](a\\(b\\).html)'],
])('in Markdown a link to %s is read as one', (url, written) => {
  expect(writeMarkdown({ type: 'root', children: [paragraph(linked(url, 'A'))] })).toBe(`${written}\n`);
});
