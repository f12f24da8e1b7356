import type { Place, Problem } from '../../model/problem.ts';
import { elementsOf, valuePlace, type Body } from '../../model/read/markup/body.ts';
import { attributesOf } from '../../model/read/markup/markdown.ts';
import { idFault } from '../../model/schema/id.ts';

/** The claims that an essay marks. */
export function claimMarks(body: Body): Problem[] {
  if (body.kind !== 'essay') return [];
  const seen = new Map<string, Place>();
  const inSmall = new Map<string, string>();
  return elementsOf(body).flatMap(({ node }): Problem[] => {
    if (node.name !== 'Claim') return [];
    const { id, continued } = attributesOf(node);
    const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
    if (!id || !attribute) return [];
    const at = { file: body.file, ...valuePlace(body, attribute) };
    const before = seen.get(id);
    if (before) {
      if (continued !== undefined) return [];
      return [
        {
          ...at,
          rule: 'duplicate-id',
          message: `The claim "${id}" is marked already, in line ${before.line}.`,
          remedy: `If it goes on here, write <Claim id="${id}" continued>; else give this one another id.`,
        },
      ];
    }
    const other = inSmall.get(id.toLowerCase());
    inSmall.set(id.toLowerCase(), other ?? id);
    seen.set(id, at);
    if (other !== undefined) {
      return [
        {
          ...at,
          rule: 'id-case',
          message: `The claims "${other}" and "${id}" differ in capitals only, and many file systems hold just one of the two.`,
          remedy: 'Choose another id for one of them, in small letters.',
        },
      ];
    }
    const fault = idFault(id);
    if (fault) return [{ ...at, ...fault }];
    if (continued !== undefined) {
      return [
        {
          ...at,
          rule: 'continued',
          message: `The claim "${id}" is continued here, but it does not begin before.`,
          remedy: 'Take "continued" out, or correct the id.',
        },
      ];
    }
    return [];
  });
}
