import type { Project } from '../../model/read/entries.ts';
import type { Tell } from '../tell.ts';
import { knownOf } from './known.ts';
import { linkAnchors } from './link-anchors.ts';
import { notes } from './notes.ts';
import { referencesIn } from './reference.ts';
import { homeless, unknown } from './unknown.ts';
import { unused } from './unused.ts';

/** Whatever is named is there, and whatever is there is named. */
export function references(project: Project, tell: Tell): void {
  const known = knownOf(project);
  const found = referencesIn(project);
  for (const reference of found) unknown(reference, known, tell);
  homeless(project, known, tell);
  linkAnchors(project, tell);
  notes(project, known, tell);
  if (known.all) unused(project, found, known, tell);
}
