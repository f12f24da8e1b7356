import { absolute, address } from '../../model/address.ts';
import type { Claim, Edition } from '../../model/edition.ts';
import { citeClaim } from '../citation/citation.ts';
import { xml } from '../markup.ts';
import { emphasis, linked, paragraph, writeMarkdown } from '../markdown.ts';

/**
 * The words of a claim with where they stand, to be put into other pages: a plain quotation that needs no script. Its source is the
 * revision, which keeps these words whatever the essay says later.
 */
export interface Quotation {
  html: string;
  markdown: string;
}

export function quote(claim: Claim, edition: Edition): Quotation {
  const essay = edition.essay(claim.essay);
  const { url } = edition.site;
  const place = url && absolute(address.passage(essay.id, claim.id), url);
  const { revision, url: page } = citeClaim(claim, edition);
  const kept = revision === undefined ? place : page;
  const list = (names: string[]) => new Intl.ListFormat(essay.language).format(names);
  const editors = list(essay.editors.map(({ name }) => name));
  const after = essay.original ? ` after ${list(essay.original.authors.map(({ name }) => name))}` : '';
  const annotated = `, annotated${after}, claim ${claim.number}`;
  const number = revision === undefined ? undefined : `revision ${revision}`;

  const title = xml`<cite>${essay.title}</cite>`;
  const revised = number && xml`, ${page ? xml`<a href="${page}">${number}</a>` : number}`;
  const origin = xml`${editors}, ${place ? xml`<a href="${place}">${title}</a>` : title}${annotated}${revised}`;
  return {
    html: xml`<blockquote${kept && xml` cite="${kept}"`} lang="${essay.language}">
  <p>${claim.words}</p>
  <footer>${origin}</footer>
</blockquote>
`.text,
    markdown: writeMarkdown({
      type: 'root',
      children: [
        {
          type: 'blockquote',
          children: [
            paragraph(claim.words),
            paragraph(
              `${editors}, `,
              place ? linked(place, emphasis(essay.title)) : emphasis(essay.title),
              annotated,
              ...(number === undefined ? [] : [', ', page ? linked(page, number) : number]),
            ),
          ],
        },
      ],
    }),
  };
}
