import type { ContentFile } from '../../src/model/read/mdx.ts';

/** So many things of each kind, each in its place. */
const many = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');

const matter = (more = '') => `---
title: Why Bridges Fall
summary: Bridges fall.
relation: own
editors: [{ name: Ada Pontefract }]
published: "2026-03-01"
rights: CC BY 4.0.
${more}---

`;
const essay = (body: string, more?: string): ContentFile => ({
  path: 'content/essays/bridges.mdx',
  text: matter(more) + body,
});
const note = (id: string, more = '', body = 'It did.', reason = 'It fits.'): ContentFile => ({
  path: `content/claims/bridges/${id}.mdx`,
  text: `---
statement: Bridges fall.
kind: normative
assessment: { level: value-judgement, reason: "${reason}", assessed: "2026-02-20" }
${more}---

${body}
`,
});
const sources = (list: string): ContentFile => ({ path: 'content/sources/bridges.yaml', text: list });
const source = (id: string) => `- { id: ${id}, type: book, title: About ${id}, issued: "2001", language: en }\n`;
const chart = (rest: string): ContentFile => ({
  path: 'content/charts/spans.yaml',
  text: `title: Spans\ncaption: Bridges.\nunit: percent\nkind: lines\n${rest}`,
});
const point = '{ date: "1883", value: 486, source: tay-report-1880 }';
const marked = (ids: readonly string[]) => ids.map((id) => `<Claim id="${id}">Words</Claim>.\n\n`).join('');
const ids = (count: number) => Array.from({ length: count }, (_, index) => `claim-${index}`);

/** Inputs of any length, each of a kind that took a square of steps, or could. */
export const inputs: Record<string, (n: number) => ContentFile[]> = {
  'braces that close in an open template': (n) => [essay('{`' + '}'.repeat(8 * n))],
  'empty lines in an open template': (n) => [essay('{`' + 'a\n\n'.repeat(n))],
  'an open template in an export': (n) => [essay('export const a = `' + 'a\n\n'.repeat(n))],
  'braces in one another': (n) => [essay('{'.repeat(4 * n) + '}'.repeat(4 * n))],
  'comments that have no end': (n) => [essay('{/* '.repeat(2 * n))],
  'runs of backticks': (n) => [essay(many(n, (index) => '`'.repeat(1 + (index % 40)) + ' '))],
  'stars that open nothing': (n) => [essay('a** b* '.repeat(20 * n))],
  'brackets that close': (n) => [essay(']'.repeat(20 * n))],
  'brackets in one another': (n) => [essay('['.repeat(20 * n) + ']'.repeat(20 * n))],
  'quotations in one another': (n) => [essay('> '.repeat(10 * n))],
  'hyphens in one another': (n) => [essay(`${'- '.repeat(10 * n)}a`)],
  'lines without an empty one': (n) => [essay(`- a\n${'b\n'.repeat(20 * n)}`)],
  'a wide table of short rows': (n) => [
    essay(`${'| a '.repeat(4 * n)}\n${'| - '.repeat(4 * n)}\n${'| a |\n'.repeat(n)}`),
  ],
  spaces: (n) => [essay(`a${' '.repeat(20 * n)}b`)],
  'spaces before a reference': (n) => [essay(many(n, () => `a${' '.repeat(8)}<Cite source="tay" />`))],
  'marks upon one letter, in reverse': (n) => [essay(`a${'\u0301'.repeat(4 * n)}${'\u0327'.repeat(4 * n)}`)],
  'invisible characters': (n) => [essay('a\u200b'.repeat(n))],
  'invisible characters that are escaped': (n) => [essay('a', `verdict: "${'a\\u200b'.repeat(n)}"\n`)],
  'tags that are not closed': (n) => [essay('<Claim id="a"> b\n\n'.repeat(n))],
  'quotation marks that are open in tags': (n) => [essay('<a "'.repeat(2 * n))],
  'headings of the same words': (n) => [essay('## Words\n\n'.repeat(n))],
  'claims of an essay': (n) => [essay(marked(ids(n)))],
  'claims that differ from notes by a letter': (n) => [essay(marked(ids(n))), ...ids(n).map((id) => note(`${id}x`))],
  'incidents cited in a claim': (n) => [
    essay(`<Claim id="a">${many(n, (index) => `<Example incident="i-${index}">x</Example> `)}</Claim>`),
  ],
  'sources cited, each misspelt': (n) => [
    sources(ids(n).map(source).join('')),
    essay(
      ids(n)
        .map((id) => `<Cite source="${id}x" /> `)
        .join(''),
    ),
  ],
  'sources with one id': (n) => [sources(source('tay').repeat(n))],
  'sources with unknown keys': (n) => [sources(many(n, (index) => `- id: tay-${index}\n  typ: book\n`))],
  'unknown keys': (n) => [
    essay(
      'a',
      many(2 * n, (index) => `key-${index}: x\n`),
    ),
  ],
  'keys without values': (n) => [
    essay(
      'a',
      many(2 * n, (index) => `key-${index}:\n`),
    ),
  ],
  'keys that are repeated': (n) => [essay('a', 'title: x\n'.repeat(2 * n))],
  'reasons for one claim': (n) => [essay(marked(['a'])), note('a', `supports: [${'b, '.repeat(2 * n)}]\n`)],
  'reasons for and against the same': (n) => [
    essay(marked(['a'])),
    note('a', `supports: [${ids(n).join()}]\nattacks: [${ids(n).join()}]\n`),
  ],
  'reasons in a ring': (n) => [
    essay(marked(ids(n))),
    ...ids(n).map((id, index, all) => note(id, `supports: [${all[(index + 1) % all.length]}]\n`)),
  ],
  'reasons in a row that leads from ring to ring': (n) => [
    essay(marked(ids(n))),
    ...ids(n).map((id, index, all) =>
      note(id, `supports: [${all[Math.min(index + 1, n - 1)]}${index % (n - 2) === 1 ? `, ${all[index - 1]}` : ''}]\n`),
    ),
  ],
  'a reason that is like its note': (n) => [
    essay(marked(['a'])),
    note('a', '', 'a b c d e f '.repeat(n), 'a b c d e g '.repeat(n)),
  ],
  'points of a chart': (n) => [chart(`series:\n  - label: All\n    points:\n${`      - ${point}\n`.repeat(4 * n)}`)],
  'series of a chart': (n) => [
    chart(`series:\n${many(n, (index) => `  - { label: S${index}, points: [${point}] }\n`)}`),
  ],
  'points that are shown': (n) => [
    chart(
      `series:\n${many(n, (index) => `  - { label: S${index}, points: [${point}] }\n`)}highlight:\n${many(n, (index) => `  - { series: S${index}x, date: "1883", as: x }\n`)}`,
    ),
  ],
  essays: (n) =>
    ids(n).flatMap((id) => [
      { ...essay(`<Claim id="a">Words</Claim>`), path: `content/essays/${id}.mdx` },
      { ...note('a'), path: `content/claims/${id}/a.mdx` },
    ]),
  'folders of claims without an essay': (n) =>
    ids(n).flatMap((id) => [
      { ...essay('Words.'), path: `content/essays/${id}.mdx` },
      { ...note('a'), path: `content/claims/${id}x/a.mdx` },
    ]),
};
