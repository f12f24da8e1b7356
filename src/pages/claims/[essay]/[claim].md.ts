import type { APIRoute } from 'astro';
import { references } from '../../../components/references.ts';
import { edition } from '../../../edition.ts';
import { claimToMarkdown } from '../../../exports/markdown/claim.ts';
import { essayKey } from '../../../page-keys.ts';

export const getStaticPaths = () =>
  edition.essays.flatMap((essay) => {
    const cacheKey = essayKey(essay);
    return essay.claims.map(({ id }) => ({ params: { essay: essay.id, claim: id }, cacheKey }));
  });

export const GET: APIRoute<never, { essay: string; claim: string }> = ({ params }) =>
  new Response(claimToMarkdown(edition.claim(params.essay, params.claim), edition, references), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
