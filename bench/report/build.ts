import type { Build, BuildMeasurements, Kind } from '../build/measurements.ts';
import { LARGEST_SHARED } from '../build/output.ts';
import { quantile } from '../measure/statistics.ts';
import { figure, growth, peersOf, ratio, sizesOf, type Figure, type Row } from './build-figures.ts';
import { atMost, goalTable, type Goal } from './goals.ts';
import { machineLine } from './machine.ts';
import { fixed, table } from './table.ts';

/** What `npm run bench:build` has measured, beside its goals. */
export function buildReport(measured: BuildMeasurements): string {
  return `${measured.sessions.map((session) => sessionLine(measured, session)).join('\n\n')}

${goalTable(goalsOf(measured))}

### Beside the project as it was, and Starlight

Each round’s own ratio, of what was built within minutes on the same machine; medians. Above 1, ours takes more. \`starlight\` makes
pages and nothing else; \`starlight-full\` does as much of our work as it can be given ([README.md](README.md)), and so is the fairer.

${ratioTable(measured)}

### Builds

Cold: no output and no caches of the tool. Warm: after it, with the note on one claim changed. Check: \`npm run check\` alone, after a build.
Whole processes under GNU time, interleaved, in an order that changes from round to round; medians, and the ends of wall time. Peak is
that of the largest single process. Pages are HTML files but 404.html.

${buildTable(measured)}

### Growth

Of cold builds. The exponent is 1 where ten times as many essays take ten times as long.

${growthTable(measured)}
`;
}

function sessionLine(
  { builds }: BuildMeasurements,
  { machine, medium, against }: BuildMeasurements['sessions'][number],
) {
  const own = builds.filter(({ session }) => session === machine.date);
  const sizes = [...new Set(own.map(({ essays }) => essays))].join(', ');
  const before = own.some(({ peer }) => peer === 'before') ? `; \`before\` is commit ${against}` : '';
  const place = medium === 'tmpfs' ? 'everything built on a tmpfs' : 'built on a disk';
  return `${[...new Set(own.map(({ peer }) => peer))].join(', ')} with ${sizes} essays${before}. ${machineLine(machine, place)}`;
}

const cold = (peer: string): Row => ({ peer, kind: 'cold' });
const warm = (peer: string): Row => ({ peer, kind: 'warm' });

function goalsOf(measured: BuildMeasurements): Goal[] {
  const of = (over: Row, under: Row, essays: number, key: Figure) => ratio(measured, over, under, essays, key);
  const [mine, was] = [cold('ours'), cold('before')];
  const goal = (what: string, value: number, most: number, unit = '') => atMost(what, value, most, unit, 2);
  const beside = (peer: string, essays: number) => of(mine, cold(peer), essays, 'wall');
  const largest = sizesOf(measured).at(-1) ?? NaN;
  return [
    goal('warm ÷ cold before, processor, 30 essays', of(warm('ours'), was, 30, 'cpu'), 0.25),
    goal('cold ÷ cold before, processor, 30 essays', of(mine, was, 30, 'cpu'), 0.5),
    goal('cold ÷ cold before, processor, 100 essays', of(mine, was, 100, 'cpu'), 0.5),
    goal('cold ÷ Starlight, clock, 1 essay', beside('starlight', 1), 1.4),
    { what: '… with equal work', value: beside('starlight-full', 1), decimals: 2 },
    goal('cold ÷ Starlight, clock, 100 essays', beside('starlight', 100), 1.5),
    { what: '… with equal work', value: beside('starlight-full', 100), decimals: 2 },
    goal('exponent of processor time, 10–100 essays', growth(measured, mine, 10, 100, 'cpu'), 0.9),
    goal('peak memory, 1,000 essays', figure(measured, mine, 1000, 'peak') / 1024, 4, ' GiB'),
    atMost(
      `largest file that all essays share, at ${largest}`,
      (measured.shared[largest]?.bytes ?? NaN) / 1000,
      LARGEST_SHARED / 1000,
      ' kB',
      1,
    ),
  ];
}

function ratioTable(measured: BuildMeasurements): string {
  const columns: [head: string, over: Row, under: (peer: string) => Row, key: Figure][] = [
    ['cold, processor', cold('ours'), cold, 'cpu'],
    ['cold, clock', cold('ours'), cold, 'wall'],
    ['warm, processor', warm('ours'), warm, 'cpu'],
    ['warm, clock', warm('ours'), warm, 'wall'],
    ['warm ÷ its cold, processor', warm('ours'), cold, 'cpu'],
    ['cold, peak', cold('ours'), cold, 'peak'],
  ];
  const rows = sizesOf(measured).flatMap((essays) =>
    peersOf(measured)
      .filter((peer) => peer !== 'ours')
      .map((peer) => [
        peer,
        String(essays),
        ...columns.map(([, over, under, key]) => fixed(ratio(measured, over, under(peer), essays, key), 2)),
      ]),
  );
  return table(['ours ÷', 'essays', ...columns.map(([head]) => head)], rows);
}

function buildTable(measured: BuildMeasurements): string {
  const kinds: Kind[] = ['cold', 'warm', 'check'];
  const rows = sizesOf(measured).flatMap((essays) =>
    kinds.flatMap((kind) => peersOf(measured).map((peer) => buildRow(measured, { peer, kind }, essays))),
  );
  return table(
    ['project', 'essays', 'build', 'runs', 'failed', 'CPU s', 'wall s', 'ends', 'peak MiB', 'pages', 'files'],
    rows.filter((row) => row.length > 0),
  );
}

function buildRow(measured: BuildMeasurements, row: Row, essays: number): string[] {
  const { peer, kind } = row;
  const runs = measured.builds.filter((run) => run.peer === peer && run.kind === kind && run.essays === essays);
  if (runs.length === 0) return [];
  const wall = runs.filter(({ exit }) => exit === 0).map((run: Build) => run.wall);
  const of = (key: Figure, decimals = 0) => fixed(figure(measured, row, essays, key), decimals);
  return [
    peer,
    String(essays),
    kind,
    String(runs.length),
    String(runs.length - wall.length),
    of('cpu', 2),
    of('wall', 2),
    `${fixed(quantile(wall, 0), 2)}–${fixed(quantile(wall, 1), 2)}`,
    of('peak'),
    ...(kind === 'check' ? ['–', '–'] : [of('pages'), of('files')]),
  ];
}

function growthTable(measured: BuildMeasurements): string {
  const keys = ['cpu', 'wall', 'peak'] as const;
  return table(
    ['project', 'processor, 10–100', 'clock, 10–100', 'peak, 10–100'],
    peersOf(measured).map((peer) => [peer, ...keys.map((key) => fixed(growth(measured, cold(peer), 10, 100, key), 2))]),
  );
}
