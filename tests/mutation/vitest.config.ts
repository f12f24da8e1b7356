import { defineConfig } from 'vitest/config';

// The unit tests of what is changed; those that start processes or read our own source learn nothing of a mutant.
export default defineConfig({
  test: {
    include: ['tests/{check,components,data,figures,forms,model}/**/*.test.ts', 'tests/fixtures/*.test.ts'],
    isolate: false,
    testTimeout: 300_000,
    provide: { site: 'tests/fixtures/site' },
  },
});
