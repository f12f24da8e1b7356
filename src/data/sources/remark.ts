import { joinTexts } from '../../model/join-texts.ts';
import { readings, type Source } from '../../model/schema/source.ts';
import { versionDate } from './robust-link.ts';

type Ours = Source['custom'];

/** What a reader should know before trusting a source, in a few words each. */
export const caveats = ({ translated, untitled, stance, via, read }: Omit<Ours, 'about'>): string[] =>
  [
    translated && 'title translated by us',
    untitled && 'title given by us',
    stance,
    via && `copy read: ${via}`,
    readings[read].remark,
  ].filter((words) => typeof words === 'string');

/** All that we say of a source, for formats that have one field for notes. */
export function remark({ about, stance, archived, ...ours }: Ours): string {
  const day = archived && versionDate(archived);
  return joinTexts(
    [
      about,
      sentence(stance && `stance: ${stance}`),
      sentence(joinTexts(caveats(ours), '; ')),
      archived && `Archived${day ? ` on ${day}` : ''}: ${archived}`,
    ],
    ' ',
  );
}

const sentence = (words: string | undefined) => words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
