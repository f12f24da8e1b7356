import type { Nodes } from 'mdast';
import { sourceOf, startOf, valuePlace, type Body } from '../../model/read/markup/body.ts';
import { isElement, type MarkupElement } from '../../model/read/markup/markdown.ts';
import { htmlFault, isHtml, markupFault } from '../markup/html.ts';
import type { TellHere } from '../tell.ts';
import { bracesFault, shown } from './braces.ts';

const rule = 'content-never-runs';

/** Content never runs: no code, and no HTML, which can hold code. Comments are allowed. */
export function runs(body: Body, tell: TellHere): void {
  for (const { node, ancestors } of body.nodes) {
    if (isElement(node)) inElement(body, node, tell);
    else inText(body, node, ancestors.at(-1), tell);
  }
}

function inText(body: Body, node: Nodes, parent: Nodes | undefined, tell: TellHere): void {
  if (node.type === 'html') tell(startOf(node), markupFault);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const fault = bracesFault(node.value);
    if (fault) tell(startOf(node), fault);
  }
  if (node.type !== 'paragraph' || parent?.type !== 'root') return;
  const [, word] = /^(import|export) /.exec(sourceOf(body, node)) ?? [];
  if (word !== undefined)
    tell(startOf(node), {
      rule,
      message: `A paragraph that begins with "${word}" is read as code, and content never runs.`,
      remedy: 'Take it out, or begin with another word; elements need no import.',
    });
}

function inElement(body: Body, node: MarkupElement, tell: TellHere): void {
  const { name } = node;
  if (name === null)
    return tell(startOf(node), {
      rule,
      message: 'The empty tag <> is code, and content never runs.',
      remedy: 'Take it out, or write < in the text as \\<.',
    });
  if (isHtml(name)) return tell(startOf(node), htmlFault(name));
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute')
      // The parser gives a spread no place of its own.
      tell(startOf(attribute.position ? attribute : node), {
        rule,
        message: `The attributes ${shown(`{${attribute.value}}`)} are code, and content never runs.`,
        remedy: 'Write each as name="value".',
      });
    else if (/^on[a-z]/i.test(attribute.name))
      tell(startOf(attribute), {
        rule,
        message: `The attribute "${attribute.name}" is code, and content never runs.`,
        remedy: 'Take it out.',
      });
    else if (typeof attribute.value === 'object' && attribute.value !== null)
      tell(valuePlace(body, attribute), {
        rule,
        message: `The value of "${attribute.name}" stands in braces, which hold code, and content never runs.`,
        remedy: `Put it in quotation marks: ${attribute.name}="…".`,
      });
  }
}
