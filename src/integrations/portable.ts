import type { AstroIntegration } from 'astro';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFaults } from './portable/faults.ts';
import { makePortable } from './portable/pages.ts';
import { begin, publish, type Places } from './portable/swap.ts';

/**
 * One `dist/` that works at a domain's root, in any sub-folder and opened from a folder, and that is replaced only by a whole one.
 * Pages link to one another from the root (`/claims/x.html`); must be the last integration, since what is written after it is not checked.
 */
export function portable(): AstroIntegration {
  let places: Places | undefined;
  let url: string | undefined;

  return {
    name: 'portable',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig, createCodegenDir }) {
        if (command !== 'build') return;
        const dist = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        const lock = fileURLToPath(new URL('building', createCodegenDir()));
        const made: Places = { dist, next: `${dist}.next`, old: `${dist}.old`, lock };
        orExit('The build did not begin', () => begin(made));
        places = made;
        url = config.site?.replace(/\/?$/, '/');
        updateConfig({ outDir: new URL(`${config.outDir.href.replace(/\/$/, '')}.next/`) });
      },

      'astro:build:done'({ logger }) {
        if (!places) return;
        const { dist, next } = places;
        const kept = `${name(dist)}/ stands as it was`;
        const { faults, pages } = orExit(kept, () => makePortable(next, url));
        if (faults.length > 0) {
          exit(
            `${formatFaults(faults)}\n\nFaults in the built pages: ${faults.length}. ${kept}; the refused pages are in ${name(next)}/.`,
          );
        }
        orExit(kept, () => publish(places as Places));
        logger.info(`${pages} pages: every link leads somewhere. They are in ${name(dist)}/.`);
        if (url === undefined) logger.info('The site has no url, so 404.html has no links.');
      },
    },
  };
}

const name = (path: string) => relative(process.cwd(), path);

/** What to do about an error of the file system. */
const remedies: Record<string, string> = {
  EACCES: '\nYou may not write there. Change the rights of that folder, or build in another.',
  EROFS: '\nNothing can be written there. Build in another folder.',
  ENOSPC: '\nThe disk is full. Make room.',
};

/** Runs what may fail for reasons outside the project: a full disk, a folder that may not be written. */
function orExit<T>(consequence: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const { message, code = '' } = error as NodeJS.ErrnoException;
    return exit(`${message}${remedies[code] ?? ''}\n\n${consequence}.`);
  }
}

/** Astro would print a stack trace, which tells an author nothing. */
function exit(message: string): never {
  console.error(`\n${message}`);
  process.exit(1);
}
