import type { APIRoute } from 'astro';
import { references } from '../../components/references.ts';
import { edition } from '../../edition.ts';
import { essayToMarkdown } from '../../exports/markdown/essay.ts';
import { essayKey } from '../../page-keys.ts';

export const getStaticPaths = () =>
  edition.essays.map((essay) => ({ params: { essay: essay.id }, cacheKey: essayKey(essay) }));

export const GET: APIRoute<never, { essay: string }> = ({ params }) =>
  new Response(essayToMarkdown(edition.essay(params.essay), edition, references), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
