import type { Problem } from '../problem.ts';
import { addresses } from './addresses.ts';
import type { Body } from '../read/markup/body.ts';
import { brackets } from './brackets.ts';
import { characters } from './characters.ts';
import { elements } from './elements.ts';
import { shortForm } from './evidence.ts';
import { empty } from './files.ts';
import { idsWithin } from './ids.ts';
import { nesting } from './nesting.ts';
import { runs } from './runs.ts';
import { tables } from './tables.ts';

/** Rules of one text. To add a family of them: a file that exports one such function, and its name here. */
const families: readonly ((body: Body) => Problem[])[] = [
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

/** Every mistake that can be told from one text alone. */
export const textProblems = (body: Body): Problem[] => families.flatMap((family) => family(body));
