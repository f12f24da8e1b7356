/** A share of a width, from 0 to 1, as SVG takes it. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
