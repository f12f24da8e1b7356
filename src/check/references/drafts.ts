import type { Problem } from '../../model/problem.ts';
import { draftsOf } from './known.ts';
import { textsOf, type Project } from '../../model/read/entries.ts';

/** What is published leads to no draft. */
export function drafts(project: Project): Problem[] {
  const hidden = draftsOf(project);
  if (hidden.size === 0) return [];
  return textsOf(project)
    .filter(({ essay }) => essay === undefined || !hidden.has(essay))
    .flatMap((text) =>
      text.mentions.links.flatMap(({ url, kind, id, essay: named, place }): Problem[] => {
        const essay = kind === 'essay' ? id : kind === 'claim' ? (named ?? text.essay) : undefined;
        if (essay === undefined || !hidden.has(essay)) return [];
        return [
          {
            file: text.file,
            ...place,
            rule: 'draft',
            message: `The link "${url}" leads to a draft, which readers cannot open.`,
            remedy: `Take the link out until content/essays/${essay}.mdx is published.`,
          },
        ];
      }),
    );
}
