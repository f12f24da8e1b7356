import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageTypes } from '../model/schema/image.ts';
import { bindPages } from './bind/bind.ts';

/** Makes one file, with everything in it, of a page under `editions/`; any other stays as it is. */
export const bindEdition = (file: string, html: string, folder: string, url: string | undefined): string =>
  file.startsWith('editions/') ? bindPages(html, { embed: (path) => toDataAddress(join(folder, path)), url }) : html;

const types: Record<string, string> = { ...imageTypes, '.woff2': 'font/woff2' };

function toDataAddress(path: string): string {
  const type = types[extname(path)];
  if (type === undefined) throw new Error(`An edition in one file cannot hold ${path}: its type is unknown.`);
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}
