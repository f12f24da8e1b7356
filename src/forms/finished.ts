import { readArticle, type Article } from './article.ts';

/** A site whose pages are as they are published. Paths are from its root. */
export interface Finished {
  page(path: string): string;
  /** A font or a picture. */
  file(path: string): Uint8Array;
}

/** An essay with its claims and incidents has some forty pages. */
const KEPT = 128;

/** Reads each article once for all forms that are made of it, if these follow one another. */
export function articlesOf(site: Finished): (path: string) => Article {
  const known = new Map<string, Article>();
  return (path) => {
    const article = known.get(path) ?? readArticle(path, site.page(path));
    known.delete(path);
    known.set(path, article);
    const [oldest] = known.keys();
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    return article;
  };
}
