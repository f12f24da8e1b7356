import type { ArgumentPicture, MapBox } from '../../src/figures/argument/picture.ts';

const overlap = (a: MapBox, b: MapBox) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
/** Boxes that stand on one another. */
export const overlaps = ({ boxes }: ArgumentPicture) =>
  boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.claim.id} on ${b.claim.id}`] : [])),
  );
/** The relations that it shows. */
export const relations = ({ ends }: ArgumentPicture) =>
  ends.flatMap(({ from, side, to }) => from.map((id) => `${id} ${side} ${to}`)).sort();

interface Segment {
  line: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The straight parts of the lines, from left to right and from top to bottom. */
const segments = ({ lines }: ArgumentPicture): Segment[] =>
  lines.flatMap(({ path }, line) => {
    let [x, y] = [0, 0];
    return [...path.matchAll(/([MHVq])([-\d. ]+)/g)].flatMap(([, command, rest = '']) => {
      const numbers = rest.trim().split(' ').map(Number);
      const before = { x, y };
      if (command === 'M') [x, y] = numbers as [number, number];
      if (command === 'H') x = numbers[0]!;
      if (command === 'V') y = numbers[0]!;
      if (command === 'q') [x, y] = [x + numbers[2]!, y + numbers[3]!];
      if (command === 'M' || command === 'q') return [];
      return [
        {
          line,
          x1: Math.min(x, before.x),
          y1: Math.min(y, before.y),
          x2: Math.max(x, before.x),
          y2: Math.max(y, before.y),
        },
      ];
    });
  });

/** Lines that go through a box, and lines of which one lies on another. */
export function collisions(picture: ArgumentPicture): string[] {
  const all = segments(picture);
  const through = all.flatMap(({ x1, y1, x2, y2 }) =>
    picture.boxes
      .filter(({ x, y, width, height }) => x1 < x + width && x < x2 + 0.1 && y1 < y + height && y < y2 + 0.1)
      .filter(({ x }) => x2 > x)
      .map(({ claim }) => `a line goes through ${claim.id}`),
  );
  const along = all.flatMap((a) =>
    all
      .filter((b) => a.line < b.line)
      .filter(
        (b) =>
          (a.x1 === a.x2 && b.x1 === b.x2 && a.x1 === b.x1 && a.y1 < b.y2 && b.y1 < a.y2) ||
          (a.y1 === a.y2 && b.y1 === b.y2 && a.y1 === b.y1 && a.x1 < b.x2 && b.x1 < a.x2),
      )
      .map((b) => `line ${a.line} lies on line ${b.line}`),
  );
  return [...through, ...along];
}
