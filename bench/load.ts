/* How fast an essay can be read, beside the bare text and other projects: npm run bench:load [-- --rounds 15 …] */
import { parseArgs } from 'node:util';
import { launch } from '../src/cli/commands/browser.ts';
import { startLighthouse } from './load/lighthouse.ts';
import type { LoadMeasurements } from './load/measurements.ts';
import { serve } from './load/server.ts';
import { buildSite, realSites } from './load/sites.ts';
import { visit } from './load/visit.ts';
import { weigh } from './load/weigh.ts';
import { chooseAdapters } from './measure/choose.ts';
import { installPeer } from './measure/install.ts';
import { describeMachine } from './measure/machine.ts';
import { rawFolder, writeRaw } from './measure/raw.ts';
import { inRound } from './measure/rounds.ts';
import { makeWorkspace } from './measure/workspace.ts';
import { loadReport } from './report/load.ts';
import { writeResults } from './report/results.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    lighthouse: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'limit,ours,starlight' },
    out: { type: 'string', default: rawFolder },
  },
});
const rounds = Number(values.rounds);
const { folder } = makeWorkspace();
const sites = chooseAdapters(values.peers.split(',')).map((adapter) => {
  console.log(`Building ${adapter.name} …`);
  return buildSite(adapter, folder);
});
const real = realSites(folder);
if (real.length === 0) console.log('Without the real essay. Run "npm run build" first.');
sites.push(...real);
const hosted = await Promise.all(sites.map(async (site) => ({ ...site, host: await serve(site.root) })));

const browser = await launch();
const measured: LoadMeasurements = {
  machine: describeMachine(),
  chromium: browser.version(),
  weights: [],
  visits: [],
  verdicts: [],
};
// This first visit also makes the host compress everything.
for (const { name, host, pages, limit } of hosted) {
  measured.weights.push({ site: name, limit, ...(await weigh(browser, host, pages.essay)) });
}
for (let round = 0; round < rounds; round++) {
  console.log(`Round ${round + 1} of ${rounds} …`);
  for (const { name, host, pages } of inRound(hosted, round)) {
    measured.visits.push({ site: name, round, ...(await visit(browser, `${host.origin}/${pages.essay}`)) });
  }
  writeRaw(values.out, 'load', measured);
}
await browser.close();

if (Number(values.lighthouse) > 0) {
  installPeer('lighthouse');
  const lighthouse = await startLighthouse();
  const pages = hosted
    .filter(({ name }) => ['limit', 'ours', 'real essay'].includes(name))
    .flatMap(({ name, host, pages }) =>
      Object.entries(pages).map(([page, path]) => ({ site: name, page, url: `${host.origin}/${path}` })),
    );
  for (let round = 0; round < Number(values.lighthouse); round++) {
    console.log(`Lighthouse, round ${round + 1} of ${values.lighthouse} …`);
    for (const { url, ...page } of inRound(pages, round)) {
      measured.verdicts.push({ ...page, round, ...(await lighthouse.judge(url)) });
    }
    writeRaw(values.out, 'load', measured);
  }
  await lighthouse.close();
}
for (const { host } of hosted) host.close();

console.log(`\n${loadReport(measured)}`);
if (values.out === rawFolder) await writeResults();
