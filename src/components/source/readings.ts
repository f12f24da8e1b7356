import { edition } from '../../edition.ts';
import type { Edition } from '../../model/edition.ts';
import { usualReading } from '../../model/join/counts.ts';
import { perItem } from '../../model/read/once.ts';
import type { Reading } from '../../model/schema/source.ts';
import type { Words } from '../../words/words.ts';

// Only when asked for: in development every page imports this, and few say anything of all sources.
const inUse = perItem(({ sources, usesOf }: Edition) => sources.filter(({ id }) => usesOf(id).length > 0));
const usualOf = perItem((edition: Edition) => usualReading(inUse(edition)));

export const sourcesInUse = () => inUse(edition);

/** How much was read of most. */
export const usual = () => usualOf(edition);

/** How much of a source was read, where that is not what is usual, which is told once. */
export const unusual = (read: Reading, { terms }: Words): string | undefined =>
  read === usual() ? undefined : terms.readings[read].remark;
