import { join } from 'node:path';
import { sites } from '../fixtures/built-site.ts';
import { root, readPage, type Page } from './site.ts';

/** What was built of texts of other kinds. */
export const textsDist = join(root, sites.texts.folder, 'dist');

export const readText = (path: string): Page => readPage(path, textsDist);
