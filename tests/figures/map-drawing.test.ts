import { describe, expect, test } from 'vitest';
import { drawBase, drawLocator, drawOverview, layOutWorlds, type Drawing } from '../../src/figures/map.ts';
import { nameOf } from '../../src/figures/map/atlas.ts';
import type { Box } from '../../src/figures/map/box.ts';
import { nameCountries } from '../../src/figures/map/countries.ts';
import type { Point } from '../../src/figures/map/lines.ts';
import type { Incident } from '../../src/model/edition.ts';
import { wordsFor } from '../../src/words/words.ts';
import { at } from './map-place.ts';

const english = wordsFor('en-GB');
const worldsOf = (...incidents: Incident[]) => layOutWorlds(incidents, english);

/** A drawing a line each: its base map, its marks with their words, the names of countries and the bar, in whole pixels. */
function told({ width, height, base, style, marks, countries, bar }: Drawing): string {
  const place = (...numbers: number[]) => numbers.map(Math.round).join(',');
  return [
    `${style}, ${width} x ${height} of ${base.name} ${place(base.x, base.y)} ${place(base.width)} x ${place(base.height)}`,
    ...marks.flatMap(({ x, y, radius, region, label }) => [
      `mark ${place(x, y)} radius ${radius}${region === undefined ? '' : ` in ${place(region)}`}`,
      ...(label?.lines ?? []).map(({ x, y, anchor, words }) => `- ${anchor} ${place(x, y)} ${words.join(' / ')}`),
    ]),
    ...countries.map(({ name, x, y }) => `${name} ${place(x, y)}`),
    ...(bar ? [`${bar.label} ${place(bar.x, bar.y)} ${place(bar.width)} long`] : []),
  ].join('\n');
}

describe('a map of a region', () => {
  const paris = at('Paris', 2.3, 48.9, 'region');
  const [world] = worldsOf(at('Moscow', 37.6, 55.7), paris, at('Sochi', 39.7, 43.6), at('Adler', 39.75, 43.6));

  test('shows marks, names, countries and distances where they are', () => {
    expect(told(drawOverview(world!, world!.wide))).toMatchInlineSnapshot(`
      "names, 704 x 380 of overview -76,-64 856 x 509
      mark 555,56 radius 4.5
      - start 564,60 The fall of Moscow
      mark 56,196 radius 4.5 in 13
      - start 73,201 The fall of Paris
      mark 648,324 radius 6
      - end 625,313 The fall of Sochi
      - end 625,337 The fall of Adler
      Russia 596,125
      Ukraine 493,220
      France 60,250
      Germany 183,170
      Poland 316,160
      Romania 401,305
      Belarus 436,125
      Italy 167,315
      Hungary 311,275
      Sweden 258,30
      Austria 238,260
      Czechia 252,210
      Serbia 333,345
      Latvia 400,50
      Lithuania 378,80
      Bulgaria 412,360
      Slovakia 321,235
      200 km 8,370 42 long"
    `);
  });

  test('of one incident shows its neighbourhood on the same base map', () => {
    expect(told(drawLocator(world!, paris)!)).toMatchInlineSnapshot(`
      "names, 264 x 190 of overview 0,-166 856 x 509
      mark 132,95 radius 4.5 in 13
      France 123,125
      Germany 231,80
      100 km 8,180 21 long"
    `);
  });

  test('has a base map in steps of a fifth of a pixel', () => {
    expect(drawBase(world!)).toContain(' viewBox="0 0 4280 2543" ');
  });
});

describe('a map of the world', () => {
  const first = at('a', 0, 50, 'region');
  const [world] = worldsOf(first, at('b', 120, -30), at('c', -100, 20));

  test('names no countries and no distances, which it could not tell, and shows a region larger than its dot', () => {
    expect(told(drawOverview(world!, world!.wide))).toMatchInlineSnapshot(`
      "names, 704 x 359 of overview -37,-22 778 x 403
      mark 332,16 radius 4.5 in 9
      - start 345,20 The fall of a
      mark 688,343 radius 4.5
      - end 679,348 The fall of b
      mark 16,131 radius 4.5
      - start 24,136 The fall of c"
    `);
  });

  test('of one incident names the countries around it', () => {
    expect(told(drawLocator(world!, first)!)).toMatchInlineSnapshot(`
      "names, 264 x 190 of overview -790,0 1944 x 1008
      mark 132,95 radius 4.5 in 9
      France 147,125
      Spain 104,170"
    `);
  });
});

describe('a map that counts', () => {
  /** Far from one another, all round the world. */
  const scattered = Array.from({ length: 24 }, (_, index) =>
    at(`single-${index}`, (index % 8) * 40 - 140, Math.floor(index / 8) * 35 - 30),
  );
  const crowd = (count: number, apart: number) =>
    Array.from({ length: count }, (_, index) => at(`crowd-${index}`, 10 + index * apart, 48));

  test('has a dot for one incident and a disc that grows with their number for more', () => {
    const [world] = worldsOf(...scattered, ...crowd(16, 0));

    expect([...new Set(drawOverview(world!, world!.wide).marks.map(({ radius }) => radius))]).toEqual([4.5, 10]);
  });

  test.each([
    ['a third of the incidents share a mark', 12, 0.3, ['overview', 'detail']],
    ['less than a third share one', 11, 0.3, ['overview']],
    ['a third are at one place', 12, 0, ['overview']],
  ])('where %s, the maps are these', (_, count, apart, maps) => {
    expect(worldsOf(...scattered, ...crowd(count, apart)).map(({ name }) => name)).toEqual(maps);
  });
});

describe('names of countries', () => {
  const frame = { x: 0, y: 0, width: 300, height: 100 };
  const outlined = (name: string, ...ring: Point[]) => ({ name, rings: [ring] });
  const slope = outlined('Slope', [0, 0], [200, 100], [0, 100], [0, 0]);
  const plain = outlined('Plain', [210, 0], [300, 0], [300, 40], [210, 40], [210, 0]);
  const placed = (taken: readonly Box[]) =>
    nameCountries([slope, plain], frame, taken).map(({ name, x, y }) => `${name} ${Math.round(x)},${Math.round(y)}`);

  test('stand in the middle of their outline', () => {
    expect(placed([])).toEqual(['Slope 65,65', 'Plain 255,15']);
  });

  test('make way for what is there before, and are left out where no room is left', () => {
    const taken = [
      { x: 60, y: 60, width: 50, height: 30 },
      { x: 240, y: 0, width: 30, height: 40 },
    ];

    expect(placed(taken)).toEqual(['Slope 40,65']);
  });

  test('are none for a place that is no country', () => {
    const glacier = {
      name: 'Siachen Glacier',
      id: undefined,
      shape: { type: 'MultiPolygon' as const, coordinates: [] },
    };

    expect(['en', 'de', 'ja'].map((language) => nameOf(glacier, wordsFor(language)))).toEqual([
      'Siachen Glacier',
      '',
      '',
    ]);
  });
});
