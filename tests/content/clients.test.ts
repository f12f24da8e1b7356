import { describe, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { previewOf, readers } from '../clients/readers.ts';
import { itemOf } from '../clients/zotero.ts';
import { readPage } from '../dist/site.ts';
import { root } from '../fixtures/project.ts';

// Of the essay that this project publishes; other content does without.
const essay = 'vladimir-putin-often-backs-down';
const path = `essays/${essay}.html`;

describe.skipIf(!existsSync(join(root, `content/essays/${essay}.mdx`)))('the published essay', () => {
  const ours = { title: 'Vladimir Putin Often Backs Down', site: 'Claim by Claim', author: 'Claim by Claim' };

  test('is taken for ours by every program that reads pages, and not for the op-ed', async () => {
    const { html } = readPage(path);
    const told = await Promise.all(
      [...Object.values(readers), previewOf].map(async (read) => {
        const { title, site, author, date } = await read(html, `https://example.org/${path}`);
        return { title, site, author, date };
      }),
    );

    expect(told).toEqual(told.map(() => ({ ...ours, date: '2026-11-25' })));
    expect(told.length).toBe(4);
  });

  test('is kept by Zotero as ours, by an organisation without a first name', () => {
    expect(itemOf(readPage(path).document)).toEqual({
      title: ours.title,
      websiteTitle: ours.site,
      creators: [{ lastName: 'Claim by Claim' }],
      date: expect.stringMatching(/^2026-1[12]-\d\d$/),
    });
  });
});
