import type { APIRoute } from 'astro';
import { worlds } from '../../components/map/worlds.ts';
import { drawBase, type World } from '../../figures/map.ts';

export const getStaticPaths = () => worlds.map((world) => ({ params: { map: world.name }, props: { world } }));

/** What the maps of the pages lie upon. */
export const GET: APIRoute<{ world: World }> = ({ props: { world } }) =>
  new Response(drawBase(world), { headers: { 'content-type': 'image/svg+xml' } });
