import type { Build, BuildMeasurements, Kind } from '../build/measurements.ts';
import { LARGEST_SHARED } from '../build/output.ts';
import { median } from '../measure/statistics.ts';
import { goalTable, type Goal } from './goals.ts';
import { machineLine } from './machine.ts';
import { fixed, kilobytes, table } from './table.ts';

type Figure = 'wall' | 'cpu' | 'peak' | 'pages' | 'files';

/** What `npm run bench:build` has measured, beside its goals. */
export function buildReport(measured: BuildMeasurements): string {
  return `${machineLine(measured.machine, measured.medium === 'tmpfs' ? 'everything built on a tmpfs' : 'built on a disk')}

${goalTable(goalsOf(measured))}

### Builds

Cold: no output and no caches of the tool. Warm: after it, with one essay changed. Check: \`npm run check\` alone. Whole processes under GNU
time, interleaved, in an order that changes from round to round; medians, and the ends of wall time. Peak is that of the largest single
process. Pages are HTML files but 404.html. Every peer makes 35 pages an essay and nothing else; ours makes more of both (twins in
Markdown, data, an edition in one file and an EPUB). Ours has no \`url\`, as the peers have none, so that it draws no cards.

${buildTable(measured)}

### Growth

The exponent is 1 where ten times as many essays take ten times as long. “Added essay” is the time of one more between 100 and 1,000.

${growthTable(measured)}

### Ours beside each peer

Medians of each round’s own ratio, cold. Above 1, ours makes more pages in a second.

${ratioTable(measured)}

### Files that all essays share

Ours, the largest after brotli 11; the goal is ${LARGEST_SHARED / 1000} kB.

${sharedTable(measured)}
`;
}

const good = ({ builds }: BuildMeasurements) => builds.filter(({ exit }) => exit === 0);

const cell = (measured: BuildMeasurements, peer: string, essays: number, kind: Kind = 'cold') =>
  good(measured).filter((build) => build.peer === peer && build.essays === essays && build.kind === kind);

const figure = (measured: BuildMeasurements, key: Figure, peer: string, essays: number, kind: Kind = 'cold') =>
  median(cell(measured, peer, essays, kind).map((build) => build[key]));

const peersOf = ({ builds }: BuildMeasurements) => [...new Set(builds.map(({ peer }) => peer))];
const sizesOf = ({ builds }: BuildMeasurements) =>
  [...new Set(builds.map(({ essays }) => essays))].sort((one, other) => one - other);

function buildTable(measured: BuildMeasurements): string {
  const cells = Map.groupBy(measured.builds, ({ peer, essays, kind }) => `${essays} ${kind} ${peer}`);
  const kinds: Kind[] = ['cold', 'warm', 'check'];
  const rows = [...cells.values()].sort(
    ([one], [other]) =>
      one!.essays - other!.essays || kinds.indexOf(one!.kind) - kinds.indexOf(other!.kind) || one!.wall - other!.wall,
  );
  return table(
    [
      'project',
      'essays',
      'build',
      'runs',
      'failed',
      'wall s',
      'ends',
      'CPU s',
      'peak MiB',
      'pages',
      'files',
      'pages/s',
    ],
    rows.map((builds) => {
      const { peer, essays, kind } = builds[0]!;
      const of = (key: Figure) => figure(measured, key, peer, essays, kind);
      const walls = cell(measured, peer, essays, kind).map(({ wall }) => wall);
      const runs = walls.length;
      return [
        peer,
        String(essays),
        kind,
        String(builds.length),
        String(builds.length - runs),
        fixed(of('wall'), 2),
        runs > 0 ? `${fixed(Math.min(...walls), 2)}–${fixed(Math.max(...walls), 2)}` : '–',
        fixed(of('cpu'), 2),
        fixed(of('peak')),
        ...(kind === 'check' ? ['–', '–'] : [fixed(of('pages')), fixed(of('files'))]),
        kind === 'cold' ? fixed(of('pages') / of('wall')) : '–',
      ];
    }),
  );
}

const exponent = (measured: BuildMeasurements, key: Figure, peer: string, from: number, to: number) =>
  Math.log(figure(measured, key, peer, to) / figure(measured, key, peer, from)) / Math.log(to / from);

/** In seconds. */
const addedEssay = (measured: BuildMeasurements, key: 'wall' | 'cpu', peer: string) =>
  (figure(measured, key, peer, 1000) - figure(measured, key, peer, 100)) / 900;

