import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { BuildMeasurements } from '../build/measurements.ts';
import type { LoadMeasurements } from '../load/measurements.ts';
import { rawFolder, readRaw } from '../measure/raw.ts';
import { buildReport } from './build.ts';
import { loadReport } from './load.ts';

const file = fileURLToPath(new URL('../RESULTS.md', import.meta.url));

/** Writes RESULTS.md anew from the figures that are kept. */
export async function writeResults(): Promise<void> {
  const load = readRaw<LoadMeasurements>(rawFolder, 'load');
  const build = readRaw<BuildMeasurements>(rawFolder, 'build');
  const text = `# Results

Written by \`npm run bench:load\` and \`npm run bench:build\`; [README.md](README.md) says how. The essays are generated.

## Load

${load ? loadReport(load) : 'Not measured yet.'}

## Build

${build ? buildReport(build) : 'Not measured yet.'}
`;
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
