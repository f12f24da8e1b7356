import type { Problem } from '../model/problem.ts';
import type { ReadChart, ReadClaim, ReadEssay, ReadIncident, ReadSource } from '../model/read/entries.ts';
import type { FileReading } from '../model/read/file.ts';
import type { Body } from '../model/read/markup/body.ts';
import type { ContentFile } from '../model/read/mdx.ts';
import { partOf } from '../model/read/part.ts';
import { addresses } from './markup/addresses.ts';
import { blanks } from './markup/blanks.ts';
import { brackets } from './markup/brackets.ts';
import { characters, charactersInYaml } from './markup/characters.ts';
import { charts } from './values/charts.ts';
import { dialects } from './dialects/dialects.ts';
import { essayDates, sourceDates, timeline } from './values/dates.ts';
import { elements } from './markup/elements.ts';
import { shortForm, sides, strongest } from './values/evidence.ts';
import { figures } from './values/figures.ts';
import { empty } from './files.ts';
import { anchors } from './ids/anchors.ts';
import { claimMarks } from './ids/claim-marks.ts';
import { footnotes } from './markup/footnotes.ts';
import { nesting } from './markup/nesting.ts';
import { originals } from './values/originals.ts';
import { places } from './values/places.ts';
import { repetitions } from './values/repetitions.ts';
import { runs } from './runs/runs.ts';
import { tables } from './markup/tables.ts';
import { listen, type TellHere } from './tell.ts';
import { titles } from './values/titles.ts';
import { unread } from './unread/unread.ts';
import { yamlLosses } from './unread/yaml-losses.ts';
import { verdicts } from './values/verdicts.ts';
import { withinChart } from './values/within-chart.ts';

/** Rules of one text. To add a family of them: a file that exports one such function, and its name here. */
const ofText: readonly Rule<Body>[] = [
  addresses,
  anchors,
  blanks,
  brackets,
  characters,
  claimMarks,
  dialects,
  elements,
  empty,
  footnotes,
  nesting,
  repetitions,
  runs,
  shortForm,
  tables,
];

/** Rules of the values in one file, or in one item of a list. */
const ofEssay: readonly Rule<ReadEssay>[] = [essayDates, originals];
const ofClaim: readonly Rule<ReadClaim>[] = [sides, strongest, verdicts];
const ofIncident: readonly Rule<ReadIncident>[] = [figures, places, timeline];
const ofChart: readonly Rule<ReadChart>[] = [charts, withinChart];
const ofSource: readonly Rule<ReadSource>[] = [sourceDates, titles];

type Rule<Of> = (of: Of, tell: TellHere) => void;

/** Every mistake that can be told from one file alone. */
export function fileProblems(file: ContentFile, { plain, faults, body, yaml }: FileReading): Problem[] {
  const { tell, problems } = listen();
  const tellHere: TellHere = (place, fault) => tell(file.path, place, fault);
  const run = <Of>(rules: readonly Rule<Of>[], all: readonly Of[]) =>
    all.forEach((one) => rules.forEach((rule) => rule(one, tellHere)));

  unread(file.path, faults, tellHere);
  if (body) run(ofText, [body]);
  if (body) yamlLosses(body.document.matter, tellHere);
  // No author edits the words of a register.
  if (yaml && plain.kind !== 'register') run([charactersInYaml, yamlLosses], [yaml]);

  const { essays = [], claims = [], incidents = [], charts = [], sources = [] } = partOf(file, plain);
  run(ofEssay, essays);
  run(ofClaim, claims);
  run(ofIncident, incidents);
  run(ofChart, charts);
  run(ofSource, sources);
  return problems;
}
