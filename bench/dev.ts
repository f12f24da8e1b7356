/* How long an author waits, beside this project as it was: npm run bench:dev [-- --essays 1,100 --rounds 1 …] */
import { parseArgs } from 'node:util';
import { launch } from '../src/cli/commands/browser.ts';
import { BASELINE } from './adapters/all.ts';
import { Desk } from './dev/desk.ts';
import type { Deed, DevMeasurements, Wait } from './dev/measurements.ts';
import { generated, published } from './dev/site.ts';
import { chooseAdapters } from './measure/choose.ts';
import { describeMachine } from './measure/machine.ts';
import { rawFolder, writeRaw } from './measure/raw.ts';
import { inRound } from './measure/rounds.ts';
import { makeWorkspace } from './measure/workspace.ts';
import { devReport } from './report/dev.ts';
import { writeResults } from './report/results.ts';

const { values } = parseArgs({
  options: {
    essays: { type: 'string', default: '1,30,100' },
    rounds: { type: 'string', default: '3' },
    saves: { type: 'string', default: '7' },
    against: { type: 'string', default: BASELINE },
    out: { type: 'string', default: rawFolder },
  },
});
const saves = Number(values.saves);
const { folder: workspace } = makeWorkspace();
const measured: DevMeasurements = { machine: describeMachine(), against: values.against, waits: [] };
const sites = values.essays.split(',').map((essays) => generated(Number(essays)));
const desks = chooseAdapters(['ours', 'before'], values.against).flatMap((adapter) =>
  // What is published here has keys that an older commit refuses.
  [...(adapter.name === 'ours' ? [published()] : []), ...sites].map((site) => new Desk(adapter, site, workspace)),
);
const browser = await launch();

for (let round = 0; round < Number(values.rounds); round++) {
  for (const desk of inRound(desks, round)) {
    desk.forget();
    keep(desk, 'start', round, await desk.start());
    keep(desk, 'page', round, await desk.open(browser));
    await desk.leave();
    keep(desk, 'restart', round, await desk.start());
    await desk.open(browser);
  }
  // All servers stay up, so that saves which are divided by one another are seconds apart.
  for (let save = 0; save < saves; save++) {
    const turn = round * saves + save;
    for (const desk of inRound(desks, save)) keep(desk, 'save', turn, await desk.save(`This is save number ${turn}.`));
  }
  for (const desk of desks) await desk.leave();
  writeRaw(values.out, 'dev', measured);
}
await browser.close();
console.log(`\n${devReport(measured)}`);
if (values.out === rawFolder) await writeResults();

function keep({ adapter, site }: Desk, deed: Deed, round: number, wait: Wait): void {
  measured.waits.push({ session: measured.machine.date, round, project: adapter.name, site: site.name, deed, ...wait });
  console.log(
    `${site.name}, ${adapter.name}, ${deed}: ${wait.cpu.toFixed(2)} s of processors${wait.settled === undefined ? '' : `, ${wait.settled.toFixed(2)} s until quiet`}; ${wait.wall.toFixed(2)} s on the clock`,
  );
}
