import { defineConfig } from 'vitest/config';

const project = (
  name: string,
  include: string[],
  options: { testTimeout?: number; fileParallelism?: boolean } = {},
) => ({
  test: { name, include, hookTimeout: 60_000, ...options },
});

export default defineConfig({
  test: {
    projects: [
      // Strings in, values out; needs no build.
      project('unit', ['tests/*.test.ts', 'tests/!(dist|browser|faults|hosts)/**/*.test.ts']),
      // Reads what `npm run build` made.
      project('dist', ['tests/dist/**/*.test.ts'], { testTimeout: 60_000 }),
      // Minutes long: `npm run fuzz`.
      project('fuzz', ['tests/fuzz/*.long.ts'], { testTimeout: 3_600_000 }),
      // Servers that have to be installed, each with its file of deploy/.
      project('hosts', ['tests/hosts/*.test.ts'], { testTimeout: 60_000 }),
      // One browser at a time: each needs half a gigabyte.
      project('browser', ['tests/browser/**/*.test.ts'], { testTimeout: 60_000, fileParallelism: false }),
      // Builds that are killed, run out of disk or may not write.
      project('faults', ['tests/faults/**/*.test.ts'], { testTimeout: 60_000 }),
    ],
  },
});
