import type { APIRoute } from 'astro';
import { searchFiles } from '../../components/search/files.ts';

export const getStaticPaths = () =>
  searchFiles.map(({ name, text }) => ({ params: { search: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
