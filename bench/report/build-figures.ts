import type { Build, BuildMeasurements, Kind } from '../build/measurements.ts';
import { exponent, median, ratios } from '../measure/statistics.ts';

/* What is asked of the builds that were measured. A build that failed has no figures. */

export type Figure = 'wall' | 'cpu' | 'peak' | 'pages' | 'files';

/** One project's builds of one kind. */
export interface Row {
  peer: string;
  kind: Kind;
}

const cell = ({ builds }: BuildMeasurements, { peer, kind }: Row, essays: number): Build[] =>
  builds.filter((build) => build.exit === 0 && build.peer === peer && build.kind === kind && build.essays === essays);

/** The median of a figure. */
export const figure = (measured: BuildMeasurements, row: Row, essays: number, key: Figure): number =>
  median(cell(measured, row, essays).map((build) => build[key]));

/** The median, over the rounds in which both were built, of one row's figure by another's. */
export const ratio = (measured: BuildMeasurements, over: Row, under: Row, essays: number, key: Figure): number =>
  median(ratios(cell(measured, over, essays), cell(measured, under, essays), (build) => build[key]));

/** How a figure of a row grows from one size to another that was built in the same session. */
export const growth = (measured: BuildMeasurements, row: Row, from: number, to: number, key: Figure): number =>
  exponent(median(ratios(cell(measured, row, to), cell(measured, row, from), (build) => build[key])), from, to);

export const peersOf = ({ builds }: BuildMeasurements): string[] => [...new Set(builds.map(({ peer }) => peer))];

export const sizesOf = ({ builds }: BuildMeasurements): number[] =>
  [...new Set(builds.map(({ essays }) => essays))].sort((one, other) => one - other);
