import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formsOf } from '../forms/forms.ts';
import type { Edition, Essay } from '../model/edition.ts';
import { perItem, perName } from '../model/read/once.ts';
import type { Work } from './portable/prerenderer.ts';
import { digestOf } from './publish/reuse.ts';

/** Writes the other forms of finished pages beside them; those whose pages are as they were, as they were published. */
export function writeForms(folder: string, edition: Edition, { reuse }: Work): void {
  const at = (path: string) => join(folder, path);
  const site = {
    page: (path: string) => readFileSync(at(path), 'utf8'),
    file: (path: string) => readFileSync(at(path)),
  };
  const digest = perName((path) => reuse.digest(path) ?? digestOf(readFileSync(at(path))));
  const isSame = ([path, before]: readonly [string, string]) => {
    try {
      return digest(path) === before;
    } catch {
      return false;
    }
  };
  // An essay has several forms.
  const keyOf = perItem((essay: Essay) => hash('sha256', JSON.stringify([edition.site, essay])));
  for (const { path, essay, make } of formsOf(edition, site)) {
    // Pages may be bound in another order without being others.
    const key = essay ? keyOf(essay) : 'of its page';
    if (reuse.take(path, key, (note) => note !== undefined && 'of' in note && note.of.every(isSame))) continue;
    const { content, of } = make();
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
    reuse.made(path, key, content, { of: of.map((file) => [file, digest(file)] as const) });
  }
}
