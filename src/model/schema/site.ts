import * as z from 'zod';
import { language } from '../language.ts';
import { url, webUrl } from './url.ts';

export const siteSchema = z.strictObject({
  title: z.string().min(1),
  tagline: z.string().min(1).max(120),
  /** Where the site stands, absolute. Without it canonical addresses are left out. */
  url: webUrl.optional(),
  language,
  publisher: z.strictObject({ name: z.string().min(1), url: url.optional() }),
  /** Where corrections are sent. */
  contact: url.optional(),
  /** SPDX id or address of the licence of the site's own text. */
  license: z.string().min(1),
});

export type Site = z.output<typeof siteSchema>;
