import { readContentFolder } from '../../src/integrations/content-folder.ts';
import { readMdx, type ContentFile } from '../../src/model/document.ts';
import type { Edition } from '../../src/model/edition.ts';
import { readProject, type Project } from '../../src/model/project.ts';
import { joinContent } from '../fixtures/join.ts';
import { root } from './site.ts';

/** `content/` read file by file, without Astro. */
export const readContent = (folder = root): Project => readProject(readContentFolder(folder).files);

/** Of those files, the one of an essay, with its tree. */
export const essayDocument = (files: readonly ContentFile[], id: string) =>
  readMdx(files.find(({ path }) => path === `content/essays/${id}.mdx`)!);

/** What was built, joined without Astro: the pages are held against it. */
export const readEdition = (folder = root): Edition => joinContent(readContentFolder(folder).files);
