import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { sites } from './tests/fixtures/built-site.ts';

/** For what hangs: no machine is so slow that it reaches these. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 120_000 } } };

type Options = TestProjectInlineConfiguration['test'] & { provide?: object };

const project = (name: string, include: string[], { provide, ...options }: Options = {}) => ({
  // A test that reads a site reads the published one, unless its project names another.
  test: { name, include, ...patience, provide: { site: '.', ...provide }, ...options },
});

/** Vitest leaves one processor to itself, which halves the pace of a machine that has two. */
const ALL_PROCESSORS = { maxWorkers: '100%' };

/** Test files on one processor share the pages that they have read. */
const OF_A_SITE = { isolate: false, ...ALL_PROCESSORS };

/** The fixture's site, which is built for those who read its pages. */
const FIXTURE = { globalSetup: ['tests/fixtures/built-site.ts'], provide: { site: sites.placed.folder } };

/** Reads the fixture's site in browsers. */
const inBrowsers = (...engines: (keyof typeof import('./tests/browsers/engines/index.ts').engines)[]) => ({
  isolate: false,
  globalSetup: ['tests/browser/setup.ts'],
  provide: { engines, site: sites.placed.folder },
});

export default defineConfig({
  test: {
    projects: [
      // Strings in, values out; needs no build.
      project('unit', ['tests/*.test.ts', 'tests/!(content|dist|browser|browsers|faults|hosts)/**/*.test.ts'], {
        isolate: false,
        ...ALL_PROCESSORS,
        provide: { site: 'tests/fixtures/site' },
      }),
      // Builds that are killed, run out of disk or may not write.
      project('faults', ['tests/faults/**/*.test.ts']),
      // Reads pages of the fixture's site.
      project('dist', ['tests/dist/**/*.test.ts'], { ...OF_A_SITE, ...FIXTURE }),
      // Reads `content/` and what `npm run build` made of it.
      project('content', ['tests/content/*.test.ts', 'tests/*/every-site/*.test.ts'], OF_A_SITE),
      // In Chromium: what every engine must do, and what only Chromium can be asked.
      project('browser', ['tests/browser/*.test.ts', 'tests/browsers/*.test.ts'], {
        ...inBrowsers('chromium'),
        ...ALL_PROCESSORS,
      }),
      // In every engine that is installed; and how the pages look, which an author's next word may change.
      project('browsers', ['tests/browsers/*.test.ts', 'tests/browser/snapshots/*.test.ts'], {
        ...inBrowsers('chromium', 'firefox', 'webkit'),
        maxWorkers: 1,
      }),
      // Servers that have to be installed, each with its file of deploy/.
      project('hosts', ['tests/hosts/*.test.ts'], FIXTURE),
      // Minutes long: `npm run fuzz`.
      project('fuzz', ['tests/fuzz/*.long.ts'], { testTimeout: 3_600_000 }),
    ],
  },
});
