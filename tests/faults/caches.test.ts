import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, digests, smallProject } from './project.ts';

let project: ReturnType<typeof smallProject>;
let published: Record<string, string>;
const dist = () => join(project.folder, 'dist');

/** At an address, so that there are cards, feeds and a sitemap. */
beforeAll(async () => {
  project = smallProject();
  const site = join(project.folder, 'content/site.yaml');
  writeFileSync(site, `url: https://example.org/a\n${readFileSync(site, 'utf8')}`);
  expect(await build(project.folder)).toMatchObject({ status: 0 });
  published = digests(dist());
});
afterAll(() => project.remove());

/** Changes words in each file, so that it is as long as before; of one without words, a bit in its middle. */
function corrupt(patterns: string[]): string[] {
  const changed: string[] = [];
  for (const path of globSync(patterns, { cwd: project.folder })) {
    const file = join(project.folder, path);
    const bytes = readFileSync(file);
    const text = bytes.toString('latin1');
    const other = text.replaceAll('ridge', 'riddl').replaceAll('he ', 'eh ');
    const middle = bytes.length >> 1;
    if (other !== text) writeFileSync(file, other, 'latin1');
    else if (bytes.length > 0)
      writeFileSync(
        file,
        Buffer.concat([bytes.subarray(0, middle), Buffer.from([bytes[middle]! + 1]), bytes.subarray(middle + 1)]),
      );
    if (bytes.length > 0) changed.push(path);
  }
  return changed;
}

test.each([
  ['what is kept for the next build', '{.cache,.astro}/**/*.*', 9],
  ['pages, data and pictures of dist/', 'dist/**/*.*', 40],
])('what is changed in %s does not go live', async (_, pattern, least) => {
  expect(corrupt([pattern]).length).toBeGreaterThanOrEqual(least);
  expect(await build(project.folder)).toMatchObject({ status: 0 });

  expect(digests(dist())).toEqual(published);
});
