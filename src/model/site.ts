import * as z from 'zod';
import { language } from './language.ts';
import { url } from './url.ts';

export const siteSchema = z.strictObject({
  title: z.string().min(1),
  tagline: z.string().min(1).max(120),
  /** Where the site stands, absolute. Without it canonical addresses are left out. */
  url: url.optional(),
  language,
  publisher: z.strictObject({ name: z.string().min(1), url: url.optional() }),
  /** Where corrections are sent. */
  contact: url.optional(),
  /** SPDX id or address of the licence of the site's own text. */
  license: z.string().min(1),
});

export type Site = z.output<typeof siteSchema>;

/** Where a licence can be read: its own address, that of Creative Commons, or that of the list of SPDX. */
export function licenseUrl(license: string): string {
  if (/^https?:/.test(license)) return license;
  const [, terms, version] = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(license) ?? [];
  return terms
    ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
    : `https://spdx.org/licenses/${encodeURIComponent(license)}.html`;
}
