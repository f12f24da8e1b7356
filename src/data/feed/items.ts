import { absolute, address } from '../../model/address.ts';
import { lastChange, type Claim, type Edition, type Essay, type Incident } from '../../model/edition.ts';
import { languageOf } from '../../model/language.ts';
import { joinTexts } from '../../model/join-texts.ts';
import { tellEvidence, tellLevels } from '../../words/counts.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { essayIdentity, incidentIdentity, type Identity } from '../identity.ts';
import { xml } from '../markup.ts';

/** A page as feeds tell of it. */
export interface FeedItem {
  /** Another one for each revision of a claim, so that readers are told of it. */
  id: string;
  kind: 'essay' | 'incident' | 'claim';
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

/** Old items drop out at the end: a feed tells what is new. */
const most = 100;

/**
 * Essays and incidents by the day on which they were published, claims by that of their last change; the last first. Of one day come
 * essays, then incidents, then claims in the order of their essay.
 *
 * @param url Where the site stands.
 */
export function feedItems(edition: Edition, url: string): FeedItem[] {
  const { essays, incidents, site } = edition;
  const wordsOf = ({ language }: Essay) => wordsFor(language, site.language);
  return [
    ...essays.map((essay) => essayItem(essay, wordsOf(essay), url)),
    ...incidents.flatMap((incident) => incidentItem(incident, edition, url)),
    ...essays.flatMap((essay) => essay.claims.map((claim) => claimItem(claim, essay, wordsOf(essay), url))),
  ]
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, most);
}

/** RFC 4151: lasts when the site moves from http to https, and is no link. */
const tag = (url: string, date: string, page: string) => `tag:${new URL(url).hostname},${date}:${page}`;

/** A sentence that has `{essay}` in it, with a link there. */
function naming(sentence: string, href: string, { title }: Essay) {
  const [before, after] = sentence.split('{essay}');
  return xml`${before}<a href="${href}">${title}</a>${after}`;
}

const namesOf = ({ authors }: Identity) => authors.map(({ name }) => name);

function essayItem(essay: Essay, words: Words, url: string): FeedItem {
  const { id, title, summary, verdict, claims, published, language } = essay;
  const counts = claims.length > 0 && words.data.feed.claims(tellLevels(claims, words));
  return {
    id: tag(url, published, `essays/${id}`),
    kind: 'essay',
    url: absolute(address.essay(id), url),
    title,
    summary: joinTexts([summary, verdict, counts], ' '),
    html: xml`<p>${summary}</p>${verdict && xml`\n<p>${verdict}</p>`}${counts && xml`\n<p>${counts}</p>`}`.text,
    date: published,
    authors: namesOf(essayIdentity(essay)),
    language,
  };
}

/** Nothing on a site that has published nothing yet. */
function incidentItem(incident: Incident, edition: Edition, url: string): FeedItem[] {
  const { id, title, summary, outcome } = incident;
  const identity = incidentIdentity(incident, edition);
  const { published } = identity;
  if (published === undefined) return [];
  const language = languageOf(incident, edition.site);
  const { feed } = wordsFor(language, edition.site.language).data;
  const cited = edition
    .essaysCiting(id)
    .map((essay) => xml`\n<p>${naming(feed.cited, absolute(address.essay(essay.id), url), essay)}</p>`);
  return [
    {
      id: tag(url, published, `incidents/${id}`),
      kind: 'incident',
      url: absolute(address.incident(id), url),
      title,
      summary: `${summary} ${outcome}`,
      html: xml`<p>${summary}</p>\n<p>${outcome}</p>${cited}`.text,
      date: published,
      authors: namesOf(identity),
      language,
    },
  ];
}

function claimItem(claim: Claim, essay: Essay, words: Words, url: string): FeedItem {
  const { id, number, statement, assessment, revisions } = claim;
  const date = lastChange(claim);
  const level = words.terms.levels[assessment.level].name;
  const found = joinTexts([assessment.verdict, assessment.reason], ' ');
  // The first has nothing to be compared with: its link leads to the top of the page.
  const revision = revisions.length > 1 ? `#r${revisions.length}` : '';
  const { feed } = words.data;
  const news = revision && `${feed.revision(revisions.length, revisions.at(-1)?.why ?? '')} `;
  return {
    id: tag(url, date, `claims/${essay.id}/${id}${revision}`),
    kind: 'claim',
    url: absolute(address.claim(essay.id, id), url) + revision,
    title: statement,
    summary: `${news}${level}. ${found}`,
    html: xml`${news && xml`<p>${news.trim()}</p>\n`}<blockquote><p>${claim.words}</p></blockquote>
<p><b>${level}</b>${words.terms.comma}${tellEvidence(claim, words)}. ${found}</p>
<p>${naming(feed.claim(number), absolute(address.passage(essay.id, id), url), essay)}</p>`.text,
    date,
    authors: essay.editors.map(({ name }) => name),
    language: essay.language,
  };
}
