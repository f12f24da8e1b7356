import { push } from '../../model/join/lookup.ts';

/** One step from one name to another. */
interface Step {
  to: string;
}

/** So many circles of those that hang together are told at once; each is looked for through all of them. */
const MOST = 10;

/**
 * Circles of two steps and more: for each name that is the first, in their order, of the circles through it, the shortest. Names that no
 * circle joins are left out first, in a few steps for each.
 */
export function circlesIn<Of extends Step>(steps: ReadonlyMap<string, readonly Of[]>): { start: string; ways: Of[] }[] {
  const parts = partsOf(steps);
  const told = new Set<string>();
  const counts = new Map<number, number>();
  return [...steps.keys()].sort().flatMap((start) => {
    const part = parts.get(start)!;
    const count = counts.get(part) ?? 0;
    if (told.has(start) || count >= MOST) return [];
    const ways = shortest(start, steps, (name) => parts.get(name) === part);
    if (ways.length === 0) return [];
    counts.set(part, count + 1);
    for (const { to } of ways) told.add(to);
    return [{ start, ways }];
  });
}

/** The shortest way from a name back to itself; empty where there is none. */
function shortest<Of extends Step>(
  start: string,
  steps: ReadonlyMap<string, readonly Of[]>,
  isWithin: (name: string) => boolean,
): Of[] {
  const cameBy = new Map<string, { from: string; step: Of }>();
  const queue = [start];
  // It grows while it is walked.
  for (const here of queue) {
    for (const step of steps.get(here) ?? []) {
      if (step.to === here || !isWithin(step.to) || cameBy.has(step.to)) continue;
      cameBy.set(step.to, { from: here, step });
      if (step.to === start) return wayTo(start, cameBy);
      queue.push(step.to);
    }
  }
  return [];
}

function wayTo<Of>(start: string, cameBy: ReadonlyMap<string, { from: string; step: Of }>): Of[] {
  const way: Of[] = [];
  let name = start;
  do {
    const { from, step } = cameBy.get(name)!;
    way.push(step);
    name = from;
  } while (name !== start);
  return way.reverse();
}

/** A number for each name, the same for those that lead to one another (Kosaraju's way). */
function partsOf(steps: ReadonlyMap<string, readonly Step[]>): Map<string, number> {
  const next = (name: string) => (steps.get(name) ?? []).map(({ to }) => to).filter((to) => steps.has(to));
  const back = new Map<string, string[]>();
  for (const name of steps.keys()) for (const to of next(name)) push(back, to, name);
  const seen = new Set<string>();
  const finished = [...steps.keys()].flatMap((name) => walk(name, next, seen));
  const parts = new Map<string, number>();
  const placed = new Set<string>();
  for (const [number, name] of finished.toReversed().entries())
    for (const one of walk(name, (of) => back.get(of) ?? [], placed)) parts.set(one, number);
  return parts;
}

/** What can be reached and was not seen yet, each name after all those to which it leads. */
function walk(start: string, next: (name: string) => readonly string[], seen: Set<string>): string[] {
  const order: string[] = [];
  if (seen.has(start)) return order;
  seen.add(start);
  const stack = [{ name: start, names: next(start), at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const name = top.names[top.at++];
    if (name === undefined) {
      order.push(top.name);
      stack.pop();
    } else if (!seen.has(name)) {
      seen.add(name);
      stack.push({ name, names: next(name), at: 0 });
    }
  }
  return order;
}
