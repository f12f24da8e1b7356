import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileKindOf } from '../../model/read/file-kinds.ts';
import { editorSchemas, writeEditorSchema, type EditorSchema } from '../../data/schema/editor-schemas.ts';
import { contentPaths } from '../content-folder.ts';
import { slashed } from '../path-name.ts';

/** Where Astro's extension looks for what it knows of front matter, and .vscode/settings.json for all else. */
const FOLDER = '.astro/collections';

const names = Object.keys(editorSchemas) as EditorSchema[];

/**
 * Tells editors what authors may write, and which files have front matter of which kind: as Astro does for its own collections, which
 * these are not. Nothing depends on it.
 *
 * @param root The project's folder.
 */
export function writeEditorFiles(root: string): void {
  const found = contentPaths(root);
  const paths = Array.isArray(found) ? found : [];
  const kindOf = (path: string) => fileKindOf(slashed(relative(root, path))).kind;
  // As the extension writes the address of a file.
  const keyOf = (path: string) => decodeURIComponent(pathToFileURL(path).href).toLowerCase();
  const entries = paths
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => [keyOf(path), kindOf(path)] as const)
    .filter(([, kind]) => kind in editorSchemas);
  const collections = [...new Set(entries.map(([, name]) => name))].map((name) => ({ hasSchema: true, name }));
  const manifest = { collections, entries: Object.fromEntries(entries) };

  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const name of names) write(join(root, FOLDER, `${name}.schema.json`), writeEditorSchema(name));
  write(join(root, FOLDER, 'collections.json'), JSON.stringify(manifest));
}

/** Editors read anew what is written. */
function write(path: string, text: string): void {
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // It is not there yet.
  }
  writeFileSync(path, text);
}
