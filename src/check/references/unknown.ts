import type { Problem } from '../../model/problem.ts';
import { textsOf, type Project, type Text } from '../../model/read/entries.ts';
import { suggest } from '../suggest.ts';
import type { Known } from './known.ts';
import type { Reference } from './reference.ts';

/** What names something that is not there. */
export function unknown({ kind, id, essay = '', own, byKey, file, place }: Reference, known: Known): Problem[] {
  const tell = (name: string, remedy: string): Problem[] => [
    { file, ...place(), rule: `unknown-${kind}`, message: `Unknown ${kind} "${name}".`, remedy },
  ];
  if (kind !== 'claim') {
    if (known[kind].has(id) || (kind === 'source' && !known.allSources)) return [];
    if (byKey && known.citationKeys.has(id)) return [];
    return tell(id, suggest(id, byKey ? known.citable : known[kind]));
  }
  if (!known.essay.has(essay)) {
    // Where the essay of the text itself is unknown, `notes` tells of its folder.
    if (own) return [];
    return [
      {
        file,
        ...place(),
        rule: 'unknown-essay',
        message: `Unknown essay "${essay}".`,
        remedy: suggest(essay, known.essay),
      },
    ];
  }
  const claims = known.claims(essay);
  return claims.has(id) || known.unread(essay) ? [] : tell(id, suggest(id, claims));
}

/** Links to a claim from a text that belongs to no essay. */
export function homeless(project: Project, known: Known): Problem[] {
  const homes = new Map<string, string>();
  for (const { id: essay } of project.essays.toReversed()) for (const id of known.claims(essay)) homes.set(id, essay);
  return textsOf(project).flatMap((text) => withoutEssay(text, homes));
}

const withoutEssay = (text: Text, homes: ReadonlyMap<string, string>): Problem[] =>
  text.mentions.links.flatMap(({ kind, id, essay, place }): Problem[] =>
    kind !== 'claim' || essay !== undefined || text.essay !== undefined
      ? []
      : [
          {
            file: text.file,
            ...place,
            rule: 'unknown-claim',
            message: `The link "claim:${id}" does not say of which essay.`,
            remedy: `Write it as "claim:${homes.get(id) ?? 'its-essay'}/${id}".`,
          },
        ],
  );
