import type { EssayMeta } from '../../model/schema/essay.ts';
import type { Site } from '../../model/schema/site.ts';
import { peopleNodes, type Node } from './node.ts';

type Original = NonNullable<EssayMeta['original']>;

/**
 * The piece that an essay restates or reprints: somebody else's, at its own address. No more is told of it than names it: its publisher
 * and its date would be taken for ours.
 */
export const originalNode = (original: Original, site: Site): Node => ({
  '@type': 'CreativeWork',
  name: original.title,
  author: peopleNodes(original.authors, site),
  url: original.url,
});
