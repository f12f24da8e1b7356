import type { Problem } from '../problem.ts';
import type { Project } from '../read/entries.ts';
import type { FileReading } from '../read/file.ts';
import type { Body } from '../read/markup/body.ts';
import type { ContentFile } from '../read/mdx.ts';
import { projectOf } from '../read/project.ts';
import { addresses } from './addresses.ts';
import { brackets } from './brackets.ts';
import { characters, charactersInYaml } from './characters.ts';
import { charts } from './charts.ts';
import { dates } from './dates.ts';
import { elements } from './elements.ts';
import { shortForm, sides } from './evidence.ts';
import { figures } from './figures.ts';
import { empty } from './files.ts';
import { idsWithin } from './ids.ts';
import { nesting } from './nesting.ts';
import { originals } from './originals.ts';
import { places } from './places.ts';
import { runs } from './runs.ts';
import { tables } from './tables.ts';
import { unreadProblems } from './unread.ts';

/** Rules of one text. To add a family of them: a file that exports one such function, and its name here. */
const ofText: readonly ((body: Body) => Problem[])[] = [
  addresses,
  brackets,
  characters,
  elements,
  empty,
  idsWithin,
  nesting,
  runs,
  shortForm,
  tables,
];

/** Rules of the values in one file. Each is given a project that holds nothing else. */
const ofValues: readonly ((project: Project) => Problem[])[] = [charts, dates, figures, originals, places, sides];

/** Every mistake that can be told from one file alone. */
export function fileProblems(file: ContentFile, { plain, faults, body, yaml }: FileReading): Problem[] {
  const project = projectOf(file, plain);
  return [
    ...unreadProblems(file.path, faults),
    ...(body ? ofText.flatMap((family) => family(body)) : []),
    // No author edits the words of a register.
    ...(yaml && plain.kind !== 'register' ? charactersInYaml(file.path, yaml) : []),
    ...ofValues.flatMap((family) => family(project)),
  ];
}
