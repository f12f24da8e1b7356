import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/read/entries.ts';
import type { FileReading } from '../model/read/file.ts';
import type { Body } from '../model/read/markup/body.ts';
import type { ContentFile } from '../model/read/mdx.ts';
import { projectOf } from '../model/read/project.ts';
import { addresses } from './markup/addresses.ts';
import { blanks } from './markup/blanks.ts';
import { brackets } from './markup/brackets.ts';
import { characters, charactersInYaml } from './markup/characters.ts';
import { charts } from './values/charts.ts';
import { dialects } from './dialects/dialects.ts';
import { dates } from './values/dates.ts';
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
import { titles } from './values/titles.ts';
import { unreadProblems } from './unread/unread.ts';
import { yamlLosses } from './unread/yaml-losses.ts';
import { verdicts } from './values/verdicts.ts';

/** Rules of one text. To add a family of them: a file that exports one such function, and its name here. */
const ofText: readonly ((body: Body) => Problem[])[] = [
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

/** Rules of the values in one file. Each is given a project that holds nothing else. */
const ofValues: readonly ((project: Project) => Problem[])[] = [
  charts,
  dates,
  figures,
  originals,
  places,
  sides,
  strongest,
  titles,
  verdicts,
];

/** Every mistake that can be told from one file alone. */
export function fileProblems(file: ContentFile, { plain, faults, body, yaml }: FileReading): Problem[] {
  const project = projectOf(file, plain);
  return [
    ...unreadProblems(file.path, faults),
    ...(body ? ofText.flatMap((family) => family(body)) : []),
    // No author edits the words of a register.
    ...(yaml && plain.kind !== 'register'
      ? [...charactersInYaml(file.path, yaml), ...yamlLosses(file.path, yaml)]
      : []),
    ...(body ? yamlLosses(file.path, body.document.matter) : []),
    ...ofValues.flatMap((family) => family(project)),
  ];
}
