import { expect, test } from 'vitest';
import { byTag, type Element } from '../dom.ts';
import { readPages } from '../site.ts';

const inline =
  /^(?:a|abbr|b|bdi|button|cite|code|copy-link|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const unread = ['head', 'script', 'style', 'svg', 'template'];

/** Words of two elements that would be one where there are no styles, as in a browser for terminals: `Claims|Incidents`. */
function runTogether(body: Element): string[] {
  const found: string[] = [];
  let before: { text: string; of: Element } | undefined;
  const look = (element: Element) => {
    const isInline = inline.test(element.name);
    if (!isInline) before = undefined;
    for (const child of element.children) {
      if (child.type === 'text') {
        const { data: text } = child;
        if (before && isBeside(before.of, element) && /[\p{L}\p{N}]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(text))
          found.push(`${before.text}|${text}`);
        if (text !== '') before = { text, of: element };
      } else if ('attribs' in child && !unread.includes(child.name)) look(child);
      else before = undefined;
    }
    if (!isInline) before = undefined;
  };
  look(body);
  return found;
}

/** Within one another they may be parts of one word. */
const isBeside = (a: Element, b: Element) => !holds(a, b) && !holds(b, a);
const holds = (outer: Element, inner: Element): boolean => {
  for (let at: Element['parent'] = inner; at; at = at.parent) if (at === outer) return true;
  return false;
};

test('no words of two parts of a page run together where there are no styles', () => {
  const found = readPages().flatMap(({ path, document }) =>
    byTag(document, 'body').flatMap((body) => runTogether(body).map((words) => `${path}: ${words}`)),
  );

  expect(found).toEqual([]);
});
