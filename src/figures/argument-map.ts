import type { Claim } from '../model/edition.ts';
import { sides, type Side } from '../model/reasons.ts';
import { keysOf } from '../model/terms.ts';
import { stepsIn, type Argument, type Step } from './argument.ts';
import { breakLines, clip } from './text-lines.ts';
import type { Type } from './text-width.ts';

/** A claim as it stands on the map; all measures are in pixels. */
export interface MapBox {
  claim: Claim;
  /** What stands here is a reference to the box of this claim. */
  again: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The statement; of a reference its beginning. */
  lines: string[];
}

/** The end of a line at the claim on which it bears, and its word. */
export interface MapEnd {
  from: readonly string[];
  to: string;
  side: Side;
  /** Where the line meets the box, at its right edge. */
  x: number;
  y: number;
}

/** Lines of one kind that run together. */
export interface MapLine {
  side: Side;
  path: string;
}

export interface ArgumentPicture {
  width: number;
  height: number;
  boxes: MapBox[];
  lines: MapLine[];
  ends: MapEnd[];
  /** Where the claims that stand alone begin, if there are any. */
  alone: { x: number; y: number } | undefined;
}

/** How a box is set; the component draws by the same measures. */
export const setting = {
  type: 14.5,
  leading: 18.5,
  padding: 13,
  /** Height of the line with number and level. */
  head: 28,
  /** Height of the line with the role, where there is one. */
  role: 17,
  /** From the top of a box to where its lines meet it; from there again as much to where a second kind does. */
  port: 19,
} as const;

/** Of the statements. */
const words: Type = { face: 'serif', size: setting.type };

/** The width of a page of tables: the map fills it as long as its boxes stay readable. */
const pageWidth = 1180;
const narrowest = 183;
const widest = 300;
/** Between two columns: room for an arrow, its word and the lines that go down. */
const gap = 66;
/** From the left edge of the gap to the line that goes down, so that lines for and against never lie on one another. */
const lane = { against: 54, for: 60 } satisfies Record<Side, number>;
const rowGap = 14;
const treeGap = 34;
const referenceHeight = 34;
const corner = 5;

/**
 * The argument from left to right: each claim stands level with the first of its reasons, which are in the column at its right.
 * A view that only one claim attacks stands at the left of that claim, below what the claim supports.
 */
export function drawArgument({ trees, views, alone }: Argument): ArgumentPicture {
  const tops = [...trees, ...views];
  const facing = facingViews(tops);
  const faced = new Set([...facing.values()].flat());
  const standing = tops.filter((top) => !faced.has(top));
  const startOf = ({ claim }: Step) => (facing.has(claim.id) ? 1 : 0);
  const columns = Math.max(1, ...standing.map((top) => startOf(top) + depthOf(top)));
  const width = Math.max(narrowest, Math.min(widest, Math.floor((pageWidth - (columns - 1) * gap) / columns)));

  const drawing = new Drawing(columns, width, facing);
  for (const top of standing) drawing.top(top, startOf(top));
  if (alone.length > 0) drawing.alone(alone);
  return drawing.picture;
}

/** Views that can stand beside the one claim that attacks them, which is told elsewhere: by the id of that claim. */
function facingViews(tops: readonly Step[]): Map<string, Step[]> {
  // Lines against the claim above would lie on the lines to the views.
  const crowded = new Set(
    stepsIn(tops)
      .filter(({ reasons }) => reasons.some(({ side }) => side === 'against'))
      .flatMap(({ reasons }) => reasons.filter(({ again }) => !again).map(({ claim }) => claim.id)),
  );
  const facing = new Map<string, Step[]>();
  for (const top of tops) {
    const [reason, second] = top.reasons;
    if (!reason?.again || reason.side !== 'against' || second || crowded.has(reason.claim.id)) continue;
    facing.set(reason.claim.id, [...(facing.get(reason.claim.id) ?? []), top]);
  }
  return facing;
}

/** Places boxes and joins them by lines. */
class Drawing {
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

interface Point {
  x: number;
  y: number;
}

/** From one point along a stem, down a common line, and from there to each of the others, which lie level or lower. */
function fan(start: Point, lane: number, ends: readonly Point[]): string {
  const level = ends.filter(({ y }) => y === start.y);
  const lower = ends.filter(({ y }) => y !== start.y);
  const parts = level.map(({ x, y }) => `M${start.x} ${y}H${x}`);
  const last = lower.at(-1);
  if (last) {
    const turn = last.x > lane ? corner : -corner;
    const before = start.x > lane ? corner : -corner;
    const stem =
      level.length > 0
        ? `M${lane} ${start.y}`
        : `M${start.x} ${start.y}H${lane + before}q${-before} 0 ${-before} ${corner}`;
    parts.push(`${stem}V${last.y - corner}q0 ${corner} ${turn} ${corner}H${last.x}`);
    parts.push(...lower.slice(0, -1).map(({ x, y }) => `M${lane} ${y}H${x}`));
  }
  return parts.join('');
}

/** Columns that a claim and its reasons take. */
const depthOf = ({ reasons }: Step): number => 1 + Math.max(0, ...reasons.map(depthOf));

/** Columns in which a claim, its first reason, the first reason of that and so on stand side by side. */
const levelWith = ({ reasons: [first] }: Step): number => 1 + (first ? levelWith(first) : 0);
