import type { APIRoute } from 'astro';
import { references } from '../../components/references.ts';
import { edition } from '../../edition.ts';
import { essayToMarkdown } from '../../exports/markdown/essay.ts';

export const getStaticPaths = () => edition.essays.map(({ id }) => ({ params: { essay: id } }));

export const GET: APIRoute<never, { essay: string }> = ({ params }) =>
  new Response(essayToMarkdown(edition.essay(params.essay), edition, references), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
