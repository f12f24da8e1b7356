import { textsOf, type Project } from '../../model/read/entries.ts';
import type { Tell } from '../tell.ts';
import { draftsOf } from './known.ts';

/** What is published leads to no draft. */
export function drafts(project: Project, tell: Tell): void {
  const hidden = draftsOf(project);
  const isHidden = (essay: string | undefined) => essay !== undefined && hidden.has(essay);
  for (const text of textsOf(project).filter(({ essay }) => !isHidden(essay)))
    for (const { url, kind, id, essay: named, place } of text.mentions.links) {
      const essay = kind === 'essay' ? id : kind === 'claim' ? (named ?? text.essay) : undefined;
      if (isHidden(essay))
        tell(text.file, place, {
          rule: 'draft',
          message: `The link "${url}" leads to a draft, which readers cannot open.`,
          remedy: `Take the link out until content/essays/${essay}.mdx is published.`,
        });
    }
}
