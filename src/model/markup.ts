/** What the value of an attribute names: an id of that kind, several with spaces between (`sources`), nothing (`text`), a picture by its path (`picture`), or it has no value (`flag`). */
export type AttributeKind = 'claim' | 'incident' | 'source' | 'sources' | 'chart' | 'picture' | 'text' | 'flag';

export interface ElementType {
  /** `sentence`: around words of one paragraph. `block`: alone between paragraphs. */
  place: 'sentence' | 'block';
  /** Whether it stands around words. */
  words: boolean;
  /** Whether its words are printed between quotation marks. */
  quoted?: true;
  /** `unless`: required where that one is missing, and only there. */
  attributes: Record<string, { kind: AttributeKind; required?: true; unless?: string }>;
  /** In which files it may stand. */
  files: readonly MarkupFile[];
  /** What to do in other files. */
  elsewhere?: string;
}

export type MarkupFile = 'essay' | 'claim' | 'incident' | 'page';

const everywhere = ['essay', 'claim', 'incident', 'page'] as const;

/** Every element that an author may use. To add one: a row here, a component of the same name in components/elements/, a line in content/README.md. */
export const elements = {
  Claim: {
    place: 'sentence',
    words: true,
    attributes: { id: { kind: 'claim', required: true }, continued: { kind: 'flag' } },
    files: ['essay'],
    elsewhere: 'Link to it instead: [words](claim:essay/claim).',
  },
  Crux: {
    place: 'sentence',
    words: true,
    attributes: {},
    files: ['essay'],
    elsewhere: 'Take it out: it marks words of a claim.',
  },
  Example: {
    place: 'sentence',
    words: true,
    attributes: { incident: { kind: 'incident', required: true } },
    files: ['essay'],
    elsewhere: 'Use a link instead: [words](incident:its-id).',
  },
  Quote: {
    place: 'sentence',
    words: true,
    quoted: true,
    attributes: { source: { kind: 'source', required: true }, by: { kind: 'text' }, locator: { kind: 'text' } },
    files: everywhere,
  },
  Cite: {
    place: 'sentence',
    words: false,
    attributes: { source: { kind: 'sources', required: true }, locator: { kind: 'text' } },
    files: everywhere,
  },
  Chart: {
    place: 'block',
    words: false,
    attributes: { id: { kind: 'chart', required: true } },
    files: everywhere,
  },
  Figure: {
    place: 'block',
    words: true,
    attributes: {
      src: { kind: 'picture', required: true },
      alt: { kind: 'text', unless: 'decorative' },
      decorative: { kind: 'flag' },
      credit: { kind: 'text' },
      source: { kind: 'source' },
    },
    files: everywhere,
  },
} as const satisfies Record<string, ElementType>;

/** The ids in the value of an attribute that may hold several. */
export const idsIn = (value: string): string[] => value.split(/\s+/).filter((id) => id !== '');

export type ElementName = keyof typeof elements;

export const elementNames = Object.keys(elements) as ElementName[];

/** The row of an element, or nothing where no element has that name. */
export const elementType = (name: string | null | undefined): ElementType | undefined =>
  name && Object.hasOwn(elements, name) ? elements[name as ElementName] : undefined;

/** Claims may stand in one another this deep. */
export const deepestNesting = 3;

/** A verdict turns on so many stretches of words at most. */
export const mostCruxes = 2;
