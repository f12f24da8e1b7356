import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inputs } from './inputs.ts';

/** Of each input, how many steps it takes at one length and at four times that. */
const counted = (): Record<string, [number, number]> => {
  // As it is written: what V8 makes of code that runs often is not counted.
  const flags = ['--no-opt', '--no-maglev', '--no-sparkplug'];
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, join(import.meta.dirname, 'measure.ts')], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, [number, number]>;
};
const steps = counted();

test.each(Object.keys(inputs))('the check takes in step with its length: %s', (name) => {
  const [once, fourfold] = steps[name]!;

  expect(fourfold / once).toBeLessThan(5);
});
