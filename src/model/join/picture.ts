/** A picture that a text shows, as far as its page has to know it. */
export interface Picture {
  /** For its files: it changes with what is in it. */
  name: string;
  /** Its file, by its path from the project's folder. */
  file: string;
  /** Where it can be had as it is. */
  address: string;
  /** None where it cannot be measured. */
  width?: number;
  height?: number;
  /** It is made in several widths; what is drawn is sharp in any. */
  resized: boolean;
}

/** For a phone, a column of text, and either on a screen with twice the points. */
const widths = [480, 800, 1280];

/** The widths in which a picture is made: none is wider than it is itself. */
export function widthsOf({ width = 0, resized }: Picture): number[] {
  if (!resized) return [];
  const widest = Math.min(width, widths.at(-1) ?? width);
  return [...widths.filter((one) => one < widest), widest];
}
