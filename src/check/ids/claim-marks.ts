import type { Place } from '../../model/problem.ts';
import { elementsOf, valuePlace, type Body } from '../../model/read/markup/body.ts';
import { attributesOf } from '../../model/read/markup/markdown.ts';
import { idFault } from '../../model/schema/id.ts';
import type { TellHere } from '../tell.ts';
import { caseFault } from './file-names.ts';

/** The claims that an essay marks. */
export function claimMarks(body: Body, tell: TellHere): void {
  if (body.kind !== 'essay') return;
  const seen = new Map<string, Place>();
  const inSmall = new Map<string, string>();
  for (const { node } of elementsOf(body)) {
    const { id, continued } = attributesOf(node);
    const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id');
    if (node.name !== 'Claim' || !id || !attribute) continue;
    const place = valuePlace(body, attribute);
    const before = seen.get(id);
    if (before && continued === undefined)
      tell(place, {
        rule: 'duplicate-id',
        message: `The claim "${id}" is marked already, in line ${before.line}.`,
        remedy: `If it goes on here, write <Claim id="${id}" continued>; else give this one another id.`,
      });
    if (before) continue;
    const other = inSmall.get(id.toLowerCase());
    inSmall.set(id.toLowerCase(), other ?? id);
    seen.set(id, place);
    const fault = other === undefined ? idFault(id) : caseFault(`claims "${other}" and "${id}"`);
    if (fault) tell(place, fault);
    else if (continued !== undefined)
      tell(place, {
        rule: 'continued',
        message: `The claim "${id}" is continued here, but it does not begin before.`,
        remedy: 'Take "continued" out, or correct the id.',
      });
  }
}
