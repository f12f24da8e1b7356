import { absolute, address } from '../model/address.ts';
import type { Claim, Edition } from '../model/edition.ts';
import { xml } from './epub/markup.ts';
import { toMarkdown } from './markdown/to-markdown.ts';

/** The words of a claim with where they stand, to be put into other pages: a plain quotation that needs no script. */
export interface Quotation {
  html: string;
  markdown: string;
}

export function quote(claim: Claim, edition: Edition): Quotation {
  const essay = edition.essay(claim.essay);
  const { url } = edition.site;
  const place = url && absolute(address.passage(essay.id, claim.id), url);
  const list = (names: string[]) => new Intl.ListFormat(essay.language).format(names);
  const title = xml`<cite>${essay.title}</cite>`;
  const after = essay.original && ` after ${list(essay.original.authors.map(({ name }) => name))}`;
  const origin = xml`${list(essay.editors.map(({ name }) => name))}, ${place ? xml`<a href="${place}">${title}</a>` : title}, annotated${after}, claim ${claim.number}`;
  return {
    html: xml`<blockquote${place && xml` cite="${place}"`} lang="${essay.language}">
  <p>${claim.words}</p>
  <footer>${origin}</footer>
</blockquote>
`.text,
    markdown: toMarkdown(xml`<blockquote><p>${claim.words}</p><p>${origin}</p></blockquote>`),
  };
}
