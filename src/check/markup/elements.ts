import type { Nodes } from 'mdast';
import { elementNames, elementType } from '../../model/markup.ts';
import { elementsOf, startOf, type Body } from '../../model/read/markup/body.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { suggest } from '../suggest.ts';
import type { TellHere } from '../tell.ts';
import { attributeFaults } from './attributes.ts';
import { placeFault } from './element-place.ts';
import { isHtml } from './html.ts';
import { isBlank } from './unseen.ts';

/** Elements: their names, attributes and places. Those of HTML are left to `runs`. */
export function elements(body: Body, tell: TellHere): void {
  for (const found of elementsOf(body)) {
    const { node } = found;
    const { name } = node;
    if (name === null || isHtml(name)) continue;
    const start = startOf(node);
    const type = elementType(name);
    if (!type) {
      // The name stands after the bracket.
      const place = { ...start, column: start.column + 1 };
      const remedy = suggest(name, elementNames);
      tell(place, { rule: 'unknown-element', message: `Unknown element <${name}>.`, remedy });
      continue;
    }
    attributeFaults(body, node, name, type, tell);
    const fault = placeFault(body.kind, found, name, type);
    if (fault) tell(start, { rule: 'element-place', ...fault });
    const hasWords = !isBlank(wordsOf(node as Nodes));
    if (type.words && !hasWords)
      tell(start, {
        rule: 'empty-element',
        message: `<${name}> stands around no words.`,
        remedy: `Write <${name} …>words</${name}>.`,
      });
    if (!type.words && hasWords)
      tell(start, {
        rule: 'empty-element',
        message: `<${name}> stands around words, but it marks a place and not words.`,
        remedy: `Write <${name} … /> after them.`,
      });
  }
}
