import { edition } from '../../edition.ts';
import { usualReading } from '../../model/join/counts.ts';
import type { Reading } from '../../model/schema/source.ts';
import type { Words } from '../../words/words.ts';

export const sourcesInUse = edition.sources.filter(({ id }) => edition.usesOf(id).length > 0);

/** How much was read of most. */
export const usual = usualReading(sourcesInUse);

/** How much of a source was read, where that is not what is usual, which is told once. */
export const unusual = (read: Reading, { terms }: Words): string | undefined =>
  read === usual ? undefined : terms.readings[read].remark;
