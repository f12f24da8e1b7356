import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContentFolder } from '../../integrations/content-folder.ts';
import { writeWhole } from '../../integrations/publish/rename.ts';
import { readProject } from '../../model/read/project.ts';
import type { Command, Terminal } from './command.ts';
import { readFlags } from './flags.ts';
import { usualPace, type Pace } from './links/pace.ts';
import { formatLinkReport, type SoughtCopy } from './links/report.ts';
import { checkLinks } from './links/run.ts';
import { stateIn } from './links/state.ts';
import { writeArchived } from './links/write.ts';

const DAY = 24 * 60 * 60 * 1000;

const USAGE = `npm run links -- [options]
Checks every address to which the site leads, and looks for archived copies of sources. Needs the network.

  --write        add the copies that are found to content/sources/
  --json <file>  write the report as JSON, too
  --fresh        ask again for what was found within the last day
  --help         show this`;

/** Exits with 1 if a link is broken, and with 130 if Ctrl+C stopped it. */
export const linksAt =
  (pace: Partial<Pace> = {}): Command =>
  async (args, terminal) => {
    const { folder, say, complain } = terminal;
    const { flags } = readFlags(args, { write: false, fresh: false, help: false, json: undefined });
    if (flags.help) {
      say(USAGE);
      return 0;
    }
    const content = readContentFolder(folder);
    const project = readProject(content.files);
    if (content.problems.length + project.faulty.length > 0)
      complain('content/ has mistakes, so that addresses may be left out. Run "npm run check".');

    const stop = new AbortController();
    const abort = () => stop.abort();
    process.once('SIGINT', abort);
    try {
      const report = await checkLinks(
        project,
        { ...usualPace, ...pace },
        {
          state: stateIn(join(folder, '.cache/links.json'), flags.fresh ? Infinity : Date.now() - DAY),
          signal: stop.signal,
        },
      );
      say(formatLinkReport(report));
      if (flags.json !== undefined) writeFileSync(resolve(folder, flags.json), `${JSON.stringify(report, null, 2)}\n`);
      if (flags.write) writeCopies(report.copies, terminal);
      else if (report.copies.some((one) => 'copy' in one)) say('With --write, they are added to the sources.');
      return report.counts.broken > 0 ? 1 : 0;
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      complain('Stopped. The next run goes on from here.');
      return 130;
    } finally {
      process.off('SIGINT', abort);
    }
  };

export const links = linksAt();

function writeCopies(copies: readonly SoughtCopy[], { folder, say }: Terminal): void {
  const found = copies.flatMap((one) => ('copy' in one ? one : []));
  for (const [file, ofFile] of Map.groupBy(found, ({ file }) => file)) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    writeWhole(path, writeArchived(text, new Map(ofFile.map(({ id, copy }) => [id, copy]))));
    say(`${file}: ${ofFile.length} archived ${ofFile.length === 1 ? 'copy' : 'copies'} added`);
  }
}
