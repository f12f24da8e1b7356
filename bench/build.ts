/* How fast sites are built, beside this project as it was and other projects: npm run bench:build [-- --essays 1,10 --rounds 3 …] */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSite, type Adapter } from './adapters/adapter.ts';
import { BASELINE } from './adapters/all.ts';
import { merge, type BuildMeasurements, type Kind } from './build/measurements.ts';
import { filesOf, isPage, largestShared } from './build/output.ts';
import { runTimed, timeMissing } from './build/time.ts';
import { makeEssay, makeEssays, revise } from './corpus/make-essay.ts';
import { chooseAdapters } from './measure/choose.ts';
import { describeMachine } from './measure/machine.ts';
import { rawFolder, readRaw, writeRaw } from './measure/raw.ts';
import { inRound } from './measure/rounds.ts';
import { makeWorkspace } from './measure/workspace.ts';
import { buildReport } from './report/build.ts';
import { writeResults } from './report/results.ts';

const { values } = parseArgs({
  options: {
    essays: { type: 'string', default: '1,10,30,100' },
    rounds: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'ours,before,starlight,starlight-full' },
    against: { type: 'string', default: BASELINE },
    out: { type: 'string', default: rawFolder },
  },
});
const missing = timeMissing();
if (missing !== undefined) {
  console.error(missing);
  process.exit(1);
}
const adapters = chooseAdapters(values.peers.split(','), values.against);
const { folder: workspace, medium } = makeWorkspace();
const machine = describeMachine();
const earlier = readRaw<BuildMeasurements>(values.out, 'build');
const now: BuildMeasurements = { sessions: [{ machine, medium, against: values.against }], builds: [], shared: {} };
console.log(`Building on ${medium === 'tmpfs' ? 'a file system in memory' : 'a disk'}.`);

for (const essays of values.essays.split(',').map(Number)) {
  for (const adapter of adapters) {
    mkdirSync(join(workspace, adapter.name));
    writeSite(adapter, join(workspace, adapter.name), makeEssays(essays), 'all-pages');
  }
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const adapter of inRound(adapters, round)) {
      await measure(adapter, essays, round);
      writeRaw(values.out, 'build', merge(earlier, now));
    }
  }
  for (const adapter of adapters) rmSync(join(workspace, adapter.name), { recursive: true });
}
console.log(`\n${buildReport(merge(earlier, now))}`);
if (values.out === rawFolder) await writeResults();

async function measure(adapter: Adapter, essays: number, round: number): Promise<void> {
  const folder = join(workspace, adapter.name);
  const output = join(folder, adapter.output);
  for (const path of [adapter.output, ...adapter.caches]) rmSync(join(folder, path), { recursive: true, force: true });
  if (!(await run(adapter, { essays, round, kind: 'cold' }, adapter.build))) return;
  const shared = largestShared(output, filesOf(output));
  if (adapter.name === 'ours' && shared) now.shared[essays] = shared;

  const words = `This note was revised in round ${round + 1}.`;
  const revised = revise(makeEssay(1, 0), words);
  adapter.write(folder, revised, 'all-pages');
  if (!(await run(adapter, { essays, round, kind: 'warm' }, adapter.build))) return;
  const page = join(output, adapter.page(revised)).replace(/\/$/, '/index.html');
  if (!readFileSync(page, 'utf8').includes(words)) {
    throw new Error(`The second build of ${adapter.name} has not taken up what was changed.`);
  }
  if (adapter.check) await run(adapter, { essays, round, kind: 'check' }, adapter.check);
}

/** Whether it went well. A failure is kept too. */
async function run(
  adapter: Adapter,
  cell: { essays: number; round: number; kind: Kind },
  command: readonly string[] = [],
): Promise<boolean> {
  const folder = join(workspace, adapter.name);
  const log = join(workspace, 'log');
  const cost = await runTimed(command, folder, log);
  if (cost.exit !== 0) console.error(readFileSync(log, 'utf8').slice(-4000));
  const files = filesOf(join(folder, adapter.output));
  now.builds.push({
    session: machine.date,
    peer: adapter.name,
    ...cell,
    ...cost,
    pages: files.filter(isPage).length,
    files: files.length,
  });
  console.log(
    `${cell.essays} essays, round ${cell.round + 1}: ${adapter.name} ${cell.kind} ${cost.exit === 0 ? '' : 'FAILED after '}${cost.cpu.toFixed(2)} s of processors, ${cost.wall.toFixed(2)} s, ${cost.peak.toFixed(0)} MiB`,
  );
  return cost.exit === 0;
}
