import { readOwnLink } from '../address.ts';
import type { Project } from '../project.ts';
import { bodiesOf, nodesOf, wordsPlace } from './bodies.ts';
import { draftsOf } from './known.ts';
import type { Problem } from './problem.ts';

/** What is published leads to no draft. */
export function drafts(project: Project): Problem[] {
  const hidden = draftsOf(project);
  if (hidden.size === 0) return [];
  return bodiesOf(project)
    .filter(({ essay }) => essay === undefined || !hidden.has(essay))
    .flatMap((body) =>
      nodesOf(body).flatMap(({ node }): Problem[] => {
        if (node.type !== 'link') return [];
        const link = readOwnLink(node.url);
        const essay =
          link?.kind === 'essay' ? link.id : link?.kind === 'claim' ? (link.essay ?? body.essay) : undefined;
        if (essay === undefined || !hidden.has(essay)) return [];
        return [
          {
            file: body.file,
            ...wordsPlace(body, node, node.url),
            rule: 'draft',
            message: `The link "${node.url}" leads to a draft, which readers cannot open.`,
            remedy: `Take the link out until content/essays/${essay}.mdx is published.`,
          },
        ];
      }),
    );
}
