import * as z from 'zod';
import { language } from '../language.ts';
import { url, webUrl } from './url.ts';

export const siteSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the site.'),
  tagline: z.string().min(1).max(120).describe('What it is, in a line.'),
  url: webUrl.optional().describe('Where the site stands, absolute. Without it canonical addresses are left out.'),
  language: language.describe('Of the site, and of each text that names no other.'),
  publisher: z.strictObject({ name: z.string().min(1), url: url.optional() }).describe('Who answers for the site.'),
  contact: url.optional().describe('Where corrections are sent.'),
  license: z.string().min(1).describe("SPDX id or address of the licence of the site's own text."),
});

export type Site = z.output<typeof siteSchema>;
