import type { Span } from './html.ts';

/** A piece of a text and what shall stand in its place. */
export interface Edit extends Span {
  text: string;
}

/** The text with all edits made. They may come in any order, but must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** An attribute as it stands in a tag. */
export const attributeText = (name: string, value: string) =>
  `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
