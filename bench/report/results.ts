import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { BuildMeasurements } from '../build/measurements.ts';
import type { LoadMeasurements } from '../load/measurements.ts';
import type { DevMeasurements } from '../dev/measurements.ts';
import type { ReadingMeasurements } from '../reading/measurements.ts';
import { rawFolder, readRaw } from '../measure/raw.ts';
import { buildReport } from './build.ts';
import { devReport } from './dev.ts';
import { loadReport } from './load.ts';
import { readingReport } from './reading.ts';

const file = fileURLToPath(new URL('../RESULTS.md', import.meta.url));

/** Writes RESULTS.md anew from the figures that are kept. */
export async function writeResults(): Promise<void> {
  const dev = readRaw<DevMeasurements>(rawFolder, 'dev');
  const load = readRaw<LoadMeasurements>(rawFolder, 'load');
  const build = readRaw<BuildMeasurements>(rawFolder, 'build');
  const reading = readRaw<ReadingMeasurements>(rawFolder, 'reading');
  const text = `# Results

Written by \`npm run bench:dev\`, \`npm run bench:build\`, \`npm run bench:load\` and \`npm run bench:reading\`; [README.md](README.md) says how. The
essays are generated, but for that of the last.

## Writing

${dev ? devReport(dev) : 'Not measured yet.'}

## Building

${build ? buildReport(build) : 'Not measured yet.'}

## Loading

${load ? loadReport(load) : 'Not measured yet.'}

## Reading

${reading ? readingReport(reading) : 'Not measured yet.'}
`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
