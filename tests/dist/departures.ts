import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byTag } from './dom.ts';
import { departure, readHtml, readMarkdown } from './said.ts';
import { listFiles, readPage } from './site.ts';

/** The Markdown alternates of a built site that do not say what their pages say, each with where it departs. */
export function alternatesThatDepart(dist: string): string[] {
  const alternates = listFiles(dist).filter((path) => path.endsWith('.md'));
  if (alternates.length === 0) throw new Error(`There are no Markdown alternates in ${dist}.`);
  return alternates.flatMap((path) => {
    const [article] = byTag(readPage(path.replace(/\.md$/, '.html'), dist).document, 'article');
    const told = departure(readMarkdown(readFileSync(join(dist, path), 'utf8')), readHtml(article!, ['page']));
    return told === undefined ? [] : [`${path}: ${told}`];
  });
}
