import type { APIRoute, GetStaticPaths } from 'astro';
import { references } from '../../components/source/references.ts';
import { edition } from '../../edition.ts';
import { toEpub } from '../../exports/epub/epub.ts';
import type { Essay } from '../../model/edition.ts';
import { essayKey } from '../../page-keys.ts';

export const getStaticPaths = (() =>
  edition.essays.map((essay) => ({
    params: { essay: essay.id },
    props: { essay },
    cacheKey: essayKey(essay),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ essay: Essay }> = ({ props: { essay } }) =>
  new Response(toEpub(edition, essay, references), { headers: { 'content-type': 'application/epub+zip' } });
