import type { APIRoute } from 'astro';
import { edition } from '../../../edition.ts';
import { chartToCsv } from '../../../exports/chart-csv.ts';

export const getStaticPaths = () => edition.charts.map(({ id }) => ({ params: { chart: id } }));

export const GET: APIRoute<never, { chart: string }> = ({ params }) =>
  new Response(chartToCsv(edition.chart(params.chart), edition), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
