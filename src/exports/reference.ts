import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { readDate } from '../model/date.ts';
import type { Source } from '../model/source.ts';
import { robustLink } from './robust-link.ts';

/** A source in CSL-JSON, as processors read it: dates in parts, and nothing of ours. */
export function toCslJson({ custom: _ours, issued, accessed, ...item }: Source): Record<string, unknown> {
  return {
    ...item,
    ...(issued && { issued: dateParts(issued) }),
    ...(accessed && { accessed: dateParts(accessed) }),
  };
}

/**
 * References in APA style as HTML, in the order given; a processor formats them, none of it by hand.
 *
 * @returns HTML of each entry by the id of its source.
 */
export function formatReferences(sources: readonly Source[]): Map<string, string> {
  const entries = plugins.output.format('bibliography', sources.map(toCslJson), {
    format: 'html',
    template: 'apa',
    lang: 'en-US',
    nosort: true,
    asEntryArray: true,
  }) as [string, string][];
  const robust = new Map(sources.map((source) => [source.id, attributes(robustLink(source))]));
  return new Map(entries.map(([id, html]) => [id, withLinks(html, robust.get(id) ?? '')]));
}

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
 * The processor wraps each entry in a block of its own and leaves addresses as text, quotation marks and all.
 *
 * @param robust Attributes of the link to the source itself: an entry ends with its address.
 */
function withLinks(html: string, robust: string): string {
  const inner = html.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim();
  return inner.replace(
    /https?:\/\/[^\s<]+/g,
    (address, at: number) =>
      `<a href="${address.replaceAll('"', '&quot;')}"${at + address.length === inner.length ? robust : ''}>${address}</a>`,
  );
}

const attributes = (named: Record<string, string>) =>
  Object.entries(named)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');
