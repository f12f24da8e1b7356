import type { APIRoute } from 'astro';
import { references } from '../../components/references.ts';
import { edition } from '../../edition.ts';
import { incidentToMarkdown } from '../../exports/markdown/incident.ts';
import { incidentKey } from '../../page-keys.ts';

export const getStaticPaths = () =>
  edition.incidents.map((incident) => ({ params: { incident: incident.id }, cacheKey: incidentKey(incident) }));

export const GET: APIRoute<never, { incident: string }> = ({ params }) =>
  new Response(incidentToMarkdown(edition.incident(params.incident), edition, references), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
