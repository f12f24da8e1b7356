import type { EssayMeta } from '../../model/schema/essay.ts';
import type { Node } from './node.ts';

type Original = NonNullable<EssayMeta['original']>;

/**
 * The piece that an essay restates or reprints: somebody else's, at its own address. No more is told of it than names it: its publisher
 * and its date would be taken for ours.
 */
export const originalNode = (original: Original): Node => ({
  '@type': 'CreativeWork',
  name: original.title,
  author: authorsOf(original),
  url: original.url,
});

export const authorsOf = ({ authors }: Original): Node[] => authors.map(({ name }) => ({ '@type': 'Person', name }));
