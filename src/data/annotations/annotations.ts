import { absolute, address } from '../../model/address.ts';
import type { Claim, Edition, Essay } from '../../model/edition.ts';
import { joinTexts } from '../../model/join-texts.ts';
import { licenseUrl } from '../../model/schema/license.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { fromData } from '../data-address.ts';
import { quoteSelector, type Quotes } from './quote.ts';
import { fragmentLink, wholePassage } from './text-fragment.ts';

type Original = NonNullable<Claim['original']>;

/**
 * The notes on an essay as annotations, each of the words of its claim on the page of the essay here and, where the claim says its place
 * in the original, of the passage in which it stands there.
 *
 * @see https://www.w3.org/TR/annotation-model/
 */
export function toAnnotations(essay: Essay, edition: Edition, quotes: Quotes): object {
  const { site } = edition;
  const place = site.url
    ? absolute(address.data.essay(essay.id, 'annotations.json'), site.url)
    : `${essay.id}.annotations.json`;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: place,
    type: 'AnnotationCollection',
    label: essay.title,
    creator: creator(edition),
    total: essay.claims.length,
    first: {
      id: `${place}#page-1`,
      type: 'AnnotationPage',
      partOf: place,
      startIndex: 0,
      items: essay.claims.map((claim) => annotation(claim, essay, edition, quotes)),
    },
  };
}

const midnight = (day: string) => `${day}T00:00:00Z`;

function creator({ site: { publisher } }: Edition) {
  return { type: 'Organization', name: publisher.name, ...(publisher.url && { homepage: publisher.url }) };
}

function annotation(claim: Claim, essay: Essay, edition: Edition, quotes: Quotes) {
  const { site } = edition;
  const page = fromData(address.claim(essay.id, claim.id), site);
  const rights = licenseUrl(site.license);
  return {
    id: `${page}#annotation`,
    type: 'Annotation',
    motivation: ['commenting', 'linking'],
    created: midnight(essay.published),
    modified: midnight(claim.assessment.assessed),
    creator: creator(edition),
    ...(rights && { rights }),
    body: [
      {
        type: 'TextualBody',
        value: comment(claim, wordsFor(essay.language, site.language)),
        format: 'text/plain',
        language: essay.language,
        purpose: 'commenting',
      },
      { type: 'SpecificResource', source: { id: page, type: 'Text', format: 'text/html' }, purpose: 'linking' },
    ],
    target: [...inOriginal(claim, essay), hereTarget(claim, essay, edition, quotes)],
  };
}

/** What a note says in few words. */
export const comment = ({ statement, assessment: { level, verdict, reason } }: Claim, { terms }: Words): string =>
  `${statement}\n\n${joinTexts([`${terms.levels[level].name}.`, verdict, reason], ' ')}`;

/** Where the original stands. */
export const withoutFragment = (url: string): string => url.replace(/#.*/, '');

function hereTarget({ id }: Claim, essay: Essay, { site }: Edition, quotes: Quotes) {
  const quote = quotes.get(id);
  return {
    source: fromData(address.essay(essay.id), site),
    selector: [
      { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: id },
      ...(quote ? [quoteSelector(quote)] : []),
    ],
  };
}

const inOriginal = ({ original: place }: Claim, { original }: Essay) =>
  original?.url !== undefined && place
    ? [{ source: withoutFragment(original.url), selector: selectors(original.url, place) }]
    : [];

/**
 * The passage by its first and last words, said twice for readers of either kind. A range ends where its last selector begins:
 * hence the end of the last words, counted in characters.
 */
function selectors(url: string, place: Original) {
  const { from, to } = place;
  const whole = wholePassage(place);
  const end = [...to].length;
  return [
    {
      type: 'FragmentSelector',
      conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
      value: fragmentLink(url, place).replace(/^[^#]*#/, ''),
    },
    whole === undefined
      ? {
          type: 'RangeSelector',
          startSelector: { type: 'TextQuoteSelector', exact: from },
          endSelector: {
            type: 'TextQuoteSelector',
            exact: to,
            refinedBy: { type: 'TextPositionSelector', start: end, end },
          },
        }
      : { type: 'TextQuoteSelector', exact: whole },
  ];
}
