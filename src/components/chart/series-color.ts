/**
 * Class that gives a series of a chart its colour, as `--color`; elements/Chart.astro says which. A fifth has that of the first.
 *
 * @param place From 0.
 */
export const seriesColor = (place: number): string => `color-${place % 4}`;
