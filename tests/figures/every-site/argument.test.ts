import { describe, expect, test } from 'vitest';
import { argumentOf } from '../../../src/figures/argument.ts';
import { drawArgument } from '../../../src/figures/argument-map.ts';
import { setting } from '../../../src/figures/argument/picture.ts';
import { textWidth } from '../../../src/figures/text-width.ts';
import { largeEdition } from '../../fixtures/large.ts';
import { site } from '../../fixtures/site-content.ts';
import { collisions, overlaps, relations } from '../argument-picture.ts';

const large = largeEdition();

describe.each([
  ...site.essays.map((essay) => ({ essay, reasons: site.reasons })),
  { essay: large.essays[0]!, reasons: large.reasons },
])('$essay.id', ({ essay, reasons }) => {
  const draw = () => drawArgument(argumentOf(essay, reasons));
  const picture = draw();
  const told = picture.boxes.filter(({ again }) => !again);

  test('every claim stands on the map once, no box on another, and every line can be followed', () => {
    expect(told.map(({ claim }) => claim.number).sort((a, b) => a - b)).toEqual(
      essay.claims.map(({ number }) => number),
    );
    expect(overlaps(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
  });

  test('the map shows every relation and is no wider than the page', () => {
    expect(relations(picture)).toEqual(
      essay.claims
        .flatMap(({ id, supports, attacks }) => [
          ...supports.map((to) => `${id} for ${to}`),
          ...attacks.map((to) => `${id} against ${to}`),
        ])
        .sort(),
    );
    expect(picture.width).toBeLessThanOrEqual(1180);
  });

  test('all words of a statement stand in its box', () => {
    for (const { claim, lines, width } of told) {
      const longest = Math.max(...lines.map((line) => textWidth(line, { face: 'serif', size: setting.type })));

      // In Japanese a line ends where there is no space.
      expect(lines.join('').replace(/\s/g, '')).toBe(claim.statement.replace(/\s/g, ''));
      expect(longest).toBeLessThanOrEqual(width - setting.padding);
    }
  });

  test('the map is the same each time', () => {
    expect(draw()).toEqual(picture);
  });
});
