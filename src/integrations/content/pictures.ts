import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { address } from '../../model/address.ts';
import type { Picture } from '../../model/join/picture.ts';
import { textsOf, type Project } from '../../model/read/entries.ts';
import { picturePlaces } from '../../model/schema/image.ts';
import { slug } from '../../model/schema/id.ts';
import { contentPictures } from '../content-folder.ts';
import { publicPaths } from '../public-folder.ts';

/** The pictures that texts show, by the paths that they are named by. What cannot be measured is shown as it is. */
export async function readPictures(root: string, project: Project): Promise<Map<string, Picture>> {
  const named = textsOf(project).flatMap(({ file, mentions }) =>
    mentions.images.flatMap(({ path }) => (path === undefined ? [] : [{ path, places: picturePlaces(path, file) }])),
  );
  // Each save in development comes here: most sites show no pictures, and need not be looked through.
  if (named.length === 0) return new Map();
  const there = [...publicPaths(root).map((path) => `public/${path}`), ...contentPictures(root)];
  const files = new Map(there.map((file) => [file.normalize('NFC'), file]));
  const pictures = new Map<string, Picture>();
  for (const { path, places } of named.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const file = places.flatMap((place) => files.get(place) ?? [])[0];
    if (file !== undefined && !pictures.has(path)) pictures.set(path, await read(root, file));
  }
  return pictures;
}

async function read(root: string, file: string): Promise<Picture> {
  const bytes = readFileSync(join(root, file));
  const ending = extname(file);
  const base = slug(file.replace(/^.*\/|\.\w+$/g, '')) || 'picture';
  const name = `${base}.${hash('sha256', bytes).slice(0, 10)}`;
  const [, inPublic] = /^public(\/.*)$/.exec(file) ?? [];
  const own = inPublic && encodeURI(inPublic).replace(/[#?]/g, encodeURIComponent);
  const picture = { name, file, address: own ?? address.original(`${name}${ending.toLowerCase()}`) };
  try {
    const { width, height, format } = await imageMetadata(bytes, file);
    return { ...picture, width, height, resized: format !== 'svg' };
  } catch {
    // Told by the check where it cannot be read.
    return { ...picture, resized: false };
  }
}