function growthTable(measured: BuildMeasurements): string {
  return table(
    [
      'project',
      'wall, 10–100',
      'wall, 100–1,000',
      'CPU, 10–100',
      'CPU, 100–1,000',
      'peak, 100–1,000',
      'added essay, ms',
      'of CPU, ms',
    ],
    peersOf(measured).map((peer) => [
      peer,
      fixed(exponent(measured, 'wall', peer, 10, 100), 2),
      fixed(exponent(measured, 'wall', peer, 100, 1000), 2),
      fixed(exponent(measured, 'cpu', peer, 10, 100), 2),
      fixed(exponent(measured, 'cpu', peer, 100, 1000), 2),
      fixed(exponent(measured, 'peak', peer, 100, 1000), 2),
      fixed(addedEssay(measured, 'wall', peer) * 1000, 1),
      fixed(addedEssay(measured, 'cpu', peer) * 1000, 1),
    ]),
  );
}

const rate = ({ pages, wall }: Build) => pages / wall;

/** Ours by another, of builds of the same session and round; `NaN` where they were never built in one. */
function paired(measured: BuildMeasurements, essays: number, peer: string, of: (build: Build) => number): number {
  const theirs = cell(measured, peer, essays);
  return median(
    cell(measured, 'ours', essays).flatMap((mine) => {
      const other = theirs.find(({ session, round }) => session === mine.session && round === mine.round);
      return other ? [of(mine) / of(other)] : [];
    }),
  );
}

function ratioTable(measured: BuildMeasurements): string {
  const rows = sizesOf(measured).flatMap((essays) =>
    peersOf(measured)
      .filter((peer) => peer !== 'ours')
      .map((peer) => [
        peer,
        String(essays),
        ...[rate, ({ wall }: Build) => 1 / wall, ({ cpu }: Build) => 1 / cpu, ({ peak }: Build) => peak].map((of) =>
          fixed(paired(measured, essays, peer, of), 2),
        ),
      ]),
  );
  return table(['peer', 'essays', 'pages/s', 'essays/s', 'essays per s of CPU', 'peak memory'], rows);
}

function sharedTable({ shared }: BuildMeasurements): string {
  return table(
    ['file', 'essays', 'kB'],
    Object.entries(shared).flatMap(([essays, files]) =>
      files.slice(0, 5).map(({ file, bytes }) => [`\`${file}\``, essays, kilobytes(bytes)]),
    ),
  );
}

function goalsOf(measured: BuildMeasurements): Goal[] {
  const of = (key: Figure, kind: Kind = 'cold') => figure(measured, key, 'ours', 1000, kind);
  const against = (peer: string) => paired(measured, 1000, peer, rate);
  return [
    {
      what: 'pages/s ÷ bare Astro, 1,000 essays',
      value: against('astro-optimize'),
      limit: { least: 0.8 },
      decimals: 2,
    },
    { what: 'pages/s ÷ Starlight, 1,000 essays', value: against('starlight'), limit: { least: 4 }, decimals: 2 },
    { what: 'pages/s ÷ Eleventy, 1,000 essays', value: against('eleventy'), limit: { least: 1 }, decimals: 2 },
    {
      what: 'exponent of wall time, 100–1,000',
      value: exponent(measured, 'wall', 'ours', 100, 1000),
      limit: { most: 0.95 },
      decimals: 2,
    },
    {
      what: 'time of an added essay ÷ bare Astro’s',
      value: addedEssay(measured, 'wall', 'ours') / addedEssay(measured, 'wall', 'astro-optimize'),
      limit: { most: 1.25 },
      decimals: 2,
    },
    { what: 'peak memory, 1,000 essays', value: of('peak') / 1024, limit: { most: 2.4 }, unit: ' GiB', decimals: 2 },
    {
      what: 'warm ÷ cold build, 1,000 essays',
      value: of('wall', 'warm') / of('wall'),
      limit: { most: 0.5 },
      decimals: 2,
    },
    {
      what: 'check ÷ cold build, 1,000 essays',
      value: of('wall', 'check') / of('wall'),
      limit: { most: 0.1 },
      decimals: 2,
    },
    {
      what: 'largest shared file, 1,000 essays',
      value: (measured.shared[1000]?.[0]?.bytes ?? NaN) / 1000,
      limit: { most: LARGEST_SHARED / 1000 },
      unit: ' kB',
      decimals: 1,
    },
  ];
}
