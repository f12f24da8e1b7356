import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the figures of every run are kept; Git ignores it. */
export const rawFolder = fileURLToPath(new URL('../raw/', import.meta.url));

/** Figures kept under a name, or nothing. The commands of this folder alone write them. */
export function readRaw<Data>(folder: string, name: string): Data | undefined {
  const file = join(folder, `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Data) : undefined;
}

export function writeRaw(folder: string, name: string, data: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(data, null, 1)}\n`);
}
