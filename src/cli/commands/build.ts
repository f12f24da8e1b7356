import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { draftsFolder, showDrafts } from '../../integrations/publish/drafts.ts';
import { findProject } from '../../integrations/publish/obstacles.ts';
import { placesFor } from '../../integrations/publish/places.ts';
import { explainSystemError } from '../../integrations/system-error.ts';
import { Misuse, type Command } from './command.ts';
import { readFlags } from './flags.ts';

/** An error of the system may come from anywhere: from Astro, from its bundler, from a file that is written meanwhile. */
function stop(error: unknown): never {
  const explanation = explainSystemError(error);
  // Any other is a mistake in the code, for which one needs the trace.
  console.error(explanation === undefined ? error : `\n${explanation}\n\nThe old site stands as it was.`);
  process.exit(1);
}

export const build: Command = async (args, { folder }) => {
  const { flags } = readFlags(args, { outDir: undefined, drafts: false });
  const { drafts, outDir = drafts ? draftsFolder : 'dist' } = flags;
  const isForDrafts = resolve(folder, outDir) === resolve(folder, draftsFolder);
  if (drafts && !isForDrafts)
    throw new Misuse(
      `A site with drafts is built into ${draftsFolder}/ alone, so that nobody takes it for a release. Leave out --outDir.`,
    );
  if (!drafts && isForDrafts) throw new Misuse(`${draftsFolder}/ is for a site with drafts: npm run build -- --drafts`);
  // Astro has an answer of its own for a folder within public/, which is a trace.
  findProject(folder, placesFor(folder, resolve(folder, outDir)).dist);
  if (drafts) showDrafts();
  process.once('uncaughtException', stop);
  // The bundler's allocator keeps what it has freed unless it is told before it is loaded: a gigabyte on a site of a thousand essays.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
  // A build is over before most of what V8 optimizes for good has paid for itself: it waits five times as long until it does.
  if (Number.parseInt(process.versions.v8) >= 13) setFlagsFromString('--invocation-count-for-turbofan=15000');
  // Most of a small build is reading code: Node keeps what it has made of it, types stripped, in the system's folder for such things.
  enableCompileCache();
  const { build } = await import('astro');
  await build({ outDir }).catch(stop);
  return 0;
};
