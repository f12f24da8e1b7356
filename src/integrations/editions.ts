import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imageTypes } from '../model/image.ts';
import { bindPages } from './bind/bind.ts';

/** Makes one file, with everything in it, of each page under `editions/`. Must come before the pass that checks the links. */
export function editions(): AstroIntegration {
  let url: string | undefined;
  return {
    name: 'editions',
    hooks: {
      'astro:config:done'({ config }) {
        url = config.site?.replace(/\/?$/, '/');
      },
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const folder = join(root, 'editions');
        if (!existsSync(folder)) return; // no essay is published yet
        const embed = (path: string) => toDataAddress(join(root, path));
        for (const name of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
          const file = join(folder, name);
          writeFileSync(file, bindPages(readFileSync(file, 'utf8'), { embed, url }));
        }
      },
    },
  };
}

const types: Record<string, string> = { ...imageTypes, '.woff2': 'font/woff2' };

function toDataAddress(path: string): string {
  const type = types[extname(path)];
  if (type === undefined) throw new Error(`An edition in one file cannot hold ${path}: its type is unknown.`);
  return `data:${type};base64,${readFileSync(path).toString('base64')}`;
}
