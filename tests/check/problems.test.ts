import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ContentReader } from '../../src/integrations/content-reader.ts';
import { formatReport } from '../../src/model/problem.ts';

const folder = join(import.meta.dirname, '../problems');
const mistakes = readdirSync(folder).filter((name) => name !== 'base');

/** The sound project after its first check: what was read of files that a mistake leaves alone is remembered. */
let sound: string;
beforeAll(() => {
  // None of the projects is in git, which takes longer to say so than all else.
  vi.stubEnv('PATH', '');
  sound = mkdtempSync(join(tmpdir(), 'sound-'));
  cpSync(join(folder, 'base'), sound, { recursive: true });
  new ContentReader(sound).read();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(sound, { recursive: true });
});

/** The check of the sound project, with the files of one mistake in place of its own. */
function checkWith(mistake: string) {
  const project = mkdtempSync(join(tmpdir(), 'problem-'));
  try {
    const path = join(folder, mistake);
    cpSync(sound, project, { recursive: true });
    const list = join(path, 'remove.txt');
    for (const name of existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [])
      rmSync(join(project, name));
    for (const part of ['content', 'public']) {
      if (!existsSync(join(path, part))) continue;
      // Links as they stand: some lead out, which is the mistake.
      cpSync(join(path, part), join(project, part), { recursive: true, verbatimSymlinks: true });
    }
    return new ContentReader(project).read();
  } finally {
    rmSync(project, { recursive: true });
  }
}

test('the sound project that the mistakes are made in has none', () => {
  expect(checkWith('base').problems).toEqual([]);
});

// After a rule has changed: `npm run test:unit -- -u`, then read what the authors will read.
test.each(mistakes)('%s', async (mistake) => {
  const { files, problems } = checkWith(mistake);

  await expect(`${formatReport(problems, files)}\n`).toMatchFileSnapshot(join(folder, mistake, 'expected.txt'));
});
