import type { Project } from '../read/entries.ts';
import { keysOf } from '../terms.ts';
import { claimName, foldWords, type Revision } from './register.ts';

/** What is registered of a claim, in the order in which a reader meets it: a table as those in terms.ts. */
export const sayings = {
  words: { name: 'the words in the essay', plural: true },
  statement: { name: 'the statement', plural: false },
  level: { name: 'the level', plural: false },
  verdict: { name: 'the verdict', plural: false },
} as const satisfies Partial<Record<keyof Revision, Readonly<{ name: string; plural: boolean }>>>;

/** What a claim says now. */
export type Saying = Pick<Revision, keyof typeof sayings>;

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
      const { level, verdict } = assessment;
      present.set(name, { words: foldWords(claim.words), statement, level, ...(verdict !== undefined && { verdict }) });
    }
  }
  for (const { id, meta } of project.incidents) if (meta) present.set(`incident:${id}`, undefined);
  for (const { id, meta } of project.sources) if (meta) present.set(`source:${id}`, undefined);
  return present;
}

/** In what a claim differs from what it said; nothing where it says the same. */
export const changesOf = (before: Saying, now: Saying): (keyof Saying)[] =>
  keysOf(sayings).filter((key) => before[key] !== now[key]);
