/** Keeps one copy of each piece of text. A piece itself would hold in memory the whole page of which it is a part. */
export function interner(): (piece: string) => string {
  const known = new Map<string, string>();
  return (piece) => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    const copy = Buffer.from(piece).toString();
    known.set(copy, copy);
    return copy;
  };
}
