import { fullName } from '../../model/schema/csl.ts';
import { cslWords } from '../../model/schema/csl-text.ts';
import type { Source } from '../../model/schema/source.ts';
import { firstDay } from '../citation/reference-date.ts';
import { typeNames } from '../sources/type-names.ts';
import type { Node } from './node.ts';

/** A work that a page relies on. */
export const sourceNode = ({ type, title, author, publisher, issued, URL, language, custom }: Source): Node => ({
  '@type': typeNames[type]?.schema ?? 'CreativeWork',
  name: cslWords(title),
  url: URL,
  author:
    author.length === 0
      ? undefined
      : author.map((one) =>
          'literal' in one
            ? { '@type': 'Organization', name: one.literal }
            : { '@type': 'Person', name: fullName(one) },
        ),
  publisher: publisher && { '@type': 'Organization', name: publisher },
  datePublished: issued && firstDay(issued),
  // Of a translated title the language is ours and not the work's.
  inLanguage: language,
  archivedAt: custom.archived,
});
