import { compareDates } from '../date.ts';
import { perItem, perList, perParts } from '../read/once.ts';
import { claimName, type Register } from '../register/register.ts';
import { compareIds } from '../schema/id.ts';
import type { Source } from '../schema/source.ts';
import type { Chart, Entries, Essay, Incident, SitePage } from './joined.ts';
import { byId, found, unique } from './lookup.ts';

const perEssay = perParts<Essay>();

/** Essays with the notes on their claims, the newest first. */
export function joinEssays({ essays, claims, site }: Entries, register: Register): Essay[] {
  const notes = Map.groupBy(claims, ({ essay }) => essay);
  return essays
    .map(({ id, meta, parsed }) => {
      const language = meta.language ?? site.language;
      const own = notes.get(id) ?? [];
      return perEssay([parsed, meta, language, register, ...own], () => {
        const noteOf = byId(own);
        const joined = parsed.claims.map((mark) => {
          const { meta, note } = found(noteOf, mark.id);
          const entry = register.ids[claimName({ essay: id, id: mark.id })];
          return {
            ...meta,
            ...mark,
            essay: id,
            note,
            incidents: unique([...mark.incidents, ...note.incidents]),
            revisions: entry?.state === 'live' ? (entry.revisions ?? []) : [],
          };
        });
        return { ...parsed, ...meta, id, language, claims: joined };
      });
    })
    .sort((a, b) => -compareDates(a.published, b.published) || compareIds(a, b));
}

/** By id. */
export const joinCharts = perList((charts: Entries['charts']) =>
  byId<Chart>(charts.map(({ id, meta }) => ({ ...meta, id }))),
);

const joinIncident = perItem(({ id, meta, note }: Entries['incidents'][number]): Incident => ({ ...meta, id, note }));

/** By id. */
export const joinPages = ({ pages, site }: Entries): SitePage[] =>
  pages.map(({ id, meta, note }) => ({ ...meta, id, note, language: meta.language ?? site.language })).sort(compareIds);

/** What of the same kind is joined, by id and in the order in which it is listed. */
export interface Listed<Item> {
  byId: ReadonlyMap<string, Item>;
  list: readonly Item[];
}

/** In time order. */
export const joinIncidents = perList((incidents: Entries['incidents']): Listed<Incident> =>
  listed(incidents.map(joinIncident), (a, b) => compareDates(a.date, b.date) || compareIds(a, b)),
);

/** By id; found by what a reference manager calls them, too. */
export const joinSources = perList((sources: Entries['sources']): Listed<Source> => {
  const { byId, list } = listed(sources, compareIds);
  const byKey = sources.flatMap((source) =>
    source['citation-key'] ? [[source['citation-key'], source] as const] : [],
  );
  return { byId: new Map([...byKey, ...byId]), list };
});

function listed<Item extends { id: string }>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Listed<Item> {
  const known = byId(items);
  return { byId: known, list: [...known.values()].sort(compare) };
}
