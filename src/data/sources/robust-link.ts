import type { Reference } from '../citation/reference.ts';

/**
 * What a link to a source or to its archived copy says of the other, so that tools lead to the copy when the page has gone or
 * changed. Nothing where there is no copy. The date is the copy's own, which only addresses of the Wayback Machine tell.
 *
 * @see https://robustlinks.mementoweb.org/spec/
 */
export function robustLink({ URL, custom }: Pick<Reference, 'URL' | 'custom'>): Record<string, string> {
  const archived = custom?.archived;
  if (URL === undefined || archived === undefined) return {};
  const date = versionDate(archived);
  return {
    'data-originalurl': URL,
    ...(date !== undefined && { 'data-versiondate': date }),
    'data-versionurl': archived,
  };
}

/** The day on which the Wayback Machine took a copy, in `…/web/20220708123456/https://…`; letters after the digits choose a view. */
export function versionDate(archived: string): string | undefined {
  const [, year, month, day] =
    /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d{2})(\d{2})\d{0,6}(?:[a-z]{2}_)?\//.exec(archived) ?? [];
  return year && `${year}-${month}-${day}`;
}
