/** Numbers that look random and are the same on every machine: a 32-bit xorshift generator, its output multiplied. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed ^ 0x9e3779b9) >>> 0 || 1;
    // The first numbers of near seeds are alike.
    for (let count = 0; count < 8; count++) this.fraction();
  }

  /** From 0 up to, not with, 1. */
  fraction(): number {
    let state = this.#state;
    state = (state ^ (state << 13)) >>> 0;
    state = (state ^ (state >>> 17)) >>> 0;
    this.#state = (state ^ (state << 5)) >>> 0;
    return (Math.imul(this.#state, 0x2545f491) >>> 0) / 2 ** 32;
  }

  /** From `low` to `high`, both possible. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.fraction() * items.length)]!;
  }

  /** The items in another order (Fisher and Yates). */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = this.integer(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
    }
    return shuffled;
  }

  /** Draws from `count` of the items, the first of them more often: every essay has words of its own, as real ones do. */
  favour<Item>(items: readonly Item[], count: number): () => Item {
    const favoured = this.shuffle(items).slice(0, count);
    return () => favoured[Math.floor(this.fraction() ** 1.2 * favoured.length)]!;
  }
}
