import type { Project } from '../../model/read/entries.ts';
import { idFault } from '../../model/schema/id.ts';
import { nearest, suggest } from '../suggest.ts';
import { TOP, type Tell } from '../tell.ts';
import type { Known } from './known.ts';

/** Every claim that an essay marks has its note, and every note its claim. */
export function notes(project: Project, known: Known, tell: Tell): void {
  const byEssay = Map.groupBy(project.claims, ({ essay }) => essay);
  for (const [essay, [first]] of [...byEssay].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (!known.essay.has(essay))
      tell(first?.file ?? '', TOP, {
        rule: 'unknown-essay',
        message: `The folder content/claims/${essay}/ belongs to no essay.`,
        remedy: `${suggest(essay, known.essay)} A folder of claims is named like its essay.`,
      });
  // A note whose file has another ending, or cannot be read, is told of by others.
  const strays = Map.groupBy([...project.strays.map(({ path }) => path), ...project.unread], folderOf);
  for (const essay of project.essays) {
    if (known.unread(essay.id)) continue;
    const claims = byEssay.get(essay.id) ?? [];
    const noted = new Set([...claims.map((claim) => claim.id), ...(strays.get(essay.id)?.map(idOf) ?? [])]);
    // Also those that stand where they must not, of which `elements` tells.
    const marked = new Set(essay.mentions.claims.map(({ id }) => id));
    const lonely = new Set([...noted].filter((id) => !marked.has(id)));
    for (const { id, place } of essay.mentions.claims) {
      if (noted.has(id) || idFault(id) || !marked.delete(id)) continue;
      const near = nearest(id, lonely);
      // A slip in the id leaves a note alone as well: one mistake, told once.
      if (near !== undefined) lonely.delete(near);
      tell(essay.file, place, {
        rule: 'claim-without-note',
        message: `The claim "${id}" has no note.`,
        remedy: near !== undefined ? `Did you mean "${near}"?` : `Write it in content/claims/${essay.id}/${id}.mdx.`,
      });
    }
    for (const { id, file } of claims)
      if (lonely.has(id))
        tell(file, TOP, {
          rule: 'note-without-claim',
          message: `The essay "${essay.id}" marks no claim "${id}".`,
          remedy: `Mark its words with <Claim id="${id}">…</Claim>, or take this file out.`,
        });
  }
}

const NOTE = /^content\/claims\/([^/]+)\/([^/]+)\.\w+$/;
const folderOf = (path: string): string => NOTE.exec(path)?.[1] ?? '';
const idOf = (path: string): string => NOTE.exec(path)?.[2] ?? '';
