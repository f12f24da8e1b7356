import type { APIRoute } from 'astro';
import { edition } from '../../../edition.ts';
import { movedToMarkdown } from '../../../exports/markdown/gone.ts';
import { oldNames, type OldName } from '../../../model/register/history.ts';

export const getStaticPaths = () =>
  oldNames(edition.register, 'claim').map((one) => ({ params: { essay: one.essay, former: one.id }, props: one }));

export const GET: APIRoute<OldName> = ({ props }) =>
  new Response(movedToMarkdown(props, edition), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
