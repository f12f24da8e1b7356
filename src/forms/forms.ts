import { address } from '../model/address.ts';
import { readArticle } from './article.ts';
import { toMarkdown } from './markdown/alternate.ts';
import type { FormPlan } from './plan.ts';

/** Another form of what finished pages say. */
export interface Form {
  /** From the root of the site: `essays/bridges.md`. */
  path: string;
  content: string;
}

/** Where the forms will stand, so that pages may link to them before they are there. */
export const formPaths = ({ alternates }: FormPlan): string[] => alternates.map(address.alternate);

/**
 * Makes each form from the pages of which it tells.
 *
 * @param read Gives the text of a page as it is published, by its path from the root of the site.
 */
export function* makeForms({ alternates }: FormPlan, read: (page: string) => string): Generator<Form> {
  const pages = new Set(alternates);
  for (const page of alternates) {
    const article = readArticle(page, read(page));
    yield { path: address.alternate(page), content: toMarkdown(article, (other) => pages.has(other)) };
  }
}
