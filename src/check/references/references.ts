import { textsOf, type Project } from '../../model/read/entries.ts';
import { suggest, type Names } from '../suggest.ts';
import type { Tell } from '../tell.ts';
import { knownOf, type Known } from './known.ts';
import { linkAnchors } from './link-anchors.ts';
import { notes } from './notes.ts';
import { referencesIn, type Kind, type Reference } from './reference.ts';
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

/** What names something that is not there. */
function unknown({ kind, id, essay = '', own, byKey, file, place }: Reference, known: Known, tell: Tell): void {
  const missing = (what: Kind, name: string, names: Names) =>
    tell(file, place(), {
      rule: `unknown-${what}`,
      message: `Unknown ${what} "${name}".`,
      remedy: suggest(name, names),
    });
  if (kind !== 'claim') {
    if (known[kind].has(id) || (kind === 'source' && !known.allSources)) return;
    if (!byKey) missing(kind, id, known[kind]);
    else if (!known.citationKeys.has(id)) missing(kind, id, known.citable);
  } else if (!known.essay.has(essay)) {
    // Where the essay of the text itself is unknown, `notes` tells of its folder.
    if (!own) missing('essay', essay, known.essay);
  } else {
    const claims = known.claims(essay);
    if (!claims.has(id) && !known.unread(essay)) missing(kind, id, claims);
  }
}

/** Links to a claim from a text that belongs to no essay. */
function homeless(project: Project, known: Known, tell: Tell): void {
  const homes = new Map<string, string>();
  for (const { id: essay } of project.essays.toReversed()) for (const id of known.claims(essay)) homes.set(id, essay);
  for (const text of textsOf(project))
    for (const { kind, id, essay, place } of text.mentions.links)
      if (kind === 'claim' && essay === undefined && text.essay === undefined)
        tell(text.file, place, {
          rule: 'unknown-claim',
          message: `The link "claim:${id}" does not say of which essay.`,
          remedy: `Write it as "claim:${homes.get(id) ?? 'its-essay'}/${id}".`,
        });
}
