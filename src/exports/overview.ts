import { absolute, address } from '../model/address.ts';
import { newestEssays, type Edition } from '../model/edition.ts';
import { levels } from '../model/terms.ts';
import { xml } from './epub/markup.ts';
import { toMarkdown } from './markdown/to-markdown.ts';

/**
 * What the site holds, for machines that read text: a title, a sentence, and lists of links to the Markdown of each page.
 *
 * @see https://llmstxt.org/
 */
export function siteOverview({ site, essays, incidents }: Edition): string {
  // Of many, each leads on to its own claims and incidents.
  const few = essays.length <= newestEssays;
  const href = (page: string) => {
    const twin = address.twin(page);
    return site.url ? absolute(twin, site.url) : twin.slice(1);
  };
  return toMarkdown(xml`<h2>${site.title}</h2>
<blockquote><p>${site.tagline}</p></blockquote>
<p>Each essay is a text in which every claim is marked. Each claim has a page with what supports it, what speaks against it and the sources, and each incident a dossier.</p>
<h3>Essays</h3>
<ul>
${essays.map(({ id, title, summary }) => xml`<li><a href="${href(address.essay(id))}">${title}</a>: ${summary}</li>\n`)}</ul>
${essays
  .filter(({ claims }) => few && claims.length > 0)
  .map(
    ({ title, claims }) => xml`<h3>Claims of ${title}</h3>
<ul>
${claims.map(({ essay, id, statement, assessment }) => xml`<li><a href="${href(address.claim(essay, id))}">${statement}</a>: ${levels[assessment.level].name}</li>\n`)}</ul>
`,
  )}${
    few &&
    incidents.length > 0 &&
    xml`<h3>Incidents</h3>
<ul>
${incidents.map(({ id, title, summary }) => xml`<li><a href="${href(address.incident(id))}">${title}</a>: ${summary}</li>\n`)}</ul>
`
  }`);
}
