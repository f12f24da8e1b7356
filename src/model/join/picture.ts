/** A picture that a text shows, as far as its page has to know it. */
export interface Picture {
  /** For its files: it changes with what is in it. */
  name: string;
  /** Its file, by its path in `public/`. */
  file: string;
  width: number;
  height: number;
  /** It is drawn, and sharp at any size. */
  drawn: boolean;
}

/** For a phone, a column of text, and either on a screen with twice the points. */
const widths = [480, 800, 1280];

/** The widths in which a picture is made: none is wider than it is itself. */
export function widthsOf({ width }: Picture): number[] {
  const widest = Math.min(width, widths.at(-1) ?? width);
  return [...widths.filter((one) => one < widest), widest];
}
