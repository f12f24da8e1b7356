import { describe, expect, test } from 'vitest';
import { entries } from '../../content.ts';
import { all, byClass, byTag, closest, hrefs, textOf, type Element } from '../../dom.ts';
import { readPage } from '../../site.ts';

describe.each(entries.essays)('$id', ({ id: essay }) => {
  const { document } = readPage(`arguments/${essay}.html`);
  const written = entries.claims
    .filter((claim) => claim.essay === essay)
    .flatMap(({ id, supports = [], attacks = [] }) => [
      ...supports.map((other) => `${id} for ${other}`),
      ...attacks.map((other) => `${id} against ${other}`),
    ]);

  test('in the list each claim stands, with its side, under each that it is for or against', () => {
    const told = all(document, ({ name }) => name === 'li').flatMap((item) => {
      const above = closest(item, ({ name }) => name === 'li');
      const head = item.children.find((child): child is Element => 'name' in child && child.name === 'div');
      return above && head ? `${claimOf(item)} ${textOf(byTag(head, 'i'))} ${claimOf(above)}` : [];
    });

    expect(told.sort()).toEqual(written.toSorted());
  });

  test('in the map a line leads from each claim to each that it is for or against', () => {
    const [map] = byClass(document, 'map');
    const boxes = byTag(map!, 'a').map(boxOf);
    const mirror = mirrorOf(map!);
    const [start, end] = mirror === undefined ? (['left', 'right'] as const) : (['right', 'left'] as const);
    const told = byClass(map!, 'line').flatMap((line) => {
      const points = pointsOf(line.attribs['d']!).map(({ x, y }) => ({ x: mirror === undefined ? x : mirror - x, y }));
      // A claim stands before those that bear on it, as the page is read.
      const touched = (edge: 'left' | 'right') =>
        boxes.filter((box) => points.some(({ x, y }) => x === box[edge] && box.top <= y && y <= box.bottom));
      return touched(start).flatMap(({ id: from }) =>
        touched(end).map(({ id: to }) => `${from} ${kindOf(line)} ${to}`),
      );
    });

    expect(told.sort()).toEqual(written.toSorted());
  });

  test('in the map the end of each line has the sign and the word of its side', () => {
    const [map] = byClass(document, 'map');
    const ends = byClass(map!, 'end').map((end) => ({ side: kindOf(end), ...pointsOf(end.attribs['d']!)[0]! }));
    const lines = byClass(map!, 'line').flatMap((line) =>
      pointsOf(line.attribs['d']!).map((point) => ({ side: kindOf(line), ...point })),
    );

    expect(
      ends.filter((end) => !lines.some((line) => line.x === end.x && line.y === end.y && line.side === end.side)),
    ).toEqual([]);
    expect(byClass(map!, 'word').map((word) => textOf(word))).toEqual(ends.map(({ side }) => side));
  });
});

/** The claim that an entry of the list tells, or to which it refers. */
const claimOf = (item: Element) => item.attribs['id'] ?? hrefs(item)[0]!.replace('#', '');

/** On a page that is read from the right, the width of the drawing, which is mirrored there. */
function mirrorOf(map: Element): number | undefined {
  const [, width] = /^matrix\(-1 0 0 1 (\d+) 0\)$/.exec(byTag(map, 'g')[1]?.attribs['transform'] ?? '') ?? [];
  return width === undefined ? undefined : Number(width);
}

/** `for` or `against`. */
const kindOf = ({ attribs }: Element) => attribs['class']!.split(' ')[1];

/** A claim in the map, or a reference to one: where it stands. */
function boxOf(link: Element) {
  const { x, y, width, height } = byTag(link, 'rect')[0]!.attribs;
  const [left, top] = [Number(x), Number(y)];
  const id = (link.attribs['id'] ?? link.attribs['href'])!.replace(/^#?map--/, '');
  return { id, left, top, right: left + Number(width), bottom: top + Number(height) };
}

/** Where the pen is set down and where a level stroke ends. Of the commands of a path these are used: M, H, V, and q for a corner. */
function pointsOf(path: string) {
  const points: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, command, given = ''] of path.matchAll(/([MHVqlmvz])([^MHVqlmvz]*)/g)) {
    const numbers = (given.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === 'M') [x, y] = [numbers[0]!, numbers[1]!];
    if (command === 'H') x = numbers[0]!;
    if (command === 'V') y = numbers[0]!;
    if (command === 'q') [x, y] = [x + numbers[2]!, y + numbers[3]!];
    if (command === 'M' || command === 'H') points.push({ x, y });
  }
  return points;
}
