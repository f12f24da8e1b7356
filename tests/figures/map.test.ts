import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  drawBase,
  drawLocator,
  drawOverview,
  labelSize,
  layOutWorlds,
  type Drawing,
  type Mark,
} from '../../src/figures/map.ts';
import { readAtlas } from '../../src/figures/map/atlas.ts';
import { holds, overlaps, square, type Box } from '../../src/figures/map/box.ts';
import { placeLabels } from '../../src/figures/map/labels.ts';
import { degreesOf, near, pathData, project, simplify } from '../../src/figures/map/lines.ts';
import { group } from '../../src/figures/map/marks.ts';
import { chooseProjection } from '../../src/figures/map/projection.ts';
import { balanceLines } from '../../src/figures/text-lines.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import type { Incident } from '../../src/model/edition.ts';
import { wordsFor } from '../../src/words/words.ts';
import { largeEdition } from '../fixtures/large.ts';
import { at } from './map-place.ts';

const english = wordsFor('en-GB');

const only = (incidents: Incident[]) => {
  const [world, ...more] = layOutWorlds(incidents, english);
  if (!world || more.length > 0) throw new Error('There is not one map.');
  return world;
};
const frame = ({ width, height }: Drawing): Box => ({ x: 0, y: 0, width, height });
const discs = (marks: readonly Mark[]) => marks.map(({ x, y, radius }) => square(x, y, radius));
const rounded = ({ x, y }: { x: number; y: number }) => [Math.round(x), Math.round(y)];
/** The pairs that overlap, as the two numbers of each. */
const clashes = (boxes: readonly Box[]) =>
  boxes.flatMap((one, a) => boxes.flatMap((other, b) => (a < b && overlaps(one, other) ? [[a, b]] : [])));
/** What the words of a label take, line by line. */
const wordBoxes = ({ marks }: Drawing): Box[] =>
  marks.flatMap(({ label }) =>
    (label?.lines ?? []).flatMap(({ x, y, anchor, words }) =>
      words.map((text, row) => {
        const width = textWidth(text, { face: 'sans', size: labelSize });
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return { x: left, y: y + row * 17 - 12, width, height: 15 };
      }),
    ),
  );

