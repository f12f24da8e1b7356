import { absolute, address } from '../model/address.ts';
import type { Claim, Edition } from '../model/edition.ts';
import { xml } from './markup.ts';

/** In px: at a width of 320 the longest verdict has room. */
const size = { width: 560, height: 270 };

/** The HTML by which any page shows the card of a claim; nothing where the site has no address. */
export function embedHtml({ essay, id, short, statement }: Claim, { site }: Edition): string | undefined {
  if (site.url === undefined) return undefined;
  const { width, height } = size;
  return xml`<iframe src="${absolute(address.embed(essay, id), site.url)}" title="${site.title}: ${short ?? statement}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>
`.text;
}
