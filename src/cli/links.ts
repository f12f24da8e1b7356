import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '../integrations/content-folder.ts';
import { readProject } from '../model/project.ts';
import { readOptions, USAGE, type LinkOptions } from './links/options.ts';
import { ProgressBar } from './links/progress.ts';
import { formatLinkReport, type SoughtCopy } from './links/report.ts';
import { checkLinks } from './links/run.ts';
import { State } from './links/state.ts';
import { writeArchived } from './links/write.ts';

const DAY = 24 * 60 * 60 * 1000;

/** @returns The exit code: 1 if a link is broken, 130 if Ctrl+C stopped it. */
async function run(root: string, options: LinkOptions): Promise<number> {
  const folder = readContentFolder(root);
  const project = readProject(folder.files);
  if (folder.problems.length + project.problems.length > 0) {
    console.error('content/ has mistakes, so that addresses may be left out. Run "npm run check".');
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const state = new State(join(root, '.cache/links.json'), options.fresh ? Infinity : Date.now() - DAY);
  try {
    const report = await checkLinks(project, options, {
      state,
      signal: stop.signal,
      progress: (total) => new ProgressBar(process.stderr, total),
    });
    process.stdout.write(formatLinkReport(report));
    if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    if (options.write) writeCopies(root, report.copies);
    else if (report.copies.some((one) => 'copy' in one)) console.log('With --write, they are added to the sources.');
    return report.counts.broken > 0 ? 1 : 0;
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.error('Stopped. The next run goes on from here.');
    return 130;
  }
}

function writeCopies(root: string, copies: readonly SoughtCopy[]): void {
  const found = copies.flatMap((one) => ('copy' in one ? one : []));
  for (const [file, ofFile] of Map.groupBy(found, ({ file }) => file)) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, writeArchived(text, new Map(ofFile.map(({ id, copy }) => [id, copy]))));
    console.log(`${file}: ${ofFile.length} archived ${ofFile.length === 1 ? 'copy' : 'copies'} added`);
  }
}

/** `undefined` where what was given is no use; it is told. */
function optionsFrom(args: string[]): LinkOptions | 'help' | undefined {
  try {
    return readOptions(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return undefined;
  }
}

const options = optionsFrom(process.argv.slice(2));
if (options === undefined) process.exitCode = 2;
else if (options === 'help') process.stdout.write(USAGE);
else process.exitCode = await run(process.cwd(), options);
