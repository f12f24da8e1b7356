import * as z from 'zod';
import { language } from '../language.ts';
import { accent, line, logo } from '../face/face.ts';
import { licence } from './license.ts';
import { siteUrl, url } from './url.ts';

export const siteSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the site.'),
  tagline: z.string().min(1).max(120).describe('What it is, in a line.'),
  url: siteUrl.optional().describe('Where the site stands, absolute. Without it canonical addresses are left out.'),
  language: language.describe('Of the site, and of each text that names no other.'),
  publisher: z.strictObject({ name: z.string().min(1), url: url.optional() }).describe('Who answers for the site.'),
  contact: url.optional().describe('Where corrections are sent.'),
  license: licence.describe("SPDX id or address of the licence of the site's own text."),
  accent: accent.optional().describe('The colour of lines and marks that are of no level.'),
  logo: logo.optional().describe('Stands for the name of the site in the bar.'),
  footer: line.optional().describe('A line of Markdown at the foot of every page.'),
});

/** A page of the site's own: the method (content/about.mdx), an imprint and the like. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).max(60).describe('Name of the page, in menus too.'),
  summary: z.string().min(1).max(200).describe('What it says, for search engines and previews.'),
  language: language.optional().describe("Left out, the site's."),
  menu: z
    .enum(['bar', 'footer'])
    .default('footer')
    .describe('Where every page leads to it. The method always stands in the bar.'),
});

export type PageMeta = z.output<typeof pageSchema>;

export type Site = z.output<typeof siteSchema>;
