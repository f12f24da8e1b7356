import type { Element } from 'hast';
import { absolute, address } from '../model/address.ts';
import { contentsOf, type Contents } from '../model/contents.ts';
import type { Edition, Essay } from '../model/edition.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { fromRoot } from './addresses.ts';
import type { Article } from './article.ts';
import { chapterIds, chapterTitles, type ChapterId } from './chapter-names.ts';
import { articleElement, bindElement, idsIn, type Around, type Leaf } from './bind.ts';
import { bindSources, sourceId, sourcesOf, type SourceEntry } from './source-entries.ts';

/** Pages that are bound together, each as an element; a chapter of several has a title of its own, and one page stands for its chapter. */
export interface Chapter {
  id: ChapterId;
  title: string | undefined;
  leaves: Element[];
}

/** An essay with all that belongs to it, bound of the articles of their pages. */
export interface Book {
  edition: Edition;
  /** What the site says in the language of the essay. */
  words: Words;
  contents: Contents;
  chapters: Chapter[];
  /** Those of which it is bound. */
  pages: string[];
}

/**
 * Binds an essay with all that belongs to it. Links between the pages, and to its sources, lead from place to place within; what is not
 * bound is linked at the site's address, or not at all.
 */
export function bindBook(
  edition: Edition,
  essay: Essay,
  article: (path: string) => Article,
  embed: Around['embed'],
): Book {
  const contents = contentsOf(edition, essay);
  const leaves = leavesOf(contents, article);
  const sources = sourcesOf(edition, contents, article);
  const entries = new Map(
    contents.sources.flatMap(({ id, URL }) => (URL === undefined ? [] : [[URL, `#${sourceId(id)}`]])),
  );
  const around: Around = {
    lead: leadWithin(edition, Object.values(leaves).flat(), sources),
    entry: (url) => entries.get(url),
    embed,
  };
  const bound = (leaves: readonly Leaf[], isAlone: boolean) =>
    leaves.map((one) => {
      const element = bindElement(articleElement(one.article), one, around);
      const id = isAlone ? undefined : one.id;
      return inItsLanguage({ ...element, properties: { ...element.properties, id } }, one);
    });
  const inItsLanguage = (element: Element, { article: { language, direction } }: Pick<Leaf, 'article'>): Element =>
    language === essay.language
      ? element
      : { ...element, properties: { ...element.properties, lang: language, dir: direction } };
  const words = wordsFor(essay.language, edition.site.language);
  const titles = chapterTitles(words);
  const chapters = chapterIds.map((id) => ({
    id,
    title: ofSeveral.has(id) ? titles[id] : undefined,
    leaves:
      id !== 'Sources'
        ? bound(leaves[id], !ofSeveral.has(id))
        : sources.slice(0, 1).map((first) => inItsLanguage(bindSources(sources, around), first)),
  }));
  const articles = [...Object.values(leaves).flat(), ...sources].map(({ article }) => article.path);
  return {
    edition,
    words,
    contents,
    chapters: chapters.filter(({ leaves }) => leaves.length > 0),
    pages: [...new Set(articles)],
  };
}

/** The others are one page each, with its title. */
const ofSeveral: ReadonlySet<ChapterId> = new Set(['Notes', 'Incidents', 'Sources']);

function leavesOf(
  { essay, incidents }: Contents,
  read: (path: string) => Article,
): Record<Exclude<ChapterId, 'Sources'>, Leaf[]> {
  const leaf = (page: string, id: string, prefix: string, demote: number): Leaf => ({
    article: read(fromRoot(page)),
    id,
    prefix,
    demote,
  });
  return {
    // Its own anchors stay as they are published.
    Essay: [leaf(address.essay(essay.id), 'Essay', '', 0)],
    Argument: essay.claims.length === 0 ? [] : [leaf(address.argument(essay.id), 'Argument', 'Argument-', 1)],
    Notes:
      essay.claims.length === 0
        ? []
        : [
            leaf(address.claims(essay.id), 'Claims', 'Notes-', 2),
            ...essay.claims.map(({ id }) => leaf(address.claim(essay.id, id), `Claim-${id}`, `Claim-${id}-`, 2)),
          ],
    Incidents: incidents.map(({ id }) => leaf(address.incident(id), `incident-${id}`, `incident-${id}-`, 2)),
    Method: [leaf(address.method, 'Method', 'Method-', 1)],
  };
}

function leadWithin(edition: Edition, leaves: readonly Leaf[], sources: readonly SourceEntry[]): Around['lead'] {
  const byPage = new Map(leaves.map((leaf) => [leaf.article.path, { ...leaf, ids: idsIn(leaf.article.tree) }]));
  const known = new Set(sources.map(({ id }) => id));
  const lists = new Map<string, ChapterId>([[fromRoot(address.incidents), 'Incidents'], [fromRoot(address.sources), 'Sources']]); // prettier-ignore
  const { url } = edition.site;
  return ({ page, id }) => {
    if (known.has(id) && page.startsWith('sources/')) return `#${sourceId(id)}`;
    const leaf = byPage.get(page);
    // A place that only the page has is part of what stands for it.
    if (leaf) return `#${leaf.ids.has(id) ? leaf.prefix + id : leaf.id}`;
    const list = lists.get(page);
    if (list !== undefined && id === '') return `#${list}`;
    return url === undefined ? undefined : absolute(`/${page}${id && `#${id}`}`, url);
  };
}
