import { startOf, type Body } from '../../model/read/markup/body.ts';
import { placeAt } from '../../model/read/place.ts';
import type { TellHere } from '../tell.ts';
import { proseOf } from './prose.ts';

/** A bracket that opens, a footnote's not; one that closes, and what may follow it. */
const BRACKETS = /\[\^[^[\]\s]+\]|\[|\](?:[([])?/g;

/** Square brackets that an author meant as a link, and that would be printed as they stand, or not at all. */
export function brackets(body: Body, tell: TellHere): void {
  for (const { node } of body.nodes) {
    if (node.type !== 'definition') continue;
    const name = node.label ?? node.identifier;
    tell(startOf(node), {
      rule: 'link',
      message: `No brackets name "[${name}]".`,
      remedy: `Write [words][${name}] where the link belongs, or take this out.`,
    });
  }
  for (const { text, from } of proseOf(body)) {
    let open = 0;
    for (const { 0: found, index } of text.matchAll(BRACKETS)) {
      // What follows one that closes may be the next to open.
      const closes = open > 0 && found.startsWith(']');
      if (closes) open -= 1;
      if (found === '[' || (closes && found === '][')) open += 1;
      if (closes && found.length > 1)
        tell(placeAt(body.document.body, from + index), {
          rule: 'link',
          message: 'The brackets around here make no link.',
          remedy: 'Write [words](address), without a space in the address; a bracket in the text is written as \\[.',
        });
    }
  }
}
