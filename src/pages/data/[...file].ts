import type { APIRoute } from 'astro';
import { edition } from '../../edition.ts';
import { dataFiles } from '../../data/data-files.ts';
import type { DataFile } from '../../data/files/data-file.ts';
import { essayFiles } from '../../data/files/essay-files.ts';
import { essayKey } from '../../page-keys.ts';

export const getStaticPaths = () => {
  const keys = new Map(
    edition.essays.flatMap((essay) => {
      const key = essayKey(essay);
      return essayFiles(essay, edition).map(({ path }) => [path, key]);
    }),
  );
  return dataFiles(edition).map((file) => ({
    params: { file: file.path.replace(/^\/data\//, '') },
    props: { file },
    cacheKey: keys.get(file.path),
  }));
};

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'Content-Type': file.type } });
