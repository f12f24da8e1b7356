import { edition } from '../../edition.ts';
import { usualReading } from '../../model/join/counts.ts';
import { readings, type Reading } from '../../model/schema/source.ts';

export const sourcesInUse = edition.sources.filter(({ id }) => edition.usesOf(id).length > 0);

const usual = usualReading(sourcesInUse);

/** How much of a source was read, where that is not what is usual, which is told once. */
export const unusual = (read: Reading): string | undefined => (read === usual ? undefined : readings[read].remark);

/** `those that are not read in part say so` */
export const onlyOthers = `those that are not ${readings[usual].count} say so`;
