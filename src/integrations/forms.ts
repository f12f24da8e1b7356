import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeForms } from '../forms/forms.ts';
import type { Edition } from '../model/edition.ts';

/** Writes the other forms of finished pages beside them. */
export function writeForms(folder: string, edition: Edition): void {
  const at = (path: string) => join(folder, path);
  const site = {
    page: (path: string) => readFileSync(at(path), 'utf8'),
    file: (path: string) => readFileSync(at(path)),
  };
  for (const { path, content } of makeForms(edition, site)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  }
}
