import { edition } from '../../edition.ts';
import { layOutWorlds } from '../../figures/map.ts';

/** What the maps of the site share. */
export const worlds = layOutWorlds(edition.incidents);
