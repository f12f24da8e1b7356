import { expect, test } from 'vitest';
import { passageSections } from '../../src/markdown/passage-sections.ts';
import { run } from './run.ts';

test('paragraphs and lists become passages of their essay; headings and charts stay outside', () => {
  expect(run(passageSections, 'One.\n\n## Heading\n\n<Chart id="spans" />\n\n* Two.')).toBe(
    `<Passage essay="bridges" number="1">
  One.
</Passage>

## Heading

<Chart id="spans" />

<Passage essay="bridges" number="2">
  * Two.
</Passage>
`,
  );
});
