/* Writes generated essays as JSON, one file each: node bench/corpus.ts --essays 10 --out FOLDER [--seed 1] */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeEssay } from './corpus/essay.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    essays: { type: 'string', default: '1' },
    out: { type: 'string' },
  },
});
if (values.out === undefined) {
  console.error('Say where the essays go: --out FOLDER.');
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });
for (let index = 0; index < Number(values.essays); index++) {
  const essay = makeEssay(Number(values.seed), index);
  writeFileSync(join(values.out, `${essay.slug}.json`), JSON.stringify(essay));
}
