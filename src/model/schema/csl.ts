import * as z from 'zod';
import { date } from '../date.ts';
import { joinTexts } from '../join-texts.ts';

const text = z.string().min(1);

/** A person or a body. */
export const name = z.union([
  z.strictObject({ literal: text }),
  z.strictObject({
    family: text,
    given: text.optional(),
    'non-dropping-particle': text.optional(),
    'dropping-particle': text.optional(),
    suffix: text.optional(),
  }),
]);

export type Name = z.output<typeof name>;

/** As short references have it: `van Gogh`. A particle that the language drops there stays out: `La Fontaine`. */
export const familyOf = (one: Name): string =>
  'literal' in one ? one.literal : after(one['non-dropping-particle'], one.family);

/** `Vincent van Gogh`, `Martin Luther King Jr.`, `山田太郎`. */
export function fullName(one: Name): string {
  if ('literal' in one) return one.literal;
  const family = after(one['dropping-particle'], familyOf(one));
  const names = EAST_ASIAN.test(family) ? [joinTexts([family, one.given], '')] : [one.given, family];
  return joinTexts([...names, one.suffix], ' ');
}

/** As lists have it, family first: `van Gogh, Vincent`, `La Fontaine, Jean de`, `King, Martin Luther, Jr.`. */
export const sortedName = (one: Name): string =>
  'literal' in one
    ? one.literal
    : joinTexts([familyOf(one), joinTexts([one.given, one['dropping-particle']], ' '), one.suffix], ', ');

/** Their names begin with that of the family, with no space after it. */
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]/u;

/** A particle before a name, with a space unless it ends as in d’ or al-. */
export const after = (particle: string | undefined, rest: string): string =>
  particle === undefined ? rest : `${particle}${/['’-]$/.test(particle) ? '' : ' '}${rest}`;

/** What CSL lets have marks. */
export const titleVariables = [
  ...['title', 'collection-title', 'container-title', 'original-title', 'part-title', 'reviewed-title'],
  ...['volume-title', 'event-title', 'title-short', 'container-title-short'],
];

const furtherDates = ['available-date', 'event-date', 'original-date', 'submitted'] as const;
export const dateVariables = ['issued', 'accessed', ...furtherDates] as const;

/** What programs write as numbers where it looks like one. */
export const numberVariables = [
  ...(['chapter-number', 'collection-number', 'edition', 'issue', 'number', 'number-of-pages', 'number-of-volumes'] as const),
  ...(['page', 'page-first', 'part-number', 'printing-number', 'section', 'supplement-number', 'version', 'volume'] as const),
  ...(['ISBN', 'ISSN', 'PMID'] as const),
]; // prettier-ignore

const optional = <Key extends string, Schema extends z.ZodType>(names: readonly Key[], schema: Schema) =>
  Object.fromEntries(names.map((one) => [one, schema.optional()])) as Record<Key, z.ZodOptional<Schema>>;

/**
 * What CSL 1.0.2 has besides what the pages show themselves: kept, and passed on to citations and exports as far as these have it.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const furtherVariables = {
  'citation-key': text.optional().describe('As the reference manager calls it; `<Cite>` accepts it as well as the id.'),
  ...optional(
    [
      ...(['DOI', 'ISBN', 'ISSN', 'PMCID', 'PMID', 'abstract', 'annote', 'archive', 'archive-place', 'archive_collection'] as const),
      ...(['archive_location', 'authority', 'call-number', 'chapter-number', 'collection-number', 'collection-title'] as const),
      ...(['container-title-short', 'dimensions', 'division', 'edition', 'event-place', 'event-title', 'genre'] as const),
      ...(['jurisdiction', 'keyword', 'license', 'medium', 'note', 'number', 'number-of-pages', 'number-of-volumes'] as const),
      ...(['original-publisher', 'original-publisher-place', 'original-title', 'page-first', 'part-number', 'part-title'] as const),
      ...(['printing-number', 'publisher-place', 'references', 'reviewed-genre', 'reviewed-title', 'scale', 'section'] as const),
      ...(['source', 'status', 'supplement-number', 'title-short', 'version', 'volume-title'] as const),
    ],
    text,
  ), // prettier-ignore
  ...optional(furtherDates, date),
  ...optional(
    [
      ...(['chair', 'collection-editor', 'compiler', 'composer', 'container-author', 'contributor', 'curator'] as const),
      ...(['director', 'editor', 'editor-translator', 'editorial-director', 'executive-producer', 'guest', 'host'] as const),
      ...(['illustrator', 'interviewer', 'narrator', 'organizer', 'original-author', 'performer', 'producer'] as const),
      ...(['recipient', 'reviewed-author', 'script-writer', 'series-creator', 'translator'] as const),
    ],
    z.array(name),
  ), // prettier-ignore
};
