import type { Claim } from '../../model/edition.ts';
import { sides, type Side } from '../../model/join/reasons.ts';
import { keysOf } from '../../model/terms.ts';
import type { Step } from '../argument.ts';
import { breakLines, clip } from '../text-lines.ts';
import type { Type } from '../text-width.ts';
import { fan } from './fan.ts';
import { gap, setting, type ArgumentPicture, type MapBox } from './picture.ts';

/** Of the statements. */
const words: Type = { face: 'serif', size: setting.type };

/** From the left edge of the gap to the line that goes down, so that lines for and against never lie on one another. */
const lane = { against: 54, for: 60 } satisfies Record<Side, number>;
const rowGap = 14;
const treeGap = 34;
const referenceHeight = 34;

/** Places boxes and joins them by lines. */
export class Drawing {
  readonly picture: ArgumentPicture;
  readonly #width: number;
  readonly #facing: ReadonlyMap<string, readonly Step[]>;
  /** By column, from where on nothing stands. */
  readonly #free: number[];

  constructor(columns: number, width: number, facing: ReadonlyMap<string, readonly Step[]>) {
    this.picture = {
      width: columns * width + (columns - 1) * gap,
      height: 0,
      boxes: [],
      lines: [],
      ends: [],
      alone: undefined,
    };
    this.#width = width;
    this.#facing = facing;
    this.#free = Array.from({ length: columns }, () => 0);
  }

  /** A tree, below all that was drawn before. */
  top(step: Step, column: number) {
    this.#clear();
    this.#step(step, column, 0);
  }

  /** Claims side by side, in as many rows as they need, under a heading. */
  alone(claims: readonly Claim[]) {
    this.#clear();
    this.picture.alone = { x: 0, y: (this.#free[0] ?? 0) + setting.type };
    this.#free.fill((this.#free[0] ?? 0) + 2 * setting.leading);
    const columns = this.#free.length;
    for (let first = 0; first < claims.length; first += columns) {
      for (const [column, claim] of claims.slice(first, first + columns).entries()) this.#box(claim, false, column);
      this.#free.fill(Math.max(...this.#free));
    }
  }

  /** Begins anew in all columns. */
  #clear() {
    const { height } = this.picture;
    this.#free.fill(height === 0 ? 0 : height + treeGap);
  }

  /** @param top The claim stands no higher. */
  #step(step: Step, column: number, top: number): MapBox {
    // Level with its first reason, and that with its own: as low as all of them find room.
    const y = Math.max(top, ...this.#free.slice(column, column + levelWith(step)));
    const box = this.#box(step.claim, step.again, column, y);

    const views = (step.again ? [] : (this.#facing.get(step.claim.id) ?? [])).map((view) =>
      this.#box(view.claim, false, column - 1, Math.max(y + setting.port, this.#free[column - 1] ?? 0)),
    );
    if (views.length > 0) {
      this.#face(box, views);
      // The next claim in this column may face others.
      this.#free[column] = Math.max(...this.#free.slice(column - 1, column + 1));
    }

    const reasons = step.reasons.map((reason) => ({
      side: reason.side ?? 'for',
      box: this.#step(reason, column + 1, y),
    }));
    this.#gather(box, reasons);
    return box;
  }

  #box(claim: Claim, again: boolean, column: number, y = this.#free[column] ?? 0): MapBox {
    // Most serifs set narrower than we reckon: at the right half the padding is enough.
    const room = this.#width - 1.5 * setting.padding;
    const lines = again
      ? [clip(claim.statement, words, room - 2 * setting.type)]
      : breakLines(claim.statement, words, room);
    const height = again
      ? referenceHeight
      : setting.head + (claim.role ? setting.role : 0) + lines.length * setting.leading + setting.padding;
    const box = { claim, again, x: column * (this.#width + gap), y, width: this.#width, height, lines };
    this.picture.boxes.push(box);
    this.picture.height = Math.max(this.picture.height, y + height);
    this.#free[column] = y + height + rowGap;
    return box;
  }

  /** The lines from reasons, which stand in the next column, to the claim on which they bear. */
  #gather(above: MapBox, reasons: readonly { box: MapBox; side: Side }[]) {
    const x = above.x + above.width;
    let y = above.y + setting.port;
    for (const side of keysOf(sides)) {
      const chosen = reasons.filter((reason) => reason.side === side).map(({ box }) => box);
      if (chosen.length === 0) continue;
      const ports = chosen.map((box) => ({ x: box.x, y: box.y + setting.port }));
      this.picture.lines.push({ side, path: fan({ x, y }, x + lane[side], ports) });
      this.picture.ends.push({ from: chosen.map(({ claim }) => claim.id), to: above.claim.id, side, x, y });
      y += setting.port;
    }
  }

  /** The lines from a claim to the views that it attacks, which stand in the column before it. */
  #face(from: MapBox, views: readonly MapBox[]) {
    const side = 'against';
    const start = { x: from.x, y: from.y + 2 * setting.port };
    const ports = views.map((box) => ({ x: box.x + box.width, y: box.y + setting.port, to: box.claim.id }));
    this.picture.lines.push({ side, path: fan(start, from.x - gap + lane[side], ports) });
    this.picture.ends.push(...ports.map((port) => ({ from: [from.claim.id], side, ...port }) as const));
  }
}

/** Columns in which a claim, its first reason, the first reason of that and so on stand side by side. */
const levelWith = ({ reasons: [first] }: Step): number => 1 + (first ? levelWith(first) : 0);
