import { defineConfig } from 'vitest/config';

// The unit tests of what is changed; those that start processes or read our own source learn nothing of a mutant.
export default defineConfig({
  test: {
    include: ['tests/{components,data,exports,figures,forms,markdown,model}/**/*.test.ts', 'tests/fixtures/*.test.ts'],
    // It starts Java.
    exclude: ['tests/data/epub.test.ts'],
    isolate: false,
    testTimeout: 300_000,
    provide: { site: 'tests/fixtures/site' },
  },
});
