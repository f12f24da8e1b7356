import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], testTimeout = 5_000) => ({ test: { name, include, testTimeout } });

export default defineConfig({
  test: {
    projects: [
      // Strings in, values out; needs no build.
      project('unit', ['tests/*.test.ts', 'tests/!(dist|browser)/**/*.test.ts']),
      // Reads what `npm run build` made.
      project('dist', ['tests/dist/**/*.test.ts'], 60_000),
      project('browser', ['tests/browser/**/*.test.ts'], 60_000),
    ],
  },
});
