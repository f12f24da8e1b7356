import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { edition } from '../../../edition.ts';
import { address } from '../../../model/address.ts';
import { imageTypeOf } from '../../../model/schema/image.ts';

const folder = address.original('');

/** Each picture that a text of `content/` shows from there, as it is. Its name changes with what is in it. */
export const getStaticPaths = (() =>
  [...edition.pictures.values()].flatMap((picture) => {
    if (!picture.address.startsWith(folder)) return [];
    const original = picture.address.slice(folder.length);
    return { params: { original }, props: { file: picture.file }, cacheKey: original };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = ({ props: { file } }) =>
  new Response(readFileSync(file), { headers: { 'Content-Type': imageTypeOf(file) ?? '' } });
