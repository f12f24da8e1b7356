import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseDocument } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import scrape from 'open-graph-scraper';
import { linesOfHtml } from '../dist/lines.ts';

/** What a program makes of a page. */
export interface Conclusion {
  title: string | undefined;
  site: string | undefined;
  author: string | undefined;
  /** `YYYY-MM-DD`. */
  date: string | undefined;
}

/** What a program that shows pages for reading makes of one; its words line by line. */
export interface Reading extends Conclusion {
  lines: string[];
}

const linesOf = (html: string | null | undefined) => linesOfHtml(parseDocument(html ?? '')).map(({ text }) => text);
const dayOf = (date: string | null | undefined) => date?.slice(0, 10);

/** Programs that take out of a page what is to be read on it. */
export const readers: Record<string, (html: string, url: string) => Promise<Reading>> = {
  /** The reader view of Firefox, and of many programs that keep pages for later. */
  async Readability(html) {
    const read = new Readability(parseHTML(html).document).parse();
    return {
      title: read?.title ?? undefined,
      site: read?.siteName ?? undefined,
      author: read?.byline ?? undefined,
      date: dayOf(read?.publishedTime),
      lines: linesOf(read?.content),
    };
  },
  /** Obsidian's web clipper. */
  async Defuddle(html, url) {
    const { title, site, author, published, content } = await Defuddle(html, url);
    return { title, site, author, date: dayOf(published), lines: linesOf(content) };
  },
  async 'article-extractor'(html, url) {
    const read = await extractFromHtml(html, url);
    return {
      title: read?.title,
      site: read?.source,
      author: read?.author,
      date: dayOf(read?.published),
      lines: linesOf(read?.content),
    };
  },
};

/** What shows for a link to a page, in messengers and the like. */
export async function previewOf(html: string): Promise<Conclusion> {
  const { result } = await scrape({ html });
  return {
    title: result.ogTitle,
    site: result.ogSiteName,
    author: result.author,
    date: dayOf(result.articlePublishedTime),
  };
}
