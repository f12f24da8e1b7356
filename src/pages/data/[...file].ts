import type { APIRoute } from 'astro';
import { edition } from '../../edition.ts';
import { dataFiles, type DataFile } from '../../exports/data-files.ts';

export const getStaticPaths = () =>
  dataFiles(edition).map((file) => ({ params: { file: file.path.replace(/^\/data\//, '') }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.write(), { headers: { 'Content-Type': file.type } });
