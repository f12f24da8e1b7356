import type { Project } from '../project.ts';
import { addresses } from './addresses.ts';
import { brackets } from './brackets.ts';
import { characters } from './characters.ts';
import { charts } from './charts.ts';
import { dates } from './dates.ts';
import { drafts } from './drafts.ts';
import { elements } from './elements.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { ids } from './ids.ts';
import { nesting } from './nesting.ts';
import { originals } from './originals.ts';
import { places } from './places.ts';
import { sortProblems, type Problem } from './problem.ts';
import { references } from './references.ts';
import { register } from './register.ts';
import { released } from './released.ts';
import { relations } from './relations.ts';
import { runs } from './runs.ts';
import { tables } from './tables.ts';

/** To add a family of rules: a file that exports one such function, and its name here. */
const families: readonly ((project: Project) => Problem[])[] = [
  addresses,
  brackets,
  characters,
  charts,
  dates,
  drafts,
  elements,
  evidence,
  figures,
  files,
  ids,
  nesting,
  originals,
  places,
  references,
  register,
  released,
  relations,
  runs,
  tables,
];

/** Every mistake of every file, in the order in which an author mends them. */
export const checkProject = (project: Project): Problem[] =>
  sortProblems([...project.problems, ...families.flatMap((family) => family(project))]);
