import { absolute, address } from '../../model/address.ts';
import { tellEvidence } from '../../model/join/counts.ts';
import { lastChange, type Edition } from '../../model/edition.ts';
import { joinTexts } from '../../model/join-texts.ts';
import { levels } from '../../model/terms.ts';
import { xml } from '../markup.ts';

/** A claim as feeds tell of it. */
export interface FeedItem {
  /** Another one for each revision, so that readers are told of it. */
  id: string;
  url: string;
  title: string;
  /** Plain text. */
  summary: string;
  html: string;
  /** `YYYY-MM-DD`. */
  date: string;
  authors: string[];
  language: string;
}

/** Old claims drop out at the end: a feed tells what is new. */
const most = 100;

/**
 * Claims, the last changed first; those of one day in the order of their essay.
 *
 * @param url Where the site stands.
 */
export const feedItems = (edition: Edition, url: string): FeedItem[] =>
  edition.essays
    .flatMap((essay) =>
      essay.claims.map((claim): FeedItem => {
        const { id, number, statement, words, assessment, revisions } = claim;
        const date = lastChange(claim);
        const level = levels[assessment.level].name;
        const found = joinTexts([assessment.verdict, assessment.reason], ' ');
        // The first has nothing to be compared with: its link leads to the top of the page.
        const revision = revisions.length > 1 ? `#r${revisions.length}` : '';
        const news = revision && `Revision ${revisions.length}: ${revisions.at(-1)?.why} `;
        return {
          // RFC 4151: lasts when the site moves from http to https, and is no link.
          id: `tag:${new URL(url).hostname},${date}:claims/${essay.id}/${id}${revision}`,
          url: absolute(address.claim(essay.id, id), url) + revision,
          title: statement,
          summary: `${news}${level}. ${found}`,
          html: xml`${news && xml`<p>${news.trim()}</p>\n`}<blockquote><p>${words}</p></blockquote>
<p><b>${level}</b>, ${tellEvidence(claim)}. ${found}</p>
<p>Claim ${number} of <a href="${absolute(address.passage(essay.id, id), url)}">${essay.title}</a>.</p>`.text,
          date,
          authors: essay.editors.map(({ name }) => name),
          language: essay.language,
        };
      }),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, most);
