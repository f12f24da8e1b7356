import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/model/html/write.ts';

const names =
  'a abbr br circle desc div foreignObject g h2 image img input li ol p path svg table td title video'.split(' ');
const properties =
  'align ariaHidden ariaLabel checked className colSpan controls data-x dataForm dateTime dir download epub:type hidden href id lang open reversed rowSpan src srcSet style tabIndex viewBox strokeWidth xmlLang xlinkHref'.split(
    ' ',
  );

const value = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab &<>"\'`=/\0ä𝒳') }),
  fc.constantFrom('', 'hidden', 'checked', 'download', true, false, null, undefined, 0, 1.5, Number.NaN),
  fc.array(fc.constantFrom('a', 'b&c', '')),
);

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('text' as const), value: fc.string({ unit: fc.constantFrom(...'ab &<>"\'\0ä') }) }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...names),
      properties: fc.dictionary(fc.constantFrom(...properties), value, { noNullPrototype: true }) as fc.Arbitrary<
        Element['properties']
      >,
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
}));

test('a tree is written as the library for HTML writes it, and as XHTML where each element is closed', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (children) => {
      const root = { type: 'root' as const, children };
      expect(writeHtml(root)).toBe(toHtml(root));
      expect(writeHtml(root, true)).toBe(toHtml(root, { closeSelfClosing: true, tightSelfClosing: true }));
    }),
    { numRuns: 300 },
  );
});
