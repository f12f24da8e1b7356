export type Keep = (piece: string) => string;

/** A piece of a text holds the whole text in memory, and there may be thousands of pages: a copy of it does not. */
export const copyOf: Keep = (piece) => Buffer.from(piece).toString();

/** Keeps one copy of each piece. */
export function keeper(): Keep {
  const kept = new Map<string, string>();
  return (piece) => {
    const known = kept.get(piece);
    if (known !== undefined) return known;
    const copy = copyOf(piece);
    kept.set(copy, copy);
    return copy;
  };
}
