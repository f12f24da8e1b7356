/** Across, of a share of the width in percent; down, in pixels. As many digits as can be seen. */
export const across = (x: number): string => `${x.toFixed(2)}%`;
export const down = (y: number): number => Number(y.toFixed(1));
