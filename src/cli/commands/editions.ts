import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readProject } from '../../model/read/project.ts';
import { Refusal } from '../../model/refusal.ts';
import { readContentFolder } from '../../integrations/content-folder.ts';
import { writeWhole } from '../../integrations/publish/rename.ts';
import { builtSite, type Command } from './command.ts';
import { launch } from './browser.ts';
import { readFlags } from './flags.ts';
import { linkPdf } from './pdf/link-pdf.ts';
import { printPage } from './pdf/print.ts';

/** Prints each essay's edition in one file as a PDF beside it, and only then links it from the essay: no link is ever dead. */
export const editions: Command = async (args, { folder, say }) => {
  readFlags(args, {});
  const dist = builtSite(folder, 'dist');
  const names = globSync('*.html', { cwd: join(dist, 'editions') }).sort();
  if (names.length === 0) throw new Refusal('There are no editions in dist/: no essay is published.');
  const { essays } = readProject(readContentFolder(folder).files);
  const browser = await launch();
  try {
    for (const name of names) {
      const id = basename(name, '.html');
      const meta = essays.find((essay) => essay.id === id)?.meta;
      if (!meta) throw new Refusal(`dist/editions/${name} is of no essay in content/. Run "npm run build" again.`);

      writeWhole(join(dist, 'editions', `${id}.pdf`), await printPage(browser, join(dist, 'editions', name), meta));
      const page = join(dist, 'essays', name);
      writeWhole(page, linkPdf(readFileSync(page, 'utf8'), id));
      say(`dist/editions/${id}.pdf is printed, and linked from dist/essays/${name}.`);
    }
  } finally {
    await browser.close();
  }
  return 0;
};
