/* How fast sites are built, beside other projects: npm run bench:build [-- --essays 1,10 --rounds 3 --peers ours,hugo] */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Adapter } from './adapters/adapter.ts';
import { checkCommand } from './adapters/ours.ts';
import { merge, type Build, type BuildMeasurements, type Kind } from './build/measurements.ts';
import { filesOf, isPage, largestShared } from './build/output.ts';
import { runTimed, timeMissing } from './build/time.ts';
import { makeEssay, type CorpusEssay } from './corpus/essay.ts';
import { chooseAdapters } from './measure/choose.ts';
import { describeMachine } from './measure/machine.ts';
import { rawFolder, readRaw, writeRaw } from './measure/raw.ts';
import { inRound } from './measure/rounds.ts';
import { makeWorkspace } from './measure/workspace.ts';
import { buildReport } from './report/build.ts';
import { writeResults } from './report/results.ts';

const { values } = parseArgs({
  options: {
    essays: { type: 'string', default: '1,10,100,1000' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'ours,astro-optimize,starlight,eleventy,hugo' },
    out: { type: 'string', default: rawFolder },
  },
});
const missing = timeMissing();
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
const adapters = chooseAdapters(values.peers.split(','));
const { folder: workspace, medium } = makeWorkspace();
const machine = describeMachine();
const before = readRaw<BuildMeasurements>(values.out, 'build');
const now: BuildMeasurements = { machine, medium, builds: [], shared: {} };
console.log(`Building on ${medium === 'tmpfs' ? 'a file system in memory' : 'a disk'}.`);

for (const essays of values.essays.split(',').map(Number)) {
  for (const adapter of adapters) {
    mkdirSync(join(workspace, adapter.name));
    adapter.write(join(workspace, adapter.name), makeEssays(essays), 'all-pages');
  }
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const adapter of inRound(adapters, round)) {
      // Starlight takes minutes for a thousand essays; once is enough to know.
      if (adapter.name === 'starlight' && essays >= 1000 && round > 0) continue;
      await measure(adapter, essays, round);
      writeRaw(values.out, 'build', merge(before, now));
    }
  }
  for (const adapter of adapters) rmSync(join(workspace, adapter.name), { recursive: true });
}
console.log(`\n${buildReport(merge(before, now))}`);
if (values.out === rawFolder) await writeResults();

function* makeEssays(count: number): Generator<CorpusEssay> {
  for (let index = 0; index < count; index++) yield makeEssay(1, index);
}

async function measure(adapter: Adapter, essays: number, round: number): Promise<void> {
  const folder = join(workspace, adapter.name);
  const output = join(folder, adapter.output);
  for (const path of [adapter.output, ...adapter.caches]) rmSync(join(folder, path), { recursive: true, force: true });
  if (!(await run(adapter, { essays, round, kind: 'cold' }, adapter.build ?? []))) return;
  if (adapter.name === 'ours' && round === 0) now.shared[essays] = largestShared(output, filesOf(output));

  const revised = makeEssay(1, 0);
  revised.paragraphs[0]!.push(` It was revised in round ${round + 1} of the day.`);
  adapter.touch(folder, revised);
  if (!(await run(adapter, { essays, round, kind: 'warm' }, adapter.build ?? []))) return;
  const page = join(output, adapter.page(revised)).replace(/\/$/, '/index.html');
  if (!readFileSync(page, 'utf8').includes(`revised in round ${round + 1}`)) {
    throw new Error(`The second build of ${adapter.name} has not taken up what was changed.`);
  }
  if (adapter.name === 'ours') await run(adapter, { essays, round, kind: 'check' }, checkCommand);
}

/** Whether it went well. A failure is kept too. */
async function run(
  adapter: Adapter,
  cell: { essays: number; round: number; kind: Kind },
  command: readonly string[],
): Promise<boolean> {
  const folder = join(workspace, adapter.name);
  const log = join(workspace, 'log');
  const cost = await runTimed(command, folder, log);
  if (cost.exit !== 0) console.error(readFileSync(log, 'utf8').slice(-4000));
  const files = filesOf(join(folder, adapter.output));
  const build: Build = {
    session: machine.date,
    peer: adapter.name,
    ...cell,
    ...cost,
    pages: files.filter(isPage).length,
    files: files.length,
  };
  now.builds.push(build);
  console.log(
    `${cell.essays} essays, round ${cell.round + 1}: ${adapter.name} ${cell.kind} ${cost.exit === 0 ? '' : 'FAILED after '}${cost.wall.toFixed(2)} s, ${cost.peak.toFixed(0)} MiB`,
  );
  return cost.exit === 0;
}
