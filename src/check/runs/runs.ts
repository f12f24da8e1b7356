import type { Nodes } from 'mdast';
import { isElement, type MarkupElement } from '../../model/read/markup/markdown.ts';
import type { Place, Problem } from '../../model/problem.ts';
import { sourceOf, startOf, valuePlace, type Body } from '../../model/read/markup/body.ts';
import { bracesFault, shown } from './braces.ts';
import { htmlFault, isHtml, markupFault } from '../markup/html.ts';

const rule = 'content-never-runs';

/** Content never runs: no code, and no HTML, which can hold code. Comments are allowed. */
export const runs = (body: Body): Problem[] =>
  body.nodes.flatMap(({ node, ancestors }) =>
    isElement(node) ? inElement(body, node) : inText(body, node, ancestors.at(-1)),
  );

function inText(body: Body, node: Nodes, parent: Nodes | undefined): Problem[] {
  const at = { file: body.file, ...startOf(node), rule };
  switch (node.type) {
    case 'paragraph': {
      const [, word] = (parent?.type === 'root' && /^(import|export) /.exec(sourceOf(body, node))) || [];
      return word === undefined
        ? []
        : [
            {
              ...at,
              message: `A paragraph that begins with "${word}" is read as code, and content never runs.`,
              remedy: 'Take it out, or begin with another word; elements need no import.',
            },
          ];
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const fault = bracesFault(node.value);
      return fault ? [{ ...at, ...fault }] : [];
    }
    case 'html':
      return [{ ...at, ...markupFault }];
    default:
      return [];
  }
}

function inElement(body: Body, node: MarkupElement): Problem[] {
  const tell = (place: Place, message: string, remedy: string): Problem => ({
    file: body.file,
    ...place,
    rule,
    message,
    remedy,
  });
  if (node.name === null)
    return [
      tell(
        startOf(node),
        'The empty tag <> is code, and content never runs.',
        'Take it out, or write < in the text as \\<.',
      ),
    ];
  if (isHtml(node.name)) {
    return [{ file: body.file, ...startOf(node), ...htmlFault(node.name) }];
  }
  return node.attributes.flatMap((attribute): Problem[] => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [
        tell(
          // The parser gives a spread no place of its own.
          attribute.position ? startOf(attribute) : startOf(node),
          `The attributes ${shown(`{${attribute.value}}`)} are code, and content never runs.`,
          'Write each as name="value".',
        ),
      ];
    }
    if (/^on[a-z]/i.test(attribute.name)) {
      return [
        tell(startOf(attribute), `The attribute "${attribute.name}" is code, and content never runs.`, 'Take it out.'),
      ];
    }
    if (typeof attribute.value === 'object' && attribute.value !== null) {
      return [
        tell(
          valuePlace(body, attribute),
          `The value of "${attribute.name}" stands in braces, which hold code, and content never runs.`,
          `Put it in quotation marks: ${attribute.name}="…".`,
        ),
      ];
    }
    return [];
  });
}
