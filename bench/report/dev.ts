import type { Deed, DevMeasurements, DevWait, Wait } from '../dev/measurements.ts';
import { median, quantile, ratios } from '../measure/statistics.ts';
import { atMost, goalTable, type Goal } from './goals.ts';
import { machineLine } from './machine.ts';
import { fixed, table } from './table.ts';

/** What `npm run bench:dev` has measured, beside its goals. */
export function devReport(measured: DevMeasurements): string {
  return `${machineLine(measured.machine)} \`before\` is commit ${measured.against}.

${goalTable(goalsOf(measured))}

### What an author waits for

Processor time of \`npm run dev\` and all that it starts, in seconds; medians. Start: without caches, until the server says where it serves. Page:
right after it, the page of a claim, until its words are in the document of a Chromium. Restart: a start with the caches of the time before.
Save: of the claim’s note, until its new words are in the document. “Until quiet” counts what the server does afterwards too. “÷ before” is the
median of ratios of what was measured within seconds or minutes; all servers run at once, and saves take turns.

${waitTable(measured)}
`;
}

const deeds: readonly Deed[] = ['start', 'page', 'restart', 'save'];

const waitsFor = ({ waits }: DevMeasurements, project: string, site: string, deed: Deed): DevWait[] =>
  waits.filter((wait) => wait.project === project && wait.site === site && wait.deed === deed);

const sitesOf = ({ waits }: DevMeasurements): string[] => [...new Set(waits.map(({ site }) => site))];

const cpu = ({ cpu }: Wait) => cpu;

function goalsOf(measured: DevMeasurements): Goal[] {
  const of = (deed: Deed, site: string) => waitsFor(measured, 'ours', site, deed);
  const goal = (what: string, value: number, most: number, unit = ' s') => atMost(what, value, most, unit, 2);
  const medianOf = (deed: Deed, site: string) => median(of(deed, site).map(cpu));
  return [
    goal('a saved note shows, the published essay', medianOf('save', 'published'), 0.5),
    goal('a saved note shows, 1 essay', medianOf('save', '1'), 0.5),
    goal('a saved note shows, 30 essays', medianOf('save', '30'), 0.5),
    goal('a saved note shows, 100 essays', medianOf('save', '100'), 0.5),
    goal('… at 100 essays ÷ at 1', median(ratios(of('save', '100'), of('save', '1'), cpu)), 1.3, ''),
    goal('`npm run dev` until it serves, the published essay', medianOf('start', 'published'), 4),
    goal('first claim page, the published essay', medianOf('page', 'published'), 1.5),
  ];
}

function waitTable(measured: DevMeasurements): string {
  const rows = deeds.flatMap((deed) =>
    sitesOf(measured).flatMap((site) =>
      ['ours', 'before'].map((project) => {
        const waits = waitsFor(measured, project, site, deed);
        const before = waitsFor(measured, 'before', site, deed);
        return [
          deed,
          site,
          project,
          String(waits.length),
          fixed(median(waits.map(cpu)), 2),
          `${fixed(quantile(waits.map(cpu), 0), 2)}–${fixed(quantile(waits.map(cpu), 1), 2)}`,
          fixed(median(waits.map(({ settled = NaN }) => settled)), 2),
          fixed(median(waits.map(({ wall }) => wall)), 2),
          fixed(median(ratios(waits, before, cpu)), 2),
        ];
      }),
    ),
  );
  return table(
    ['waiting for', 'site', 'project', 'times', 'CPU s', 'ends', 'until quiet', 'wall s', 'CPU ÷ before'],
    rows,
  );
}
