// `npm run test:mutation` changes the code in some 700 places, one at a time, and asks whether a test sees it.
export default {
  mutate: ['src/{model,check,data,forms,figures}/**/*.ts', '!**/*.d.ts'],
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/sample.ts'],
  checkers: ['sample'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  // Each mutant is tried by the tests that reach it. What runs as a module is loaded every test reaches: those are left out.
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableTypeChecks: false,
  concurrency: 2,
  // A run that tells which of some 2,800 tests reach which of 20,000 mutants holds more than Node gives itself.
  testRunnerNodeArgs: ['--max-old-space-size=8192'],
  // For what never ends; a mutant that only takes long shall not pass for one that was seen.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 60,
  ignorePatterns: [
    '/content',
    '/dist*',
    '/.cache',
    '/.astro',
    '/bench/{peers,raw}',
    '/reports',
    'tests/browser*/snapshots',
  ],
  tempDirName: '.cache/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false, allowEmojis: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
  thresholds: { high: 90, low: 85, break: 85 },
};
