import type { Fault, Place, Problem } from '../../model/problem.ts';
import { idsIn, type ElementType } from '../../model/markup.ts';
import { startOf, valuePlace, type Body } from '../../model/read/markup/body.ts';
import { attributesOf, type MarkupElement } from '../../model/read/markup/markdown.ts';
import { suggest } from '../suggest.ts';
import { isBlank } from './unseen.ts';

/** What is wrong with the attributes of an element. */
export function attributeFaults(body: Body, node: MarkupElement, name: string, type: ElementType): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const start = startOf(node);
  const tell = (place: Place, rule: string, message: string, remedy: string) =>
    problems.push({ file: body.file, ...place, rule, message, remedy });
  for (const attribute of node.attributes) {
    // Spreads and handlers are code: `runs` tells of them.
    if (attribute.type !== 'mdxJsxAttribute' || /^on[a-z]/i.test(attribute.name)) continue;
    const { name: key, value } = attribute;
    const place = startOf(attribute);
    const row = Object.hasOwn(type.attributes, key) ? type.attributes[key] : undefined;
    if (!row) {
      tell(
        place,
        'unknown-attribute',
        `<${name}> has no attribute "${key}".`,
        suggest(key, Object.keys(type.attributes)),
      );
      continue;
    }
    if (seen.has(key))
      tell(
        place,
        'duplicate-attribute',
        `The attribute "${key}" stands here for the second time.`,
        'Keep one of them.',
      );
    seen.add(key);
    if (typeof value === 'object' && value !== null) continue;
    if (row.kind === 'flag' && value != null) {
      tell(
        valuePlace(body, attribute),
        'attribute-value',
        `The attribute "${key}" has no value.`,
        `Write it alone: <${name} … ${key}>.`,
      );
    }
    if (row.kind === 'sources')
      for (const fault of severalSources(node, value ?? '')) problems.push({ file: body.file, ...place, ...fault });
    if (row.kind !== 'flag' && isBlank(value ?? '')) {
      tell(place, 'missing-attribute', `The attribute "${key}" of <${name}> is empty.`, `Write ${key}="…".`);
    }
  }
  for (const [key, row] of Object.entries(type.attributes)) {
    if (row.unless !== undefined && seen.has(key) === seen.has(row.unless) && !slip(node, type, key)) {
      tell(
        start,
        seen.has(key) ? 'attribute-value' : 'missing-attribute',
        seen.has(key)
          ? `<${name}> has "${key}" and says by "${row.unless}" that it needs none.`
          : `<${name}> has no "${key}" for readers who cannot see it.`,
        seen.has(key)
          ? 'Take one of the two out.'
          : `Write ${key}="what it shows", or the word ${row.unless} where it shows nothing that the text does not say.`,
      );
    }
    if (row.required && !seen.has(key) && !slip(node, type, key)) {
      tell(
        start,
        'missing-attribute',
        `<${name}> lacks its attribute "${key}".`,
        `Write <${name} ${key}="…"${type.words ? '' : ' /'}>.`,
      );
    }
  }
  return problems;
}

/** Whether an unknown attribute is told of already that is probably this one, misspelt. */
const slip = (node: MarkupElement, type: ElementType, key: string) =>
  Object.keys(attributesOf(node)).some(
    (name) =>
      !Object.hasOwn(type.attributes, name) && suggest(name, Object.keys(type.attributes)) === `Did you mean "${key}"?`,
  );

/** What is wrong with a reference to several sources at once. */
function severalSources(node: MarkupElement, value: string): Fault[] {
  const ids = idsIn(value);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  const [separator] = /[,;]/.exec(value) ?? [];
  const fault = (message: string, remedy: string): Fault => ({ rule: 'attribute-value', message, remedy });
  if (separator !== undefined)
    return [
      fault(
        `Between the ids of sources stands a ${separator === ',' ? 'comma' : 'semicolon'}.`,
        `Write spaces alone: source="${idsIn(value.replace(/[,;]/g, ' ')).join(' ')}".`,
      ),
    ];
  if (twice !== undefined)
    return [fault(`The source "${twice}" is named here for the second time.`, 'Keep one of them.')];
  const { locator } = attributesOf(node);
  return locator === undefined || ids.length < 2
    ? []
    : [
        fault(
          `The locator "${locator}" is of one source, and ${ids.length} are named.`,
          `Write <Cite source="${ids[0]}" locator="${locator}" /> for the one, and <Cite source="${ids.slice(1).join(' ')}" /> after it.`,
        ),
      ];
}
