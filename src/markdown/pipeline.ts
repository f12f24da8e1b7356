import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { claimNumbers } from './claim-numbers.ts';
import { elementLanguage } from './element-language.ts';
import { guard } from './guard.ts';
import { ownLinks } from './own-links.ts';
import { paragraphs } from './paragraphs.ts';
import { passageSections } from './passage-sections.ts';

/** What an essay passes through on its way to the page. */
export const remarkPlugins: PluggableList = [
  remarkGfm,
  guard,
  paragraphs,
  ownLinks,
  elementLanguage,
  claimNumbers,
  passageSections,
];

export const rehypePlugins: PluggableList = [
  // Ids first: Astro would add its own only after these.
  rehypeHeadingIds,
  [
    rehypeAutolinkHeadings,
    { behavior: 'append', properties: { className: ['anchor'], ariaLabel: 'Link to this section' }, content: [] },
  ],
];
