import { joinTexts } from '../../model/join-texts.ts';
import type { Source } from '../../model/schema/source.ts';
import { wordsFor } from '../../words/words.ts';
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
): string[] =>
  [
    translated && 'title translated by us',
    untitled && 'title given by us',
    stance,
    via && `copy read: ${via}`,
    reading,
  ].filter((words) => typeof words === 'string');

/** All that we say of a source, for formats that have one field for notes. */
export function remark({ about, stance, archived, read, ...ours }: Ours): string {
  const day = archived && versionDate(archived);
  return joinTexts(
    [
      about,
      sentence(stance && `stance: ${stance}`),
      sentence(
        joinTexts(caveats(ours, read === 'whole' ? undefined : wordsFor('en').terms.readings[read].remark), '; '),
      ),
      archived && `Archived${day ? ` on ${day}` : ''}: ${archived}`,
    ],
    ' ',
  );
}

const sentence = (words: string | undefined) => words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
