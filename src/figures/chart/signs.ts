import { joinTexts } from '../../model/join-texts.ts';
import type { ChartMeta } from '../../model/schema/chart.ts';
import type { Words } from '../../words/words.ts';
import type { LineDrawing } from './lines.ts';

/** What the signs in a drawing of lines mean, of those that are in it. */
export function tellSigns({ unit }: ChartMeta, { lines }: LineDrawing, { chart }: Words): string {
  const { ringed, hollow, dotted, none, scale } = chart.signs;
  const marks = lines.flatMap((line) => line.marks);
  const links = lines.flatMap((line) => line.links);
  return joinTexts(
    [
      unit !== 'percent' && scale(unit),
      marks.some(({ quoted }) => quoted) && ringed,
      marks.some(({ fromEssay }) => fromEssay) && hollow,
      links.some(({ kind }) => kind === 'dotted') && dotted,
      links.length < marks.length - lines.length && none,
    ],
    ' ',
  );
}
