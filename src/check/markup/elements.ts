import type { Nodes } from 'mdast';
import { elementNames, elementType, type ElementType } from '../../model/markup.ts';
import type { Fault, Place, Problem } from '../../model/problem.ts';
import { elementsOf, startOf, type Body, type Found } from '../../model/read/markup/body.ts';
import type { MarkupElement } from '../../model/read/markup/markdown.ts';
import { wordsOf } from '../../model/read/markup/words.ts';
import { suggest } from '../suggest.ts';
import { attributeFaults } from './attributes.ts';
import { placeFaults } from './element-place.ts';
import { isHtml } from './html.ts';
import { isBlank } from './unseen.ts';

/** Elements: their names, attributes and places. Those of HTML are left to `runs`. */
export const elements = (body: Body): Problem[] => elementsOf(body).flatMap((found) => faultsOf(body, found));

function faultsOf(body: Body, found: Found<MarkupElement>): Problem[] {
  const { node } = found;
  const { name } = node;
  const at = (place: Place, fault: Fault): Problem => ({ file: body.file, ...place, ...fault });
  // The name stands after the bracket.
  const start = startOf(node);
  const nameAt = { ...start, column: start.column + 1 };
  if (name === null || isHtml(name)) return [];
  const type = elementType(name);
  if (!type) {
    return [
      at(nameAt, {
        rule: 'unknown-element',
        message: `Unknown element <${name}>.`,
        remedy: suggest(name, elementNames),
      }),
    ];
  }
  return [
    ...attributeFaults(body, node, name, type),
    ...placeFaults(body.kind, found, name, type).map((fault) => at(start, fault)),
    ...wordFaults(node, name, type).map((fault) => at(start, fault)),
  ];
}

function wordFaults(node: MarkupElement, name: string, type: ElementType): Fault[] {
  const words = wordsOf(node as Nodes);
  if (type.words && isBlank(words)) {
    return [
      {
        rule: 'empty-element',
        message: `<${name}> stands around no words.`,
        remedy: `Write <${name} …>words</${name}>.`,
      },
    ];
  }
  if (!type.words && !isBlank(words)) {
    return [
      {
        rule: 'empty-element',
        message: `<${name}> stands around words, but it marks a place and not words.`,
        remedy: `Write <${name} … /> after them.`,
      },
    ];
  }
  return [];
}
