import type { Project } from '../read/entries.ts';
import { claimName, foldWords, type Revision } from './register.ts';

/** What a claim says now. */
export type Saying = Pick<Revision, 'words' | 'statement' | 'level'>;

/** What `content/` publishes now, by name; what is registered for its id alone has no saying. Drafts and faulty files are left out. */
export function presentOf(project: Project): Map<string, Saying | undefined> {
  const present = new Map<string, Saying | undefined>();
  const notes = new Map(project.claims.map((claim) => [claimName(claim), claim.meta]));
  for (const { id, meta, parsed } of project.essays) {
    if (!meta || meta.draft) continue;
    present.set(`essay:${id}`, undefined);
    for (const claim of parsed.claims) {
      const name = claimName({ essay: id, id: claim.id });
      const note = notes.get(name);
      if (!note) continue;
      const { statement, assessment } = note;
      present.set(name, { words: foldWords(claim.words), statement, level: assessment.level });
    }
  }
  for (const { id, meta } of project.incidents) if (meta) present.set(`incident:${id}`, undefined);
  for (const { id, meta } of project.sources) if (meta) present.set(`source:${id}`, undefined);
  return present;
}

/** In what a claim differs from what it said, in the order in which a reader meets it; nothing where it says the same. */
export const changesOf = (before: Saying, now: Saying): (keyof Saying)[] =>
  (['words', 'statement', 'level'] as const).filter((key) => before[key] !== now[key]);
