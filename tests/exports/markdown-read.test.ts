import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import type { Nodes } from 'mdast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { claimToMarkdown } from '../../src/exports/markdown/claim.ts';
import { essayToMarkdown } from '../../src/exports/markdown/essay.ts';
import { incidentToMarkdown } from '../../src/exports/markdown/incident.ts';
import { siteOverview } from '../../src/exports/overview.ts';
import { quote } from '../../src/exports/quotation.ts';
import { formatReferences } from '../../src/exports/format-reference.ts';
import type { References } from '../../src/exports/reference.ts';
import { readContentFolder } from '../../src/integrations/content-folder.ts';
import type { Edition } from '../../src/model/edition.ts';
import { hostileContent } from '../fixtures/hostile.ts';
import { joinContent } from '../fixtures/join.ts';

const ours = joinContent(readContentFolder('.').files);
const strange = joinContent(hostileContent);
const both: [string, Edition, References][] = [
  ['our own', ours, formatReferences(ours.sources)],
  ['hostile', strange, formatReferences(strange.sources)],
];

const parser = unified().use(remarkParse).use(remarkGfm);
/** The words of a document as a reader of CommonMark and its tables finds them; and whatever of it is HTML. */
function read(markdown: string) {
  const nodes = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodes) : [])];
  const found = nodes(parser.parse(markdown));
  const text = (node: Nodes): string =>
    'value' in node
      ? node.value
      : node.type === 'break'
        ? ' '
        : 'children' in node
          ? node.children.map(text).join('')
          : '';
  return {
    html: found.filter(({ type }) => type === 'html'),
    title: folded(
      found
        .filter((node) => node.type === 'heading' && node.depth === 1)
        .map(text)
        .join(),
    ),
    quoted: found.filter(({ type }) => type === 'blockquote').map((node) => folded(text(node))),
    words: folded(text(found[0]!)),
  };
}
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

test.each(both)(
  '%s twins: titles are what the author wrote, and nothing in the words is HTML',
  (_, edition, references) => {
    const twins = [
      ...edition.essays.map((essay) => ({ title: essay.title, text: essayToMarkdown(essay, edition, references) })),
      ...edition.essays.flatMap(({ claims }) =>
        claims.map((claim) => ({ title: claim.statement, text: claimToMarkdown(claim, edition, references) })),
      ),
      ...edition.incidents.map((incident) => ({
        title: incident.title,
        text: incidentToMarkdown(incident, edition, references),
      })),
    ];

    expect(twins.map(({ text }) => read(text)).map(({ html, title }) => ({ html, title }))).toEqual(
      twins.map(({ title }) => ({ html: [], title: folded(title) })),
    );
  },
  60_000,
);

test.each(both)(
  '%s claims: the twin quotes the words of the essay, and says why the claim stands as it does',
  (_, edition, references) => {
    const claims = edition.essays.flatMap((essay) => essay.claims);
    const lost = claims.filter((claim) => {
      const { quoted, words } = read(claimToMarkdown(claim, edition, references));
      return (
        !quoted.includes(folded(claim.words)) || !words.includes(folded(claim.assessment.reason.split('\n\n')[0]!))
      );
    });

    expect(lost.map(({ id }) => id)).toEqual([]);
  },
  60_000,
);

test.each(both)(
  '%s quotations to embed hold the words of the claim and no HTML',
  (_, edition) => {
    const claims = edition.essays.flatMap((essay) => essay.claims);
    const quotations = claims.map((claim) => read(quote(claim, edition).markdown));

    expect(quotations.map(({ html, quoted }) => [html, quoted.length])).toEqual(claims.map(() => [[], 1]));
    expect(quotations.map(({ quoted }, index) => quoted[0]!.startsWith(folded(claims[index]!.words)))).toEqual(
      claims.map(() => true),
    );
  },
  60_000,
);

test.each(both)(
  'the overview of %s content names every essay, claim and incident, and nothing in it is HTML',
  (_, edition) => {
    const { html, words } = read(siteOverview(edition));
    const names = [
      ...edition.essays.flatMap(({ title, claims }) => [title, ...claims.map(({ statement }) => statement)]),
      ...edition.incidents.map(({ title }) => title),
    ];

    expect(html).toEqual([]);
    expect(names.filter((name) => !words.includes(folded(name)))).toEqual([]);
  },
  60_000,
);
