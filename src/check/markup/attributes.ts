import { idsIn, type ElementType } from '../../model/markup.ts';
import type { Fault } from '../../model/problem.ts';
import { startOf, valuePlace, type Body } from '../../model/read/markup/body.ts';
import { attributesOf, type MarkupElement } from '../../model/read/markup/markdown.ts';
import { nearest, suggest } from '../suggest.ts';
import type { TellHere } from '../tell.ts';
import { isBlank } from './unseen.ts';

/** What is wrong with the attributes of an element. */
export function attributeFaults(body: Body, node: MarkupElement, name: string, type: ElementType, tell: TellHere) {
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    // Spreads and handlers are code: `runs` tells of them.
    if (attribute.type !== 'mdxJsxAttribute' || /^on[a-z]/i.test(attribute.name)) continue;
    const { name: key, value } = attribute;
    const place = startOf(attribute);
    const row = Object.hasOwn(type.attributes, key) ? type.attributes[key] : undefined;
    if (!row) {
      const remedy = suggest(key, Object.keys(type.attributes));
      tell(place, { rule: 'unknown-attribute', message: `<${name}> has no attribute "${key}".`, remedy });
      continue;
    }
    if (seen.has(key))
      tell(place, {
        rule: 'duplicate-attribute',
        message: `The attribute "${key}" stands here for the second time.`,
        remedy: 'Keep one of them.',
      });
    seen.add(key);
    if (typeof value === 'object' && value !== null) continue;
    if (row.kind === 'flag' && value != null)
      tell(valuePlace(body, attribute), {
        rule: 'attribute-value',
        message: `The attribute "${key}" has no value.`,
        remedy: `Write it alone: <${name} … ${key}>.`,
      });
    const several = row.kind === 'sources' ? severalSources(node, value ?? '') : undefined;
    if (several) tell(place, several);
    if (row.kind !== 'flag' && isBlank(value ?? ''))
      tell(place, {
        rule: 'missing-attribute',
        message: `The attribute "${key}" of <${name}> is empty.`,
        remedy: `Write ${key}="…".`,
      });
  }
  for (const [key, row] of Object.entries(type.attributes)) {
    const isThere = seen.has(key);
    const isUnneeded = row.unless !== undefined && seen.has(row.unless);
    if (isThere && isUnneeded)
      tell(startOf(node), {
        rule: 'attribute-value',
        message: `<${name}> has "${key}" and says by "${row.unless}" that it needs none.`,
        remedy: 'Take one of the two out.',
      });
    if (isThere || isUnneeded || isMisspelt(node, type, key)) continue;
    if (row.unless !== undefined)
      tell(startOf(node), {
        rule: 'missing-attribute',
        message: `<${name}> has no "${key}" for readers who cannot see it.`,
        remedy: `Write ${key}="what it shows", or the word ${row.unless} where it shows nothing that the text does not say.`,
      });
    if (row.required)
      tell(startOf(node), {
        rule: 'missing-attribute',
        message: `<${name}> lacks its attribute "${key}".`,
        remedy: `Write <${name} ${key}="…"${type.words ? '' : ' /'}>.`,
      });
  }
}

/** Whether an unknown attribute is told of already that is probably this one. */
const isMisspelt = (node: MarkupElement, { attributes }: ElementType, key: string) =>
  Object.keys(attributesOf(node)).some(
    (name) => !Object.hasOwn(attributes, name) && nearest(name, Object.keys(attributes)) === key,
  );

/** What is wrong with a reference to several sources at once. */
function severalSources(node: MarkupElement, value: string): Fault | undefined {
  const ids = idsIn(value);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  const [separator] = /[,;]/.exec(value) ?? [];
  const { locator } = attributesOf(node);
  const rule = 'attribute-value';
  if (separator !== undefined)
    return {
      rule,
      message: `Between the ids of sources stands a ${separator === ',' ? 'comma' : 'semicolon'}.`,
      remedy: `Write spaces alone: source="${idsIn(value.replace(/[,;]/g, ' ')).join(' ')}".`,
    };
  if (twice !== undefined)
    return { rule, message: `The source "${twice}" is named here for the second time.`, remedy: 'Keep one of them.' };
  if (locator === undefined || ids.length < 2) return undefined;
  return {
    rule,
    message: `The locator "${locator}" is of one source, and ${ids.length} are named.`,
    remedy: `Write <Cite source="${ids[0]}" locator="${locator}" /> for the one, and <Cite source="${ids.slice(1).join(' ')}" /> after it.`,
  };
}
