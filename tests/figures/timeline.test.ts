import { expect, test } from 'vitest';
import { timeline, type Timeline } from '../../src/figures/timeline.ts';
import { nameDistance, nameType, room } from '../../src/figures/timeline/room.ts';
import { textWidth } from '../../src/figures/text-width.ts';
import type { Incident } from '../../src/model/edition.ts';
import { wordsFor } from '../../src/words/words.ts';
import { largeEdition } from '../fixtures/large.ts';

/** Incidents of which only the date matters, named `i0`, `i1` and so on. */
const dated = (...dates: string[]): Incident[] =>
  dates.map((date, index) => ({ id: `i${index}`, short: `Bridge ${index} falls`, date }) as Incident);

const crowd = largeEdition().incidents;
const drawn = (incidents: readonly Incident[], language = 'en-GB'): Timeline => {
  const picture = timeline(incidents, wordsFor(language));
  if (!picture) throw new Error('Nothing was drawn.');
  return picture;
};

/** Pairs of marks that share a pixel at that width, names included. */
function collisions({ marks, size, names }: Timeline, width: number): string[] {
  const boxes = marks.map(({ incident, short, from, to, exact, side, y }) => {
    const half = exact ? size / 2 : 0.5;
    const name = names ? nameDistance(exact, size) + textWidth(short, nameType) : half;
    return {
      incident,
      left: from * width - (names && side === 'left' ? name : half),
      right: to * width + (names && side === 'right' ? name : half),
      top: y - size / 2,
      bottom: y + size / 2,
    };
  });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.incident} ${b.incident}`),
  );
}

test('a month is as wide as the month, a year as the year, a range as all its days', () => {
  const { marks } = drawn(dated('2015', '2015-04', '2015-10-01/2015-10-10', '2018-12-31'));
  const days = 3 * 365 + 366;

  expect(marks.map(({ incident, from, to }) => [incident, Math.round(from * days), Math.round(to * days)])).toEqual([
    ['i0', 0, 365],
    ['i1', 90, 120],
    ['i2', 273, 283],
    ['i3', days - 1, days],
  ]);
});

test('what is known to the day is a dot, what is longer a band; what is uncertain or about a time is not sure', () => {
  const { marks } = drawn(
    dated('2014', '2015-02', '2016-02-07', '2017-02-07/2017-02-08', '2018?', '2019-05~', '2020-05-18%'),
  );

  expect(marks.map(({ exact, sure }) => [exact ? 'dot' : 'band', sure ? 'sure' : 'unsure'])).toEqual([
    ['band', 'sure'],
    ['band', 'sure'],
    ['dot', 'sure'],
    ['dot', 'sure'],
    ['band', 'unsure'],
    ['band', 'unsure'],
    ['dot', 'unsure'],
  ]);
});

test('an open date runs to the end of the axis and says so', () => {
  const { marks } = drawn(dated('../2015-06', '2014-01-01', '2018/..'));

  expect(marks.map(({ incident, openStart, openEnd }) => ({ incident, openStart, openEnd }))).toEqual([
    { incident: 'i1', openStart: false, openEnd: false },
    { incident: 'i0', openStart: true, openEnd: false },
    { incident: 'i2', openStart: false, openEnd: true },
  ]);
  expect([marks[1]?.from, marks[2]?.to]).toEqual([0, 1]);
});

test('every mark is a link that says what happened and when', () => {
  const { marks } = drawn(dated('2015-04', '2018-02-07/2018-02-08'));

  expect(marks.map(({ href, name }) => ({ href, name }))).toEqual([
    { href: '/incidents/i0.html', name: 'Bridge 0 falls, April 2015' },
    { href: '/incidents/i1.html', name: 'Bridge 1 falls, 7–8 February 2018' },
  ]);
});

test('years that are evenly filled have one width', () => {
  const { breaks, ticks } = drawn(dated('2014', '2016', '2018', '2020'));

  expect(breaks).toEqual([]);
  expect(ticks.map(({ label, x }) => [label, Number(x.toFixed(2))])).toEqual([
    ['2014', 0],
    ['2015', 0.14],
    ['2016', 0.29],
    ['2017', 0.43],
    ['2018', 0.57],
    ['2019', 0.71],
    ['2020', 0.86],
  ]);
});

test('a crowd of years gets the room of its incidents, and one break says where', () => {
  const { breaks, ticks } = drawn(dated('1900', '2014', '2015', '2016'));

  expect(breaks).toEqual([0.25]);
  expect(ticks.filter(({ shown }) => shown !== 'wide').map(({ label, x }) => [label, Number(x.toFixed(3))])).toEqual([
    ['1900', 0],
    ['1950', 0.11],
    ['2014', 0.25],
    ['2015', 0.5],
    ['2016', 0.75],
  ]);
});

test('the room of a crowd of years is the share of its incidents, without those of the year after it', () => {
  const quiet = Array.from({ length: 10 }, (_, year) => String(2000 + year));
  const crowded = Array.from({ length: 20 }, (_, index) => String(2010 + (index % 2)));
  const { breaks } = drawn(dated(...quiet, ...crowded, '2012', '2012'));

  expect(breaks.map((place) => Number(place.toFixed(3)))).toEqual([0.341, 0.966]);
});

test('a few quiet years beside a full one are as wide as it', () => {
  expect(drawn(dated('2015-02', '2015-04', '2015-05', '2018')).breaks).toEqual([]);
});

test('a single day has an axis of its month', () => {
  const { ticks, years } = drawn(dated('2022-02-24'));

  expect(years).toBe('2022');
  expect(ticks.filter(({ shown }) => shown !== 'wide').map(({ label }) => label)).toEqual([
    'Feb 2022',
    '6 Feb',
    '13 Feb',
    '20 Feb',
  ]);
});

test('years before 100 stand where they belong, and are told by their era', () => {
  const { years, marks } = drawn(dated('0079', '0081'));

  expect(years).toBe('79–81 AD');
  expect(marks.map(({ from, to }) => [Number(from.toFixed(2)), Number(to.toFixed(2))])).toEqual([
    [0, 0.33],
    [0.67, 1],
  ]);
});

test('no incident gives no picture', () => {
  expect(timeline([], wordsFor('en-GB'))).toBeUndefined();
});

test('names stand beside the marks and collide at no width from the narrowest on', () => {
  const close = dated(
    '2014-02/2014-03',
    '2018-02',
    '2018-02-07/2018-02-08',
    '2021-11/2022-02',
    '2022-03-25',
    '2022-06-05',
  );
  const picture = drawn(close);

  expect(picture.names).toBe(true);
  expect([room.width, 960, 1216].flatMap((width) => collisions(picture, width))).toEqual([]);
});

test('no name runs out of the picture', () => {
  const { marks, size } = drawn(dated('2014', '2022-12-31'));

  expect(marks.map(({ side }) => side)).toEqual(['right', 'left']);
  expect(
    (marks[1]?.from ?? 0) * room.width - nameDistance(true, size) - textWidth('Bridge 1 falls', nameType),
  ).toBeGreaterThan(0);
});

test('on a page that is read from the right, time runs to the left, and so do names and what is open', () => {
  const incidents = dated('2015', '2015-04-05', '../2016', '2018-12-31');
  const [pages, mirrored] = [drawn(incidents), drawn(incidents, 'ar')];
  const shares = (from: number, to: number) => [from, to].map((share) => share.toFixed(6));

  expect(
    mirrored.marks.map(({ from, to, openStart, openEnd, side }) => [...shares(from, to), openStart, openEnd, side]),
  ).toEqual(
    pages.marks.map(({ from, to, openStart, openEnd, side }) => [
      ...shares(1 - to, 1 - from),
      openEnd,
      openStart,
      side === 'left' ? 'right' : 'left',
    ]),
  );
  expect(mirrored.ticks.map(({ x }) => x)).toEqual(pages.ticks.map(({ x }) => 1 - x));
  expect(collisions(drawn(crowd, 'ar'), room.width)).toEqual([]);
});

test('a name stands at the right of its mark if it has room there, and marks whose names would meet stand in two lanes', () => {
  const { marks } = drawn(dated('2014-01-01', '2016-07-01', '2016-08', '2022-12-31'));

  expect(marks.map(({ side, y }) => [side, y])).toEqual([
    ['right', 37.5],
    ['right', 37.5],
    ['right', 12.5],
    ['left', 37.5],
  ]);
});

test('without names, what is known to the day is nearest to the axis, and marks a lane apart share one', () => {
  const vague = Array.from({ length: 12 }, () => '2014/2018');
  const picture = drawn(dated(...vague, '2014-06-01', '2018-01-01', '2018-02-20', '2018-03-15', '2016/2017'));
  const near = picture.marks.filter(({ from, to }) => to - from < 0.5);

  expect(picture.names).toBe(false);
  expect(near.map(({ incident, y }) => [incident, y])).toEqual([
    ['i12', 216],
    ['i16', 200],
    ['i13', 216],
    ['i14', 216],
    ['i15', 200],
  ]);
});

test('300 marks lie beside one another, none over another', () => {
  const picture = drawn(crowd);

  expect(picture.marks).toHaveLength(300);
  expect([room.width, room.wide, 1216].flatMap((width) => collisions(picture, width))).toEqual([]);
  expect(picture.height).toBeLessThanOrEqual(room.height);
});

test.each([
  ['a month among two centuries', ['1814-02', '1900', '2019-10']],
  ['many days', Array.from({ length: 400 }, () => '2014-02-03')],
  ['many months among many years', Array.from({ length: 400 }, (_, index) => `${1700 + (index % 300)}-02`)],
])('no mark is thinner than 2 px: %s', (_, dates) => {
  const { marks, size } = drawn(dated(...dates));
  const widths = marks.map(({ exact, thin, from, to }) => (exact ? size : thin ? 2 : (to - from) * room.width));

  expect(Math.min(size, ...widths)).toBeGreaterThanOrEqual(2);
});

test('labels of the axis have room at the narrowest, and so do those that appear when it is wide', () => {
  const { ticks } = drawn(crowd);
  const gaps = (width: number, hidden: string) => {
    const places = ticks.filter(({ shown }) => shown !== hidden).map(({ x }) => x * width);
    return places.slice(1).map((place, index) => place - (places[index] ?? 0));
  };

  expect(Math.min(...gaps(room.width, 'wide'))).toBeGreaterThan(textWidth('2022', { face: 'sans', size: 12 }));
  expect(Math.min(...gaps(room.wide, 'narrow'))).toBeGreaterThan(textWidth('2022', { face: 'sans', size: 12 }));
});

test('the same incidents in another order give the same picture', () => {
  expect(drawn(crowd.toReversed())).toEqual(drawn(crowd));
});
