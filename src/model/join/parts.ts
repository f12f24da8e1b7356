import type { Entries, Essay, Incident } from './joined.ts';
import { found, unique } from './lookup.ts';
import { claimName, type Register } from '../register/register.ts';

/**
 * What was joined before, by the largest of its parts. In development most of an edition stays as it was: of a file that has not changed,
 * reading hands out the same values.
 */
const known = new WeakMap<object, { parts: readonly unknown[]; joined: object }>();

function once<Joined extends object>(parts: readonly [object, ...unknown[]], join: () => Joined): Joined {
  const before = known.get(parts[0]);
  if (before?.parts.length === parts.length && parts.every((part, index) => part === before.parts[index]))
    return before.joined as Joined;
  const joined = join();
  known.set(parts[0], { parts, joined });
  return joined;
}

/** Joins essays with the notes on their claims. */
export function joinEssays({ essays, claims, site }: Entries, register: Register): Essay[] {
  const notes = Map.groupBy(claims, ({ essay }) => essay);
  return essays.map(({ id, meta, parsed }) => {
    const byId = new Map(notes.get(id)?.map((note) => [note.id, note]));
    const own = parsed.claims.map((mark) => found(byId, mark.id));
    const language = meta.language ?? site.language;
    const parts = own.flatMap((claim) => [claim.meta, claim.note]);
    return once([parsed, meta, language, register, ...parts], () => ({
      ...parsed,
      ...meta,
      id,
      language,
      claims: parsed.claims.map((mark) => {
        const { meta, note } = found(byId, mark.id);
        const entry = register.ids[claimName({ essay: id, id: mark.id })];
        return {
          ...meta,
          ...mark,
          essay: id,
          note,
          incidents: unique([...mark.incidents, ...note.incidents]),
          revisions: entry?.state === 'live' ? (entry.revisions ?? []) : [],
        };
      }),
    }));
  });
}

export const joinIncidents = ({ incidents }: Entries): Incident[] =>
  incidents.map(({ id, meta, note }) => once([note, meta], () => ({ ...meta, id, note })));
