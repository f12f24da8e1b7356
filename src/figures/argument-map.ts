import { stepsIn, type Argument, type Step } from './argument.ts';
import { Drawing } from './argument/drawing.ts';
import { gap, type ArgumentPicture } from './argument/picture.ts';

/** The width of a page of tables: the map fills it as long as its boxes stay readable. */
const pageWidth = 1180;
const narrowest = 183;
const widest = 300;

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

/** Columns that a claim and its reasons take. */
const depthOf = ({ reasons }: Step): number => 1 + Math.max(0, ...reasons.map(depthOf));
