import { readMdx, type ContentFile } from '../../src/model/read/mdx.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readEntries } from '../fixtures/entries.ts';
import { site } from '../fixtures/site-content.ts';
import { siteFolder } from '../fixtures/site-folder.ts';

/** Of these files, the one of an essay, with its tree. */
export const essayDocument = (files: readonly ContentFile[], id: string) =>
  readMdx(files.find(({ path }) => path === `content/essays/${id}.mdx`)!);

/** What was built, joined without Astro: the pages are held against it. */
export const readEdition = (): Edition => site;

/** Of an essay, its own or the site’s. */
export const languageOf = (essay: string): string => site.essay(essay).language;

/** The same as its authors wrote it, read by nothing of the code under test. */
export const entries = readEntries(siteFolder);

/** Pages to which nothing leads any more: cards that others show under the former name of a claim. */
export const unlinked = entries.former.flatMap((path) =>
  path.startsWith('claims/') ? `${path.replace('claims', 'embeds')}.html` : [],
);
