import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: 'string', default: '4321' }, base: { type: 'string', default: '/' } },
});
const folder = positionals[0] ?? 'dist';
if (existsSync(join(folder, 'index.html'))) {
  const { url } = await serve(folder, { port: Number(values.port), base: values.base });
  console.log(`\nThe site is at ${url}\n(Ctrl+C ends it.)`);
} else {
  console.error(`There is no site in ${folder}/. Run "npm run build" first.`);
  process.exitCode = 1;
}
