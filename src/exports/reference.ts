import { readDate } from '../model/date.ts';
import type { Source } from '../model/source.ts';
import { formatItem, type ReferenceStyle } from './processor.ts';
import { robustLink } from './robust-link.ts';

/** What can be cited: a source, or a page of ours in one of its revisions. */
export interface Reference extends Source {
  /** Number of the revision. */
  version?: string | undefined;
}

/** A reference in CSL-JSON, as processors read it: dates in parts, and nothing of ours. */
export function toCslJson({ custom: _ours, issued, accessed, ...item }: Reference): Record<string, unknown> {
  return {
    ...item,
    ...(issued && { issued: dateParts(issued) }),
    ...(accessed && { accessed: dateParts(accessed) }),
  };
}

/** One reference as HTML, its addresses links; a processor formats it, none of it by hand. */
export const formatReference = (reference: Reference, style: ReferenceStyle): string =>
  withLinks(formatItem(toCslJson(reference), style), attributes(robustLink(reference)));

/** HTML of each source's reference, in the one style of our lists, by the id of the source. */
export const formatReferences = (sources: readonly Source[]): Map<string, string> =>
  new Map(sources.map((source) => [source.id, formatReference(source, 'apa')]));

/** The order of a list of references: by author or title, as the language sorts them. */
export function byReference(references: ReadonlyMap<string, string>, language: string) {
  const text = (id: string) => (references.get(id) ?? '').replace(/<[^>]*>/g, '');
  const { compare } = new Intl.Collator(language);
  return (a: { id: string }, b: { id: string }): number =>
    compare(text(a.id), text(b.id)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function dateParts(edtf: string): { 'date-parts': number[][]; circa?: true } {
  const date = readDate(edtf);
  if ('rule' in date) throw new RangeError(date.message);
  const points = [date.start, edtf.includes('/') ? date.end : undefined].flatMap((point) => point ?? []);
  const depth = { century: 1, decade: 1, year: 1, month: 2, day: 3 } as const;
  return {
    'date-parts': points.map((point) => point.first.split('-').slice(0, depth[point.precision]).map(Number)),
    ...(points.some(({ approximate, uncertain }) => approximate || uncertain) && { circa: true }),
  };
}

/**
 * The processor leaves addresses as text, quotation marks and all.
 *
 * @param robust Attributes of the link to the source itself: an entry ends with its address.
 */
const withLinks = (html: string, robust: string): string =>
  html.replace(
    // Without the full stop that a style may set after it.
    /https?:\/\/[^\s<]*[^\s<.]/g,
    (address, at: number) =>
      `<a href="${address.replaceAll('"', '&quot;')}"${at + address.length === html.length ? robust : ''}>${address}</a>`,
  );

const attributes = (named: Record<string, string>) =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');
