import type { APIRoute } from 'astro';
import { edition } from '../../edition.ts';
import { withdrawnToMarkdown } from '../../exports/markdown/gone.ts';
import { withdrawals, type Withdrawal } from '../../model/register/history.ts';

export const getStaticPaths = () =>
  withdrawals(edition.register, 'essay').map((one) => ({ params: { withdrawn: one.id }, props: one }));

export const GET: APIRoute<Withdrawal> = ({ props }) =>
  new Response(withdrawnToMarkdown(props, edition), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
