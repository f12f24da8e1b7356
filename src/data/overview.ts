import type { RootContent } from 'mdast';
import { absolute, address } from '../model/address.ts';
import { newestEssays, type Edition } from '../model/edition.ts';
import { joinTexts } from '../model/join-texts.ts';
import { wordsFor } from '../words/words.ts';
import { linked, paragraph, writeMarkdown } from './markdown.ts';

/**
 * What the site holds, for machines that read text: a title, a sentence, and lists of links to the Markdown of each page.
 *
 * @see https://llmstxt.org/
 */
export function siteOverview({ site, essays, incidents, pages, preview }: Edition): string {
  const { data, bar } = wordsFor(site.language);
  const { overview } = data;
  // Of many, each leads on to its own claims and incidents.
  const few = essays.length <= newestEssays;
  const annotated = few ? essays.filter(({ claims }) => claims.length > 0) : [];
  const entry = (page: string, title: string, told: string): Entry => ({
    href: href(page),
    title: line(title),
    told: line(told),
  });
  const href = (page: string) => {
    const alternate = address.alternate(page);
    return site.url ? absolute(alternate, site.url) : alternate.slice(1);
  };
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: line(site.title) }] },
    { type: 'blockquote', children: [paragraph(line(site.tagline))] },
    ...(preview ? [paragraph(overview.drafts)] : []),
    paragraph(overview.about),
    ...list(
      bar.essays,
      essays.map(({ id, title, summary, verdict }) =>
        entry(address.essay(id), title, joinTexts([summary, verdict], ' ')),
      ),
    ),
    ...annotated.flatMap(({ title, claims, language }) =>
      list(
        overview.claims(title),
        claims.map(({ essay, id, statement, assessment }) =>
          entry(
            address.claim(essay, id),
            statement,
            joinTexts(
              [`${wordsFor(language, site.language).terms.levels[assessment.level].name}.`, assessment.verdict],
              ' ',
            ),
          ),
        ),
      ),
    ),
    ...list(
      bar.incidents,
      few ? incidents.map(({ id, title, summary }) => entry(address.incident(id), title, summary)) : [],
    ),
    ...list(
      overview.pages,
      pages.map(({ id, title, summary }) => entry(address.page(id), title, summary)),
    ),
  ];
  return writeMarkdown({ type: 'root', children });
}

/** Programs read the overview line by line: what was written over several is one here. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Entry {
  href: string;
  title: string;
  told: string;
}

const list = (title: string, entries: readonly Entry[]): RootContent[] =>
  entries.length === 0
    ? []
    : [
        { type: 'heading', depth: 2, children: [{ type: 'text', value: line(title) }] },
        {
          type: 'list',
          spread: false,
          children: entries.map(({ href, title, told }) => ({
            type: 'listItem',
            spread: false,
            children: [paragraph(linked(href, title), `: ${told}`)],
          })),
        },
      ];
