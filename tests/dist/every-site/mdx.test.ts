import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readProject } from '../../../src/model/read/project.ts';
import { siteFiles } from '../../fixtures/site-content.ts';
import { siteFolder } from '../../fixtures/site-folder.ts';
import { essayDocument } from '../content.ts';
import { byClass } from '../dom.ts';
import { wordsOf } from '../page-words.ts';
import { root } from '../site.ts';
import { claimWords } from '../source-words.ts';

/* The site reads essays by the parser beneath MDX, once, and never as a program; that they are MDX, another reader has to say. */
const folder = mkdtempSync(join(tmpdir(), 'plain-astro-'));

beforeAll(() => {
  cpSync(join(root, 'tests/fixtures/plain-astro'), folder, { recursive: true });
  cpSync(join(siteFolder, 'content/essays'), join(folder, 'src/essays'), { recursive: true });
  for (const [from, to] of [
    ['node_modules', 'node_modules'],
    ['src/model', 'model'],
  ] as const)
    symlinkSync(join(root, from), join(folder, to));
  const { status, stderr, stdout } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(stdout + stderr);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('in a plain Astro site', () => {
  test.each(readProject(siteFiles).essays.map(({ id }) => id))(
    '%s is MDX, and its claims have the same words',
    (id) => {
      const page = parseDocument(readFileSync(join(folder, 'dist', `${id}.html`), 'utf8'));
      const expected = claimWords(essayDocument(siteFiles, id).tree!);

      const rendered = expected.map(({ id }) => ({
        id,
        words: byClass(page, 'claim')
          .filter(({ attribs }) => attribs['data-claim'] === id)
          .map(wordsOf)
          .join(' '),
      }));

      expect(rendered).toEqual(expected);
    },
  );
});
