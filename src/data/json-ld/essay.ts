import { address } from '../../model/address.ts';
import type { Edition, Essay } from '../../model/edition.ts';
import { essayIdentity } from '../identity.ts';
import { mention } from './incident.ts';
import { graph, nameOfClaim, nameOfEssay, pageFacts, peopleNodes, refer, urlOf, type Graph } from './node.ts';
import { originalNode } from './original.ts';
import { sourceNode } from './source.ts';

/** An essay's page: our article, which names the piece on which it is based. */
export function essayJsonLd(essay: Essay, edition: Edition): Graph {
  const { site } = edition;
  // Those of its words; what a chart is drawn from is told where the chart stands whole.
  const sources = essay.sources.map(edition.source);
  return graph({
    '@type': 'Article',
    '@id': nameOfEssay(site, essay.id),
    headline: essay.title,
    alternativeHeadline: essay.question,
    description: essay.summary,
    abstract: essay.verdict,
    ...pageFacts(site, address.essay(essay.id), essayIdentity(essay)),
    inLanguage: essay.language,
    editor: essay.authors && peopleNodes(essay.editors, site),
    isBasedOn: essay.original && originalNode(essay.original, site),
    publishingPrinciples: urlOf(site, address.method),
    hasPart:
      essay.claims.length === 0
        ? undefined
        : site.url && essay.claims.map(({ id }) => refer(nameOfClaim(site, essay.id, id))),
    citation: sources.length === 0 ? undefined : sources.map(sourceNode),
    mentions:
      essay.incidents.length === 0 ? undefined : essay.incidents.map((id) => mention(edition.incident(id), site)),
  });
}
