import { edition } from '../../edition.ts';
import { layOutWorlds } from '../../figures/map.ts';
import { wordsFor } from '../../words/words.ts';

/** What the maps of the site share. */
export const worlds = layOutWorlds(edition.incidents, wordsFor(edition.site.language));
