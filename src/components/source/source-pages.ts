import { edition } from '../../edition.ts';
import { layOutSources, pagesFrom } from '../../model/source-pages.ts';

/** The list of sources, and the pages into which it is parted. */
export const sourcePages = layOutSources(edition);

const places = new Map(pagesFrom(sourcePages).flatMap(({ path, holds }) => holds.map((id) => [id, path] as const)));

/** The page on which a source stands; nothing for one that is not in use. */
export const pageOfSource = (id: string): string | undefined => places.get(id);
