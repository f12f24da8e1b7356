import type { APIRoute } from 'astro';
import { references } from '../../../components/references.ts';
import { edition } from '../../../edition.ts';
import { claimToMarkdown } from '../../../exports/markdown/claim.ts';

export const getStaticPaths = () =>
  edition.essays.flatMap(({ claims }) => claims.map(({ essay, id }) => ({ params: { essay, claim: id } })));

export const GET: APIRoute<never, { essay: string; claim: string }> = ({ params }) =>
  new Response(claimToMarkdown(edition.claim(params.essay, params.claim), edition, references), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
