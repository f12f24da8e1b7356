import { joinTexts } from '../../model/join-texts.ts';
import type { Source } from '../../model/schema/source.ts';
import type { Words } from '../../words/words.ts';
import { versionDate } from './robust-link.ts';

type Ours = Source['custom'];

/**
 * What a reader should know before trusting a source, in a few words each.
 *
 * @param reading How much of it was read, in words; nothing where that is told elsewhere.
 */
export const caveats = (
  { translated, untitled, stance, via }: Omit<Ours, 'about' | 'read'>,
  reading: string | undefined,
  { source: { caveats: words } }: Words,
): string[] =>
  [translated && words.translated, untitled && words.untitled, stance, via && words.via(via), reading].filter(
    (words) => typeof words === 'string',
  );

/** All that we say of a source, for formats that have one field for notes. */
export function remark({ about, stance, archived, read, ...ours }: Ours, words: Words): string {
  const { caveats: told } = words.source;
  const { semicolon, stop, readings } = words.terms;
  const sentence = (text: string | undefined) => text && `${text.charAt(0).toUpperCase()}${text.slice(1)}${stop}`;
  const day = archived && versionDate(archived);
  return joinTexts(
    [
      about,
      sentence(stance && told.stance(stance)),
      sentence(joinTexts(caveats(ours, read === 'whole' ? undefined : readings[read].remark, words), semicolon)),
      archived && `${day ? told.archivedOn(day) : told.archived}${archived}`,
    ],
    ' ',
  );
}
