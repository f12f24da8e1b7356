import type { EssayMeta } from '../../model/schema/essay.ts';
import type { Node } from './node.ts';

type Original = NonNullable<EssayMeta['original']>;

/** The piece that an essay restates or reprints: somebody else's, under its publisher's address. */
export const originalNode = (original: Original): Node => ({
  '@type': 'OpinionNewsArticle',
  '@id': nameOfOriginal(original),
  url: original.url,
  headline: original.title,
  author: authorsOf(original),
  publisher: { '@type': 'NewsMediaOrganization', name: original.publisher },
  datePublished: original.published,
});

export const nameOfOriginal = ({ url }: Original): string => `${url.replace(/#.*/, '')}#article`;

export const authorsOf = ({ authors }: Original): Node[] => authors.map(({ name }) => ({ '@type': 'Person', name }));
