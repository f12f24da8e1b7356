import { absolute, address } from '../../model/address.ts';
import type { Claim, Edition } from '../../model/edition.ts';
import { listNames, publishing } from '../../model/join/people.ts';
import { annotation } from '../../words/annotation.ts';
import { wordsFor } from '../../words/words.ts';
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
  const words = wordsFor(essay.language, edition.site.language);
  const { comma } = words.terms;
  const annotated = comma + annotation(claim, essay, words);
  const number = revision === undefined ? undefined : words.claim.cite.ofRevision(revision);

  const title = xml`<cite>${essay.title}</cite>`;
  const revised = number && xml`${comma}${page ? xml`<a href="${page}">${number}</a>` : number}`;
  const origin = xml`${names}${comma}${place ? xml`<a href="${place}">${title}</a>` : title}${annotated}${revised}`;
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
              names + comma,
              place ? linked(place, emphasis(essay.title)) : emphasis(essay.title),
              annotated,
              ...(number === undefined ? [] : [comma, page ? linked(page, number) : number]),
            ),
          ],
        },
      ],
    }),
  };
}
