import { readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { engines } from './tests/browsers/engines/index.ts';
import { sites } from './tests/fixtures/built-site.ts';

type Options = TestProjectInlineConfiguration['test'] & { provide?: object };

const project = (name: string, include: string[], { provide, ...options }: Options = {}) => ({
  test: {
    name,
    include,
    // Test files on one processor share what they have loaded and read.
    isolate: false,
    // Vitest leaves one processor to itself, which halves the pace of a machine that has two.
    maxWorkers: '100%',
    // For what hangs: no machine is so slow that it reaches these.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    // A test that reads a site reads the published one, unless its project names another.
    provide: { site: '.', ...provide },
    ...options,
  },
});

/** The fixture's site, which is built for those who read its pages. */
const FIXTURE = { globalSetup: ['tests/fixtures/built-site.ts'], provide: { site: sites.placed.folder } };

/** Reads the fixture's site in browsers. */
const inBrowsers = (...names: (keyof typeof engines)[]) => ({
  globalSetup: ['tests/browser/setup.ts'],
  provide: { engines: names, site: sites.placed.folder },
});

/** Some tests of every site know what its pages say in English; what they say in other languages is tested with the samples. */
const speaksEnglish = /^language: ["']?en\b/m.test(readFileSync('content/site.yaml', 'utf8'));
if (!speaksEnglish)
  console.warn('What pages say in English is not looked for in content/, which is in another language.');

/** Small files that run long, which Vitest would keep for the end, where one runs alone. */
const LONG = /\/(?:check\/problems|fuzz\/fuzz|steps\/steps)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId);
    const byProject = Map.groupBy(await super.sort(files), ({ project }) => project.name);
    return [...byProject.values()].flatMap((ones) => [...ones.filter(isLong), ...ones.filter((one) => !isLong(one))]);
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      // Strings in, values out; needs no build.
      project(
        'unit',
        ['tests/*.test.ts', 'tests/!(content|dist|clients|browser|browsers|faults|hosts|specs)/**/*.test.ts'],
        {
          provide: { site: 'tests/fixtures/site' },
        },
      ),
      // Builds that run out of disk, may not write, or come two at a time.
      // Of some thousands of builds one was seen to hang, on a machine at its limits; nobody knows why yet.
      project('faults', ['tests/faults/*.test.ts'], { retry: 1 }),
      // Reads pages of the fixture's site, itself and through other people's programs.
      project('dist', ['tests/{dist,specs}/**/*.test.ts', 'tests/clients/{,every-site/}*.test.ts'], FIXTURE),
      // Reads `content/` and what `npm run build` made of it.
      project('content', [
        'tests/content/*.test.ts',
        'tests/*/every-site/*.test.ts',
        ...(speaksEnglish ? ['tests/*/every-site/in-english/*.test.ts'] : []),
      ]),
      // In Chromium: what every engine must do, and what only Chromium can be asked.
      project(
        'browser',
        ['tests/browser/*.test.ts', 'tests/browsers/*.test.ts', 'tests/clients/in-browser/*.test.ts'],
        inBrowsers('chromium'),
      ),
      // In every engine that is installed; and how the pages look.
      project('browsers', ['tests/browsers/*.test.ts', 'tests/browser/snapshots/*.test.ts'], {
        ...inBrowsers('chromium', 'firefox', 'webkit'),
        maxWorkers: 1,
      }),
      // Other people's programs that have to be installed.
      project('clients', ['tests/clients/installed/*.test.ts'], FIXTURE),
      // Servers that have to be installed, each with its file of deploy/.
      project('hosts', ['tests/hosts/*.test.ts'], FIXTURE),
      // Minutes long: more changes of content, whole specifications, and builds that are killed at any moment.
      project('long', ['tests/**/*.long.ts'], { testTimeout: 3_600_000 }),
    ],
  },
});
