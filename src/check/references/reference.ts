import { sides } from '../../model/join/reasons.ts';
import type { Place } from '../../model/problem.ts';
import { textsOf, type Project, type Text } from '../../model/read/entries.ts';
import { valuesAt } from '../../model/read/values.ts';
import type { YamlValue } from '../../model/read/yaml-places.ts';
import { idFault } from '../../model/schema/id.ts';

export type Kind = 'incident' | 'source' | 'chart' | 'essay' | 'claim' | 'page';

/** One thing named by another. */
export interface Reference {
  kind: Kind;
  id: string;
  /** Of a claim: its essay. */
  essay?: string;
  /** Of a claim: whether that is the essay of the text itself, and not one that an author names. */
  own?: boolean;
  /** Of a source: whether it may be named as a reference manager does. */
  byKey?: boolean;
  file: string;
  /** Asked for only where there is something to tell. */
  place: () => Place;
}

/** Where front matter names other things. `*` is each item of a list. */
const LISTED: Record<'claim' | 'incident' | 'chart', readonly { path: readonly string[]; kind: Kind }[]> = {
  claim: [
    ...Object.values(sides).map(({ list }) => ({ path: [list, '*'], kind: 'claim' as const })),
    { path: ['evidence', '*', 'source'], kind: 'source' },
  ],
  incident: [
    { path: ['timeline', '*', 'sources', '*'], kind: 'source' },
    { path: ['figures', '*', 'sources', '*'], kind: 'source' },
    { path: ['record', '*', 'sources', '*'], kind: 'source' },
  ],
  chart: [{ path: ['series', '*', 'points', '*', 'source'], kind: 'source' }],
};

/** Whatever texts and charts name. */
export const referencesIn = (project: Project): Reference[] => [
  ...textsOf(project).flatMap((text) => [...inMarkup(text), ...inLinks(text), ...inMatter(text)]),
  ...project.charts.flatMap(({ file, yaml }) => listed('chart', file, yaml)),
];

/** Attributes of elements; the `id` of a claim is its own name and no reference. */
const inMarkup = ({ file, mentions }: Text): Reference[] =>
  mentions.attributes.map(({ kind, id, place }) => ({ kind, id, byKey: kind === 'source', file, place: () => place }));

const inLinks = (text: Text): Reference[] =>
  text.mentions.links.flatMap(({ kind, id, essay, place }): Reference[] => {
    const at = { kind, id, file: text.file, place: () => place };
    if (kind !== 'claim') return [{ ...at, id: essay === undefined ? id : `${essay}/${id}` }];
    const home = essay ?? text.essay;
    return home === undefined ? [] : [{ ...at, essay: home, own: essay === undefined }];
  });

const inMatter = ({ kind, file, yaml, essay }: Text): Reference[] =>
  kind === 'essay' || kind === 'page' ? [] : listed(kind, file, yaml, essay);

const listed = (kind: keyof typeof LISTED, file: string, yaml: YamlValue, essay?: string): Reference[] =>
  LISTED[kind].flatMap((row) =>
    valuesAt(yaml.data, row.path).flatMap(({ value, path }): Reference[] => {
      // What is no id at all has been told by the schema.
      if (typeof value !== 'string' || idFault(value)) return [];
      return [
        {
          kind: row.kind,
          id: value,
          file,
          place: () => yaml.place(path),
          ...(essay !== undefined && { essay, own: true }),
        },
      ];
    }),
  );
