import { address } from '../../model/address.ts';
import type { Claim, Edition, Essay } from '../../model/edition.ts';
import { historyOf } from '../../model/register/history.ts';
import { arguing, writing, type Person } from '../../model/join/people.ts';
import { levels } from '../../model/terms.ts';
import { wordsFor } from '../../words/words.ts';
import { claimIdentity } from '../identity.ts';
import {
  graph,
  isoDates,
  nameOf,
  nameOfClaim,
  nameOfEssay,
  pageFacts,
  peopleNodes,
  refer,
  urlOf,
  type Graph,
  type Node,
} from './node.ts';
import { originalNode } from './original.ts';
import { sourceNode } from './source.ts';

/**
 * A claim's page: the claim, the words that make it and, where a verdict stands on somebody else's claim, the review.
 *
 * Who is who: the claim is the authors' of the original, the review is ours.
 */
export function claimJsonLd(claim: Claim, edition: Edition): Graph {
  const { site } = edition;
  const essay = edition.essay(claim.essay);
  const sources = edition.sourcesIn({ kind: 'claim', claim });
  const node = claimNode(claim, essay, edition);
  return graph({
    '@type': 'WebPage',
    name: claim.statement,
    description: claim.assessment.verdict,
    ...pageFacts(site, address.claim(essay.id, claim.id), claimIdentity(claim, edition)),
    inLanguage: essay.language,
    version: historyOf(edition.register, claim)[0]?.number,
    isPartOf: refer(nameOfEssay(site, essay.id)),
    mainEntity: reviewNode(claim, essay, edition, node) ?? node,
    hasPart: quotationNode(claim, essay, edition),
    correction:
      claim.corrections.length === 0
        ? undefined
        : claim.corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', text, datePublished: date })),
    citation: sources.length === 0 ? undefined : sources.map(sourceNode),
  });
}

function claimNode(claim: Claim, essay: Essay, edition: Edition): Node {
  const { original } = essay;
  const people = (these: readonly Person[]) => peopleNodes(these, edition.site);
  return {
    '@type': 'Claim',
    '@id': nameOfClaim(edition.site, essay.id, claim.id),
    name: claim.statement,
    alternateName: claim.short,
    text: claim.statement,
    inLanguage: essay.language,
    author: people(arguing(essay)),
    datePublished: original ? isoDates(original.published).start : essay.published,
    appearance: original ? [originalNode(original, edition.site)] : undefined,
    claimInterpreter: original && people(essay.editors),
  };
}

/** The essay's own words: the authors' in a reprint, ours in a restatement. */
function quotationNode(claim: Claim, essay: Essay, edition: Edition): Node {
  return {
    '@type': 'Quotation',
    '@id': nameOf(edition.site, address.claim(essay.id, claim.id), 'quotation'),
    text: claim.words,
    url: urlOf(edition.site, address.passage(essay.id, claim.id)),
    inLanguage: essay.language,
    creator: peopleNodes(writing(essay), edition.site),
    isPartOf: refer(nameOfEssay(edition.site, essay.id)),
    isBasedOn: essay.original?.url,
  };
}

/** Nothing where no verdict stands, where nobody else said it, or where the site has no address: a review must have one. */
function reviewNode(claim: Claim, essay: Essay, edition: Edition, reviewed: Node): Node | undefined {
  const { level, verdict, reason, assessed } = claim.assessment;
  const { rating } = levels[level];
  const url = urlOf(edition.site, address.claim(essay.id, claim.id));
  if (rating === undefined || !essay.original || url === undefined) return undefined;
  return {
    '@type': 'ClaimReview',
    '@id': nameOf(edition.site, address.claim(essay.id, claim.id), 'review'),
    url,
    claimReviewed: claim.statement,
    reviewBody: verdict,
    author: peopleNodes(essay.editors, edition.site),
    datePublished: assessed,
    inLanguage: essay.language,
    reviewRating: {
      '@type': 'Rating',
      ratingValue: rating,
      worstRating: 1,
      bestRating: 5,
      alternateName: wordsFor(essay.language, edition.site.language).terms.levels[level].name,
      ratingExplanation: reason,
    },
    itemReviewed: reviewed,
  };
}
