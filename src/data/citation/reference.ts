import { dateOf } from '../../model/date/edtf.ts';
import { compareIds } from '../../model/schema/id.ts';
import type { Source } from '../../model/schema/source.ts';

/** What can be cited: a source, or a page of ours in one of its revisions. */
export interface Reference extends Omit<Source, 'custom' | 'version'> {
  /** What we say of it; nothing of our own pages. */
  custom?: Source['custom'];
  /** Of our own pages the number of the revision. */
  version?: string | undefined;
}

/** A reference in CSL-JSON, as processors read it: dates in parts, and nothing of ours. */
export function toCslJson({ custom: _ours, ...item }: Reference): Record<string, unknown> {
  const dated = dates.flatMap((key) => {
    const edtf = item[key];
    return edtf === undefined ? [] : [[key, dateParts(edtf)] as const];
  });
  return { ...item, ...Object.fromEntries(dated) };
}

const dates = ['issued', 'accessed', 'available-date', 'event-date', 'original-date', 'submitted'] as const;

/** HTML of references by the id of the source; nothing for what is no source. */
export type References = Pick<ReadonlyMap<string, string>, 'get'>;

/** Sources in the order of a list of references: by author or title, as the language sorts them. */
export function sortByReference(sources: readonly Source[], references: References, language: string): Source[] {
  const { compare } = new Intl.Collator(language);
  return sources
    .map((source) => ({ source, text: (references.get(source.id) ?? '').replace(/<[^>]*>/g, '') }))
    .sort((a, b) => compare(a.text, b.text) || compareIds(a.source, b.source))
    .map(({ source }) => source);
}

/** `2018-02-07`, `2018-02`, `2018`: the first day of a date, as precisely as it is known; nothing for decades. */
export function firstDay(edtf: string): string | undefined {
  const point = dateOf(edtf).start;
  return point && point.first.split('-').slice(0, depth[point.precision]).join('-');
}

const depth = { century: 0, decade: 0, year: 1, month: 2, day: 3 } as const;

function dateParts(edtf: string): { 'date-parts': number[][]; circa?: true } {
  const date = dateOf(edtf);
  const points = [date.start, edtf.includes('/') ? date.end : undefined].flatMap((point) => point ?? []);
  return {
    'date-parts': points.map((point) =>
      point.first
        .split('-')
        .slice(0, depth[point.precision] || 1)
        .map(Number),
    ),
    ...(points.some(({ approximate, uncertain }) => approximate || uncertain) && { circa: true }),
  };
}
