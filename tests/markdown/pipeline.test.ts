import { compile } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { paragraphs } from '../../src/markdown/paragraphs.ts';

/** What an essay's text becomes when MDX itself runs before the plugin, elements written as plain tags. */
async function html(text: string): Promise<string> {
  const source = String(await compile(text, { remarkPlugins: [paragraphs], jsx: true }));
  return (/return (<>?[\s\S]*?);\n/.exec(source)?.[1] ?? source).replace(/_components\./g, '');
}

test('a claim alone in its paragraph keeps its paragraph', async () => {
  expect(await html('<Claim id="one">Bridges fall.</Claim>')).toBe('<p><Claim id="one">{"Bridges fall."}</Claim></p>');
});

test('two claims alone in one paragraph stay in one paragraph, with the space between them', async () => {
  expect(await html('<Claim id="one">Bridges fall.</Claim> <Claim id="two">Dams break.</Claim>')).toBe(
    '<p><Claim id="one">{"Bridges fall."}</Claim>{" "}<Claim id="two">{"Dams break."}</Claim></p>',
  );
});