describe('the extent', () => {
  test('of no incidents, and of none with coordinates, there is no map', () => {
    const nowhere = { id: 'nowhere', short: 'Nowhere' } as Incident;

    expect([layOutWorlds([], english), layOutWorlds([nowhere], english)]).toEqual([[], []]);
  });

  test('round a single point 1200 kilometres are shown, and the room to spare is on the right, for its name', () => {
    const world = only([at('tay-bridge', -2.99, 56.44)]);
    const { marks, width, height } = drawOverview(world, world.wide);

    expect(Math.round(world.wide.width)).toBe(1200);
    expect([width, height, ...marks.map(rounded)]).toEqual([704, 408, [282, 204]]);
  });

  test('points on both sides of the antimeridian are neighbours', () => {
    const world = only([at('suva', 178.44, -18.14), at('apia', -171.77, -13.83)]);
    const [suva, apia] = world.sites;
    const { marks } = drawOverview(world, world.wide);

    expect(world.projection.kind).toBe('region');
    // As far from one another as on the globe.
    expect(Math.round(Math.hypot((suva?.x ?? 0) - (apia?.x ?? 0), (suva?.y ?? 0) - (apia?.y ?? 0)) / 10)).toBe(115);
    expect(marks.map(({ x }) => Math.round(x))).toEqual([56, 648]);
  });

  test('all marks lie within the map, however wide the screen', () => {
    const world = only([at('a', -9, 38), at('b', 37, 56), at('c', 12, 32), at('d', -22, 64)]);
    const drawings = [world.broad, world.wide, world.narrow].map((view) => drawOverview(world, view));

    expect(drawings.map((drawing) => discs(drawing.marks).every((disc) => holds(frame(drawing), disc)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('points all round the world are on a map of the world, cut where they leave the widest gap', () => {
    const points = [
      [-120, 40],
      [-60, -20],
      [140, 36],
      [175, -40],
    ] as const;
    const { kind, project } = chooseProjection(points);
    const across = points.map(([lon, lat]) => Math.sign(project([lon, lat])?.[0] ?? NaN));

    // The gap is from 60 W over Greenwich to 140 E, so the Pacific is in the middle.
    expect([kind, across]).toEqual(['world', [1, 1, -1, -1]]);
  });

  test('the base map covers every overview and every locator', () => {
    const world = only([at('a', -9, 38), at('b', 37, 56), at('c', 12, 32)]);
    const views = [world.broad, world.wide, world.narrow, ...[...world.locators.values()].map(({ view }) => view)];
    const { x, y, width, height } = world.extent;
    // A millionth of a kilometre is lost in adding up.
    const extent = { x: x - 1e-6, y: y - 1e-6, width: width + 2e-6, height: height + 2e-6 };

    expect(views.map((view) => holds(extent, view))).toEqual([true, true, true, true, true, true]);
  });
});

test('points opposite one another, which have no middle, are on a map of the world', () => {
  expect(
    chooseProjection([
      [0, 0],
      [180, 0],
    ]).kind,
  ).toBe('world');
});

describe('marks', () => {
  const marksOf = (...incidents: Incident[]) => {
    const world = only(incidents);
    return drawOverview(world, world.wide).marks;
  };

  test('a town is a dot, a region a circle, a symbolic place a ring', () => {
    const marks = marksOf(
      at('a', 0, 50, 'exact'),
      at('b', 5, 50, 'town'),
      at('c', 0, 45, 'region'),
      at('d', 5, 45, 'symbolic'),
    );

    expect(marks.map(({ hollow, region }) => [hollow, region !== undefined])).toEqual([
      [false, false],
      [false, false],
      [false, true],
      [true, false],
    ]);
  });

  test('the circle of a region is 60 kilometres in radius', () => {
    const world = only([at('a', 36, 36, 'region')]);
    const [mark] = drawOverview(world, world.wide).marks;

    expect((mark?.region ?? 0) / world.wide.scale).toBeCloseTo(60);
  });

  test('two incidents at one place have one mark and both names', () => {
    const marks = marksOf(at('a', 40.3, 35.3, 'region'), at('b', 40.3, 35.3), at('c', 36, 35.9));

    expect(marks.map(({ label }) => label?.lines.map(({ words }) => words.join(' ')))).toEqual([
      ['The fall of a', 'The fall of b'],
      ['The fall of c'],
    ]);
  });

  test('what is joined is in time order, whichever was nearest', () => {
    const spot = (id: string, x: number) => ({ incident: at(id, 0, 0), precision: 'town' as const, x, y: 0 });
    const groups = group([spot('first', 0), spot('second', 8), spot('far', 99), spot('third', 1)], () => 5);

    expect(groups.map(({ x, spots }) => [x, spots.map(({ incident }) => incident.id)])).toEqual([
      [3, ['first', 'second', 'third']],
      [99, ['far']],
    ]);
  });
});

describe('labels', () => {
  const label = (x: number, y: number) => ({ x, y, reach: 5, width: 90, height: 17, list: false });
  const sheet = { x: 0, y: 0, width: 400, height: 300 };

  test('a name stands to the right of its mark, and to the left at the right edge', () => {
    expect(placeLabels([label(100, 100), label(390, 200)], sheet)).toEqual([
      { x: 109, y: 91.5, width: 90, height: 17, anchor: 'start' },
      { x: 291, y: 191.5, width: 90, height: 17, anchor: 'end' },
    ]);
  });

  test('names of close marks cover neither one another nor a mark', () => {
    const labels = [label(200, 150), label(215, 150), label(200, 165), label(215, 165), label(207, 135)];
    const placed = placeLabels(labels, sheet) ?? [];

    expect(placed.length).toBe(5);
    expect(
      clashes([...placed, ...labels.map(({ x, y, reach }) => square(x, y, reach))]).filter(([a = 9]) => a < 5),
    ).toEqual([]);
    expect(placed.map((box) => holds(sheet, box))).toEqual([true, true, true, true, true]);
  });

  test('where there is no room for all there are none', () => {
    expect(placeLabels([label(20, 10), label(30, 10)], { x: 0, y: 0, width: 100, height: 20 })).toBeUndefined();
  });

  test('on a map the names of places and of countries collide with nothing', () => {
    const world = only([
      at('the bridge of Moscow', 37.6, 55.7),
      at('the bridge of Paris', 2.3, 48.9),
      at('the bridge of Sochi', 39.7, 43.6),
      at('the bridge of Simferopol', 34.1, 44.9),
      at('the bridge of Latakia', 36, 35.9, 'region'),
      at('the bridge of Khasham', 40.3, 35.3),
    ]);
    const drawing = drawOverview(world, world.wide);
    const countries = drawing.countries.map(({ name, x, y }) => {
      const width = textWidth(name, { face: 'sans', size: 11.5 });
      return { x: x - width / 2, y: y - 6, width, height: 12 };
    });
    const names = wordBoxes(drawing);

    expect([drawing.style, names.length]).toEqual(['names', 12]);
    expect(drawing.countries.map(({ name }) => name)).toEqual(expect.arrayContaining(['Russia', 'Ukraine', 'Turkey']));
    expect(clashes([...names, ...countries, ...discs(drawing.marks)])).toEqual([]);
  });

  test('a narrow map of the same has numbers, in time order', () => {
    const world = only(
      [at('a', 37.6, 55.7), at('b', 2.3, 48.9), at('c', 39.7, 43.6), at('d', 34.1, 44.9)].map((incident) => ({
        ...incident,
        short: 'A name of a bridge as long as can be',
      })),
    );
    const { style, marks } = drawOverview(world, world.narrow);

    expect([style, ...marks.map(({ number, incidents }) => `${number} ${incidents[0]?.incident.id}`)]).toEqual([
      'numbers',
      '1 a',
      '2 b',
      '3 c',
      '4 d',
    ]);
  });

  test('a mark has its label above or below where there is no room beside it', () => {
    const strip = { x: 0, y: 0, width: 100, height: 70 };

    expect([placeLabels([label(50, 60)], strip), placeLabels([label(50, 10)], strip)]).toEqual([
      [{ x: 5, y: 34, width: 90, height: 17, anchor: 'middle' }],
      [{ x: 5, y: 19, width: 90, height: 17, anchor: 'middle' }],
    ]);
  });

  test('a name with room on one side only has it there, and others make way', () => {
    const placed = placeLabels([label(130, 100), label(300, 100)], { x: 0, y: 0, width: 310, height: 200 });

    expect(placed).toEqual([
      { x: 31, y: 91.5, width: 90, height: 17, anchor: 'end' },
      { x: 201, y: 91.5, width: 90, height: 17, anchor: 'end' },
    ]);
  });

  test('a name that stands apart is joined to its mark by a line that ends short of both', () => {
    const around = [138, 150, 162].flatMap((y) => [170, 230].map((x) => [x, y] as const));
    const others = [...around, [200, 132], [200, 168]] as const;
    const marks = [label(200, 150), ...others.map(([x, y]) => ({ ...label(x, y), width: 10, height: 10 }))];

    const [{ leader, ...words } = { x: 0, y: 0 }] = placeLabels(marks, sheet) ?? [];

    expect([
      rounded(words),
      [leader?.x1, leader?.y1, leader?.x2, leader?.y2].map((place = 0) => Math.round(place)),
    ]).toEqual([
      [237, 102],
      [204, 146, 235, 115],
    ]);
  });

  test('where so many names press on one another that the search takes long there are none', () => {
    const grid = Array.from({ length: 16 }, (_, index) => ({
      ...label(90 + (index % 4) * 40, 40 + Math.floor(index / 4) * 40),
      width: 60,
    }));

    expect(placeLabels(grid, { x: 0, y: 0, width: 300, height: 200 })).toBeUndefined();
  });

  test('a long name is broken into lines of about one length', () => {
    expect(balanceLines('The fall of al-Watiya air base', { face: 'sans', size: 13 }, 150)).toEqual([
      'The fall of',
      'al-Watiya air base',
    ]);
  });
});

describe('300 incidents', () => {
  const { incidents } = largeEdition();
  const worlds = layOutWorlds(incidents, english);
  const drawings = worlds.flatMap((world) =>
    [world.broad, world.wide, world.narrow].map((view) => drawOverview(world, view)),
  );

  test('are a map of the world and a second one of the region where most of them lie', () => {
    expect(worlds.map(({ name, projection, sites }) => [name, projection.kind, sites.length])).toEqual([
      ['overview', 'world', 300],
      ['detail', 'region', 203],
    ]);
  });

  test('are counted, each once, and no mark covers another', () => {
    expect(
      drawings.map(({ style, marks }) => [style, marks.reduce((sum, mark) => sum + mark.incidents.length, 0)]),
    ).toEqual([
      ['counts', 300],
      ['counts', 300],
      ['counts', 300],
      ['counts', 203],
      ['counts', 203],
      ['counts', 203],
    ]);
    for (const { marks } of drawings) {
      const near = marks.flatMap((one, a) =>
        marks.slice(a + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius),
      );
      expect(near).toEqual([]);
    }
  });

  test('have a base map within the budget of a picture', () => {
    expect(worlds.map((world) => brotliCompressSync(drawBase(world)).length < 25_000)).toEqual([true, true]);
  });
});

describe('the base map', () => {
  const world = only([at('simferopol', 34.1, 44.95)]);

  test('names the disputes whose borders are in view', () => {
    expect(drawLocator(world, at('simferopol', 34.1, 44.95))?.disputed).toEqual(['Crimea']);
  });

  test('an incident with no coordinates has no locator', () => {
    expect(drawLocator(world, { id: 'nowhere' } as Incident)).toBeUndefined();
  });

  test('knows no colour of the page: greys that let it shine through', () => {
    expect([...new Set(drawBase(world).match(/#[0-9a-f]{3,6}|currentColor|var\(/gi))]).toEqual(['#8a8376', '#87837b']);
  });

  test.each([
    ['within a large country', 60, 60, 20, 1],
    ['at a long straight border', -105, 49, 20, 2],
    ['across the date line', 179, -17, 20, 124],
    ['at a pole', 20, 89, 20, 124],
    ['around a pole that has land', -127, -88, 20, 124],
    ['beside one', 20, -71, 1, 6],
  ])('%s all of the atlas is looked at that reaches into the map', (_, lon, lat, kilometresPerPixel, polygons) => {
    const { land, settled, countries } = readAtlas(kilometresPerPixel);
    const { project: plane } = chooseProjection([[lon, lat]]);
    const within = degreesOf({ x: -600, y: -350, width: 1200, height: 700 }, plane);
    const clipped = plane.clipExtent([
      [-600, -350],
      [600, 350],
    ]);
    const shapes = [land, settled, ...countries.map(({ shape }) => shape)];

    expect(shapes.map((shape) => project(near(shape, within), clipped))).toEqual(
      shapes.map((shape) => project(shape, clipped)),
    );
    expect(near(land, within).coordinates.length).toBe(polygons);
  });

  test('a line keeps its ends and its corners', () => {
    const line = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ] as const;

    expect(simplify(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  test('a ring is written in whole steps, and one that is too small for a step not at all', () => {
    const ring = [
      [0, 0],
      [4, 0],
      [4, -4],
      [0, 0],
    ] as const;

    expect([pathData([ring], 2, true), pathData([ring], 50, true)]).toEqual(['M0 0l2 0 0-2z', '']);
  });

  test('each step of a line is told from the point before', () => {
    const line = [
      [10, 20],
      [14, 26],
      [14, 22],
      [8, 40],
    ] as const;

    expect(pathData([line], 2, false)).toBe('M5 10l2 3 0-2-3 9');
  });
});

test('of 1,200 incidents each is counted once, and no mark covers another', () => {
  const { incidents } = largeEdition();
  const copies = [0, 1, 2, 3].flatMap((copy) =>
    incidents.map(({ place, ...incident }) => ({
      ...incident,
      id: `${incident.id}-${copy}`,
      place: place && { ...place, lat: (place.lat ?? 0) + copy },
    })),
  );
  const [world] = layOutWorlds(copies as Incident[], english);
  const { style, marks } = drawOverview(world!, world!.wide);

  expect([style, new Set(marks.flatMap((mark) => mark.incidents.map(({ incident }) => incident.id))).size]).toEqual([
    'counts',
    1200,
  ]);
  const near = marks.flatMap((one, a) =>
    marks.slice(a + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius),
  );
  expect(near).toEqual([]);
});
