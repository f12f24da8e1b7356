export type Keep = (piece: string) => string;

/** A piece of a text holds the whole text in memory, and there may be thousands of pages: keeps one copy of each piece instead. */
export function keeper(): Keep {
  const kept = new Map<string, string>();
  return (piece) => {
    const known = kept.get(piece);
    if (known !== undefined) return known;
    const copy = Buffer.from(piece).toString();
    kept.set(copy, copy);
    return copy;
  };
}
