import type { APIRoute, GetStaticPaths } from 'astro';
import { cards } from '../../components/site/cards.ts';
import { edition } from '../../edition.ts';
import type { Card } from '../../figures/card/card.ts';
import { CardPress } from '../../integrations/cards/press.ts';

// Inside the project and outside dist/, so that the next build finds them.
const press = new CardPress('.cache/cards');

export const getStaticPaths = (async () => {
  // Others need a whole address to show a card: where the site has none, nobody would see them.
  if (!edition.site.url) return [];
  const all = [
    cards.site,
    ...edition.essays.flatMap((essay) => [cards.essay(essay), ...essay.claims.map(cards.claim)]),
    ...edition.incidents.map(cards.incident),
  ];
  // In development each waits until somebody looks at it.
  if (import.meta.env.PROD) await press.drawAll(all);
  return all.map((card) => ({ params: { card: /^\/cards\/(.*)\.png$/.exec(card.path)?.[1] }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await press.png(props.card), { headers: { 'Content-Type': 'image/png' } });
