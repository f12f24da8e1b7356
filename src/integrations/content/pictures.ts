import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { Picture } from '../../model/join/picture.ts';
import { textsOf, type Project } from '../../model/read/entries.ts';
import { fileOfAddress } from '../../model/schema/image.ts';
import { slug } from '../../model/schema/id.ts';
import { publicPaths } from '../public-folder.ts';

/** The pictures that texts show, by their paths in `public/`. What cannot be measured is left out, and shown as it is. */
export async function readPictures(root: string, project: Project): Promise<Map<string, Picture>> {
  const paths = new Set(
    textsOf(project).flatMap(({ mentions }) => mentions.images.flatMap(({ url }) => fileOfAddress(url) ?? [])),
  );
  const files = new Map(publicPaths(root).map((file) => [file.normalize('NFC'), file]));
  const pictures = new Map<string, Picture>();
  for (const path of [...paths].sort()) {
    const file = files.get(path);
    if (file === undefined) continue;
    try {
      const bytes = readFileSync(join(root, 'public', file));
      const { width, height, format } = await imageMetadata(bytes, path);
      const name = slug(path.replace(/^.*\/|\.\w+$/g, '')) || 'picture';
      const digest = hash('sha256', bytes).slice(0, 10);
      pictures.set(path, { name: `${name}.${digest}`, file, width, height, drawn: format === 'svg' });
    } catch {
      // Told by the check where it cannot be read.
    }
  }
  return pictures;
}
