import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placesFor } from '../../src/integrations/publish/places.ts';
import { begin, heal } from '../../src/integrations/publish/swap.ts';
import { build, digests, smallProject } from './project.ts';

describe('a build deletes nothing that no build has made:', () => {
  let project: ReturnType<typeof smallProject>;
  let around: string;
  const write = (path: string, text = 'Kept.') => {
    mkdirSync(dirname(join(around, path)), { recursive: true });
    writeFileSync(join(around, path), text);
  };

  beforeAll(() => {
    project = smallProject();
    around = project.folder;
    write('photos/2026/one.jpg');
    write('site.next/notes.txt');
    write('web.old/notes.txt');
  });
  afterAll(() => project.remove());

  /** What a build does first, and what it then says, for each folder. */
  const beginIn = (outDirs: readonly string[]) =>
    JSON.parse(
      spawnSync(process.execPath, ['--input-type=module', '-e', beginning(outDirs)], { cwd: around, encoding: 'utf8' })
        .stdout,
    ) as string[];
  const kept = () =>
    ['content', 'src', 'public', 'photos', 'site.next', 'web.old'].map((name) => digests(join(around, name)));
  const part = (path: string) =>
    `${path}/ is a part of the project, and a build would replace it. Build into a folder of its own: npm run build -- --outDir dist`;
  const holds = (path: string) =>
    `${path}/ holds the project itself, and a build would replace it. Build into a folder of its own: npm run build -- --outDir dist`;
  const inTheWay = (path: string) =>
    `${path}/ is in the way, and no build has made it. Move it away, or build into another folder.`;

  test('no part of the project, nothing else, and nothing that is only named as a build would name its own', () => {
    const before = kept();
    const refused: Record<string, string> = {
      content: part('content'),
      'content/essays': part('content/essays'),
      'content/new': part('content/new'),
      src: part('src'),
      public: part('public'),
      'node_modules/site': part('node_modules/site'),
      photos:
        'photos/ holds what no build has made, and a build would delete it. Empty the folder, or build into another.',
      site: inTheWay('site.next'),
      web: inTheWay('web.old'),
    };

    expect(beginIn(Object.keys(refused))).toEqual(Object.values(refused));
    expect(kept()).toEqual(before);
  });

  test('neither the project nor what is around it', () => {
    const outDirs = ['.', '..', '../..', '/'];

    expect(beginIn(outDirs)).toEqual(outDirs.map((outDir) => holds(resolve(around, outDir))));
    expect(existsSync(join(around, 'content/site.yaml'))).toBe(true);
  });

  test('and says so before anything else', async () => {
    for (const outDir of ['content', 'public/site'])
      expect(await build(around, ['--outDir', outDir])).toEqual({ status: 1, stdout: '', stderr: `${part(outDir)}\n` });
  });

  test('but an empty folder may become the site, and so may what an older build left', () => {
    mkdirSync(join(around, 'empty'));
    for (const name of ['404.html', 'about.html', 'index.html', 'llms.txt', 'assets/a.css', 'data/schema.json'])
      write(`dist/${name}`);

    for (const dist of ['empty', 'dist']) expect(() => begin(placesFor(around, join(around, dist)))).not.toThrow();
  });

  test('nor is another’s folder taken for a site that was lost', () => {
    expect(heal(around, join(around, 'web'))).toBe(false);
    expect(existsSync(join(around, 'web'))).toBe(false);
  });
});

const beginning = (outDirs: readonly string[]) => `
  import { resolve } from 'node:path';
  import { placesFor } from './src/integrations/publish/places.ts';
  import { begin } from './src/integrations/publish/swap.ts';
  const said = (outDir) => {
    try {
      begin(placesFor(resolve('.'), resolve(outDir)));
      return 'begun';
    } catch (error) {
      return error.message;
    }
  };
  console.log(JSON.stringify(${JSON.stringify(outDirs)}.map(said)));
`;
