import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

/** What Astro renders itself; all else comes from `edition.ts`. */
export const collections = {
  essays: defineCollection({ loader: glob({ base: './content/essays', pattern: '*.mdx' }) }),
};
