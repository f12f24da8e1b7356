/* Parts of an essay's page by what stands in its markup. */

/** Paragraphs of the essay are numbered, `p1` and so on: these hold or are one. */
export const PARAGRAPH = /^p\d+$/;

/** What stands in or beside a paragraph and is none of the essay's own words. */
export const NOT_THE_TEXT =
  '.note, .notes, .glosses, [popover], [role="note"], [role="doc-footnote"], [role="doc-noteref"], details, aside, figure, button';

/** What opens the note on a claim: the first link to it in the text. */
export const opener = (claim: string): string => `a[href="#note-${claim}"]`;
