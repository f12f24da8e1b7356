import { absolute, address } from '../../model/address.ts';
import type { Claim, Edition } from '../../model/edition.ts';
import { listNames, publishing } from '../../model/join/people.ts';
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
  const names = listNames(publishing(essay), essay.language);
  const authors = essay.original && listNames(essay.original.authors, essay.language);
  const annotated = `, annotated${authors ? ` after ${authors}` : ''}, claim ${claim.number}`;
  const number = revision === undefined ? undefined : `revision ${revision}`;

  const title = xml`<cite>${essay.title}</cite>`;
  const revised = number && xml`, ${page ? xml`<a href="${page}">${number}</a>` : number}`;
  const origin = xml`${names}, ${place ? xml`<a href="${place}">${title}</a>` : title}${annotated}${revised}`;
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
              `${names}, `,
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
