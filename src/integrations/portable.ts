import type { AstroIntegration } from 'astro';
import { accessSync, constants, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { currentEdition } from '../model/current-edition.ts';
import { formPaths } from '../forms/addresses.ts';
import { writeForms } from './forms.ts';
import { movedSources } from '../model/source-pages.ts';
import { readContentFolder } from './content-folder.ts';
import { pathName } from './path-name.ts';
import { formatFaults } from './portable/faults.ts';
import { Pass } from './portable/pass.ts';
import { writtenAt } from './portable/written.ts';
import { portablePrerenderer, remember, type Work } from './portable/prerenderer.ts';
import { draftsAreShown } from './publish/drafts.ts';
import { Reuse } from './publish/reuse.ts';
import { placesFor, type Places } from './publish/places.ts';
import { begin, discardOld, heal, publish } from './publish/swap.ts';
import { explainSystemError } from './system-error.ts';

/**
 * One `dist/` that works at a domain's root, in any sub-folder and opened from a folder, and that is replaced only by a whole one.
 * Pages link to one another from the root (`/claims/x.html`). Each is made portable in memory as Astro renders it; those that would
 * be the same again are taken as they were published. Must be the last integration, since what is written after it is not checked.
 */
export function portable(): AstroIntegration {
  let places: Places | undefined;
  let url: string | undefined;
  let root = '';
  let work: Work | undefined;
  let refused = false;

  return {
    name: 'portable',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig }) {
        if (command === 'dev') heal(fileURLToPath(config.root), fileURLToPath(config.outDir).replace(/[\\/]$/, ''));
        if (command !== 'build') return;
        root = fileURLToPath(config.root);
        places = await orExit('The build did not begin', () => {
          // For .astro/ and .cache/.
          accessSync(root, constants.W_OK);
          const dist = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
          const made = placesFor(root, dist);
          begin(made);
          return made;
        });
        // A site with drafts stands nowhere that others should know.
        url = draftsAreShown() ? undefined : config.site?.replace(/\/?$/, '/');
        const { next } = places;
        // What a failed build has written is of no use, least of all where it failed because the disk is full.
        process.once('exit', () => refused || rmSync(next, { recursive: true, force: true }));
        // The place is empty but for its mark.
        updateConfig({ outDir: pathToFileURL(`${next}/`), vite: { build: { emptyOutDir: false } } });
      },

      'astro:build:start'({ setPrerenderer }) {
        if (!places) return;
        const { dist, next } = places;
        const forms = formPaths(currentEdition());
        setPrerenderer((usual) =>
          portablePrerenderer(
            usual,
            (files) =>
              (work = {
                pass: new Pass(next, [...files, ...forms], url, movedSources(currentEdition())),
                reuse: new Reuse(
                  join(root, `.cache/${draftsAreShown() ? 'drafts' : 'published'}.json`),
                  dist,
                  next,
                  root,
                ),
              }),
          ),
        );
      },

      async 'astro:build:done'({ logger }) {
        if (!places || !work) return;
        const made = places;
        const { dist, next, old } = made;
        const finished = work;
        const { pass, reuse } = work;
        const kept = `${pathName(dist)}/ stands as it was`;
        const faults = await orExit(kept, () => pass.judge());
        if (faults.length > 0) {
          refused = true;
          const { files } = readContentFolder(root);
          exit(
            `${formatFaults(faults, (fault) => writtenAt(fault, files))}\n\nFaults in the built pages: ${faults.length}. ${kept}; the refused pages are in ${pathName(next)}/.`,
          );
        }
        await orExit(kept, () => writeForms(next, currentEdition(), finished));
        await orExit(kept, () => publish(made));
        remember(work);
        await orExit(`The new site is in ${pathName(dist)}/; what is left of the old one, in ${pathName(old)}/`, () =>
          discardOld(made),
        );
        logger.info(`${pass.pages.size} pages: every link leads somewhere. They are in ${pathName(dist)}/.`);
        if (reuse.taken > 0) logger.info(`${reuse.taken} files are as they were.`);
      },
    },
  };
}

/** Runs what may fail for reasons outside the project: a full disk, a folder that may not be written. */
async function orExit<T>(consequence: string, run: () => T | Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    return exit(`${explainSystemError(error) ?? (error as Error).message}\n\n${consequence}.`);
  }
}

/** Astro would print a stack trace, which tells an author nothing. */
function exit(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}
