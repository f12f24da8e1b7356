import { expect, test } from 'vitest';
import type { ContentFile } from '../../src/model/read/mdx.ts';
import { readProject } from '../../src/model/read/project.ts';
import { buildFiles } from '../fixtures/build.ts';
import { essayDocument } from '../dist/content.ts';
import { byClass } from '../dist/dom.ts';
import { alternatesThatDepart } from '../dist/departures.ts';
import { wordsOf } from '../dist/page-words.ts';
import { readPage } from '../dist/site.ts';
import { passageWords } from '../dist/source-words.ts';
import { fuzz } from './run.ts';

test('of 10,000 changed sites each is refused with whole sentences, or whole in all that is made of it; and ten that were accepted are built', async () => {
  const accepted = fuzz(10_000);
  const ten = Array.from({ length: 10 }, (_, index) => accepted[Math.floor((index * accepted.length) / 10)]!);

  for (const files of ten) await assertBuilt(files);

  expect(accepted.length).toBeGreaterThan(1000);
});

/** The build itself fails on dead links and on invalid content; here the words are held against the source. */
async function assertBuilt(files: readonly ContentFile[]) {
  const site = await buildFiles(files);
  try {
    expect(alternatesThatDepart(site.dist)).toEqual([]);
    for (const { id, meta } of readProject(files).essays) {
      if (meta?.draft) continue;
      const page = readPage(`essays/${id}.html`, site.dist);
      expect(byClass(page.document, 'passage').map(wordsOf)).toEqual(passageWords(essayDocument(files, id).tree!));
    }
  } finally {
    site.remove();
  }
}
