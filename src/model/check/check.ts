import { sortProblems, type Problem } from '../problem.ts';
import type { Project } from '../read/project.ts';
import { sameSource } from './addresses.ts';
import { charts } from './charts.ts';
import { dates } from './dates.ts';
import { drafts } from './drafts.ts';
import { evidence } from './evidence.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { ids } from './ids.ts';
import { originals } from './originals.ts';
import { places } from './places.ts';
import { references } from './references.ts';
import { register } from './register.ts';
import { released } from './released.ts';
import { relations } from './relations.ts';

/** Rules that join files, or need no text. To add a family of them: a file that exports one such function, and its name here. */
const families: readonly ((project: Project) => Problem[])[] = [
  charts,
  dates,
  drafts,
  evidence,
  figures,
  files,
  ids,
  originals,
  places,
  references,
  register,
  released,
  relations,
  sameSource,
];

/** Every mistake of every file, in the order in which an author mends them. */
export const checkProject = (project: Project): Problem[] =>
  sortProblems([...project.problems, ...project.inTexts, ...families.flatMap((family) => family(project))]);
