/* How the essay that is published here can be read: npm run bench:reading [-- --rounds 15 --lighthouse 3] */
import { parseArgs } from 'node:util';
import { launch } from '../src/cli/commands/browser.ts';
import { startLighthouse } from './load/lighthouse.ts';
import { serve } from './load/server.ts';
import { realSites } from './load/sites.ts';
import { ROUND_TRIP, visit } from './load/visit.ts';
import { installPeer } from './measure/install.ts';
import { describeMachine } from './measure/machine.ts';
import { rawFolder, writeRaw } from './measure/raw.ts';
import { inRound } from './measure/rounds.ts';
import { makeWorkspace } from './measure/workspace.ts';
import { measureEssay, windows } from './reading/essay.ts';
import type { ReadingMeasurements } from './reading/measurements.ts';
import { sheetsOf } from './reading/paper.ts';
import { readPublished } from './reading/published.ts';
import { themes, violationsOf } from './reading/rules.ts';
import { shiftOf } from './reading/shift.ts';
import { errorsIn } from '../tests/clients/installed/nu.ts';
import { readingReport } from './report/reading.ts';
import { writeResults } from './report/results.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    lighthouse: { type: 'string', default: '3' },
    out: { type: 'string', default: rawFolder },
  },
});
const site = readPublished();
if (!site) {
  console.error('There is no essay in dist/. Run "npm run build" first.');
  process.exit(1);
}
const machine = describeMachine();
const host = await serve(site.root);
const browser = await launch();
const at = (path: string) => `${host.origin}/${path}`;

console.log('The essay: text, notes, keys …');
const measured: ReadingMeasurements = {
  machine,
  chromium: browser.version(),
  ...(await measureEssay(browser, host.origin, site)),
  visits: [],
  shifts: [],
  verdicts: [],
  sheets: [],
  violations: [],
};
for (const { width } of windows) measured.shifts.push(await shiftOf(browser, at(site.essay), width));

console.log('On paper …');
const printed = { essay: [site.essay], claim: site.claimPages, incident: site.incidentPages } as const;
for (const kind of ['essay', 'claim', 'incident'] as const)
  for (const page of printed[kind]) measured.sheets.push({ kind, page, sheets: await sheetsOf(browser, at(page)) });

console.log('Rules for every kind of page …');
for (const [kind, path] of Object.entries(site.kinds))
  for (const theme of themes)
    for (const { width } of windows)
      measured.violations.push(await violationsOf(browser, at(path), { kind, theme, width }));
const invalid = errorsIn([site.root]);
if (invalid) measured.invalid = invalid;
else console.log('Without the validator of the W3C. "npm run test:clients" installs it.');
writeRaw(values.out, 'reading', measured);

const [essay, bare] = await Promise.all(
  realSites(makeWorkspace().folder).map(async ({ root, pages }) => {
    const paced = await serve(root, ROUND_TRIP);
    return { close: paced.close, url: `${paced.origin}/${pages.essay}` };
  }),
);
const pair = [
  { site: 'essay', ...essay! },
  { site: 'bare', ...bare! },
] as const;
// This first visit makes the hosts compress everything.
for (const { url } of pair) await visit(browser, url);
for (let round = 0; round < Number(values.rounds); round++) {
  console.log(`Arrival, round ${round + 1} of ${values.rounds} …`);
  for (const { site, url } of inRound(pair, round))
    measured.visits.push({ site, round, ...(await visit(browser, url)) });
  writeRaw(values.out, 'reading', measured);
}
for (const { close } of pair) close();
await browser.close();

if (Number(values.lighthouse) > 0) {
  installPeer('lighthouse');
  const lighthouse = await startLighthouse();
  for (let round = 0; round < Number(values.lighthouse); round++) {
    console.log(`Lighthouse, round ${round + 1} of ${values.lighthouse} …`);
    for (const page of ['home', 'essay', 'claim', 'incident'])
      measured.verdicts.push({ page, round, ...(await lighthouse.judge(at(site.kinds[page]!))) });
    writeRaw(values.out, 'reading', measured);
  }
  await lighthouse.close();
}
host.close();

console.log(`\n${readingReport(measured)}`);
if (values.out === rawFolder) await writeResults();
