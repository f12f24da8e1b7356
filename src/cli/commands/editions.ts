import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readProject } from '../../model/read/project.ts';
import { readContentFolder } from '../../integrations/content-folder.ts';
import { writeWhole } from '../../integrations/publish/rename.ts';
import type { Command } from './command.ts';
import { launch } from './browser.ts';
import { linkPdf } from './pdf/link-pdf.ts';
import { printPage } from './pdf/print.ts';

/** Prints each essay's edition in one file as a PDF beside it, and only then links it from the essay: no link is ever dead. */
async function printEditions(dist: string): Promise<void> {
  const { essays } = readProject(readContentFolder(process.cwd()).files);
  const folder = join(dist, 'editions');
  const browser = await launch();
  try {
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
      const id = basename(name, '.html');
      const meta = essays.find((essay) => essay.id === id)?.meta;
      if (!meta) throw new Error(`${join(folder, name)} is of no essay in content/. Run "npm run build" again.`);

      const pdf = join(folder, `${id}.pdf`);
      const page = join(dist, 'essays', name);
      writeWhole(pdf, await printPage(browser, join(folder, name), meta));
      writeWhole(page, linkPdf(readFileSync(page, 'utf8'), id));
      console.log(`${pdf} is printed, and linked from ${page}.`);
    }
  } finally {
    await browser.close();
  }
}

export const editions: Command = async (_, { complain }) => {
  if (existsSync('dist/editions')) {
    await printEditions('dist');
    return 0;
  }
  complain('There are no editions in dist/. Run "npm run build" first.');
  return 1;
};
