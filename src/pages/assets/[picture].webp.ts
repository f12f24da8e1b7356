import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getConfiguredImageService, imageConfig } from 'astro:assets';
import { edition } from '../../edition.ts';
import { widthsOf } from '../../model/join/picture.ts';

/** Each picture that a text shows, in the widths that screens ask for. Their names change with what is in them. */
export const getStaticPaths = (() =>
  [...edition.pictures.values()].flatMap((picture) =>
    widthsOf(picture).map((width) => {
      const name = `${picture.name}-${width}`;
      return { params: { picture: name }, props: { file: picture.file, width }, cacheKey: name };
    }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string; width: number }> = async ({ props: { file, width }, logger }) => {
  const service = await getConfiguredImageService();
  if (!('transform' in service)) throw new Error('The image service makes no files.');
  const wanted = { src: file, width, format: 'webp' };
  const { data } = await service.transform(readFileSync(file), wanted, imageConfig, logger);
  return new Response(data as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'image/webp' } });
};
