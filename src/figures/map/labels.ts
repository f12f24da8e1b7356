import { holds, overlaps, square, type Box } from './box.ts';

/** Words that belong to a mark. */
export interface Label {
  /** The middle of the mark, and how far it reaches. */
  x: number;
  y: number;
  reach: number;
  /** Of the words. */
  width: number;
  height: number;
  /** Several names below one another: they stand beside the mark, not above or below it. */
  list: boolean;
}

export interface Placed extends Box {
  /** On which side of the words the mark is. */
  anchor: 'start' | 'middle' | 'end';
  /** From the mark to words that stand apart from it. */
  leader?: { x1: number; y1: number; x2: number; y2: number };
}

interface Candidate {
  placed: Placed;
  /** All that must stay free: the words, and the leader in small pieces. */
  boxes: Box[];
}

/** Best first. */
const directions = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
] as const;
/** Pixels between mark and words: beside it, or at the end of a leader. */
const gaps = [4, 26, 48, 70];
/** Steps of the search; what has no solution by then is too crowded. */
const patience = 50_000;

/**
 * A place for each label within the frame, so that none covers another, a mark or a leader.
 *
 * @returns In the order of the labels; nothing if there is no room for all.
 */
export function placeLabels(labels: readonly Label[], frame: Box): Placed[] | undefined {
  const marks = labels.map(({ x, y, reach }) => square(x, y, reach + 1));
  const choices = labels
    .map((label, index) => ({
      index,
      candidates: candidatesFor(label).filter(
        ({ placed, boxes }) =>
          holds(frame, placed) &&
          marks.every((mark, other) => other === index || !boxes.some((box) => overlaps(box, mark))),
      ),
    }))
    // Those with the least choice first.
    .sort((a, b) => a.candidates.length - b.candidates.length);

  const taken: Candidate[] = [];
  let steps = 0;
  const search = (depth: number): boolean => {
    const choice = choices[depth];
    if (!choice) return true;
    for (const candidate of choice.candidates) {
      if (++steps > patience) return false;
      if (taken.some((other) => collide(candidate, other))) continue;
      taken[depth] = candidate;
      if (search(depth + 1)) return true;
      taken.length = depth;
    }
    return false;
  };
  if (!search(0)) return undefined;
  const placed: Placed[] = [];
  for (const [depth, { index }] of choices.entries()) placed[index] = (taken[depth] as Candidate).placed;
  return placed;
}

const collide = (a: Candidate, b: Candidate) => a.boxes.some((one) => b.boxes.some((other) => overlaps(one, other)));

const candidatesFor = (label: Label): Candidate[] =>
  gaps.flatMap((gap) =>
    directions.filter(([dx]) => dx !== 0 || !label.list).map((direction) => candidate(label, direction, gap)),
  );

function candidate(
  { x, y, reach, width, height, list }: Label,
  [dx, dy]: readonly [number, number],
  gap: number,
): Candidate {
  const slant = dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1;
  const near = gap === gaps[0];
  const away = (reach + gap + (list ? 2 : 0)) * slant;
  const [endX, endY] = [x + dx * away, y + dy * away];
  const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
  const left = dx > 0 ? endX : dx < 0 ? endX - width : endX - width / 2;
  // Beside the mark words stand level with it; at a slant their nearer edge does.
  const top = dy === 0 ? endY - height / 2 : dy > 0 ? endY - (dx === 0 ? 0 : 6) : endY - height + (dx === 0 ? 0 : 6);
  const words = { x: left, y: top, width, height };
  if (near) return { placed: { ...words, anchor }, boxes: [words] };

  const leader = {
    x1: x + dx * reach * slant,
    y1: y + dy * reach * slant,
    x2: endX - dx * 3 * slant,
    y2: endY - dy * 3 * slant,
  };
  const pieces = Array.from({ length: 8 }, (_, index) => {
    const along = index / 7;
    return square(leader.x1 + (leader.x2 - leader.x1) * along, leader.y1 + (leader.y2 - leader.y1) * along, 2);
  });
  return { placed: { ...words, anchor, leader }, boxes: [words, ...pieces] };
}
