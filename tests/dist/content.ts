import { readContentFolder } from '../../src/integrations/content-folder.ts';
import { readMdx, type ContentFile } from '../../src/model/read/mdx.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readEntries } from '../fixtures/entries.ts';
import { joinContent } from '../fixtures/join.ts';
import { folder } from './site.ts';

/** Of those files, the one of an essay, with its tree. */
export const essayDocument = (files: readonly ContentFile[], id: string) =>
  readMdx(files.find(({ path }) => path === `content/essays/${id}.mdx`)!);

/** What was built, joined without Astro: the pages are held against it. */
export const readEdition = (): Edition => (edition ??= joinContent(readContentFolder(folder).files));
let edition: Edition | undefined;

/** The same as its authors wrote it, read by nothing of the code under test. */
export const entries = readEntries(folder);
