import { expect, test } from 'vitest';
import { argumentOf, type Step } from '../../src/figures/argument.ts';
import { drawArgument } from '../../src/figures/argument-map.ts';
import type { ClaimMeta } from '../../src/model/schema/claim.ts';
import { Edition, type Entries } from '../../src/model/edition.ts';
import { readProject } from '../../src/model/read/project.ts';
import { collisions, overlaps, relations } from './argument-picture.ts';

interface Relations {
  role?: 'thesis' | 'target' | 'conclusion';
  supports?: string[];
  attacks?: string[];
}

/** An essay of these claims, in this order. */
const essayOf = (claims: Record<string, Relations>) => joined(read(claims));

function read(claims: Record<string, Relations>) {
  const ids = Object.keys(claims);
  return readProject([
    {
      path: 'content/site.yaml',
      text: 'title: Bridges\ntagline: Why they fall.\nlanguage: en\npublisher: { name: Bridges }\nlicense: CC-BY-4.0\n',
    },
    {
      path: 'content/essays/bridges.mdx',
      text: `---
title: Bridges
summary: Why bridges fall.
relation: own
editors: [{ name: An editor }]
published: "2026-01-01"
rights: Free.
---

${ids.map((id) => `We say: <Claim id="${id}">${id}</Claim>.`).join('\n\n')}
`,
    },
    ...Object.entries(claims).map(([id, { role, supports = [], attacks = [] }]) => ({
      path: `content/claims/bridges/${id}.mdx`,
      text: `---
statement: Bridges fall, and of all that can be said of it this is what ${id} says.
kind: normative
${role ? `role: ${role}\n` : ''}supports: [${supports.join(', ')}]
attacks: [${attacks.join(', ')}]
assessment: { level: value-judgement, confidence: low, reason: For now., assessed: "2026-11-25" }
---

Short form.
`,
    })),
  ]);
}

function joined(project: ReturnType<typeof readProject>) {
  const entries = { ...project, site: project.site?.meta, sources: project.sources.map(({ meta }) => meta) };
  const edition = new Edition(entries as unknown as Entries, { drafts: false });
  return argumentOf(edition.essays[0]!, edition.reasons);
}

/** `a < for b < against c` as nested lists; a reference stands in brackets. */
const outline = (steps: readonly Step[]): unknown[] =>
  steps.flatMap(({ claim, side, again, reasons }) => {
    const name = [side, again ? `(${claim.id})` : claim.id].filter(Boolean).join(' ');
    return reasons.length > 0 ? [name, outline(reasons)] : [name];
  });

const fourteen = read(Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`claim-${index}`, {}])));

/** An argument that nobody would make: every claim bears on up to three others, chosen by chance. */
function byChance(seed: number) {
  let state = seed;
  const next = (below: number) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
  const roles = ['conclusion', 'thesis', 'target', 'target', 'target'] as const;
  const claims = fourteen.claims.map((claim) => {
    const number = Number(claim.id.split('-')[1]);
    const chosen = Array.from({ length: number === 0 ? 0 : next(4) }, () => `claim-${next(number)}`);
    const [first = [], ...rest] = [...new Set(chosen)];
    const [supports, attacks] = next(3) === 0 ? [rest, [first].flat()] : [[first].flat(), rest];
    return { ...claim, meta: { ...(claim.meta as ClaimMeta), role: roles[number], supports, attacks } };
  });
  return joined({ ...fourteen, claims });
}

/** A thesis between a conclusion and the view it attacks; one ground serves twice, one claim stands alone. */
const small = () =>
  essayOf({
    'money-is-saved': { role: 'target' },
    'wind-is-the-cause': { role: 'thesis', supports: ['build-stiffer'], attacks: ['money-is-saved'] },
    'tacoma-swung': { supports: ['wind-is-the-cause', 'build-stiffer'] },
    'tay-was-cheap': { attacks: ['wind-is-the-cause'] },
    'build-stiffer': { role: 'conclusion' },
    'bridges-are-fair': {},
  });

test('the argument goes from the conclusion to its grounds, and the view attacked stands apart', () => {
  const { trees, views, alone } = small();

  expect(outline(trees)).toEqual([
    'build-stiffer',
    ['for wind-is-the-cause', ['for tacoma-swung', 'against tay-was-cheap'], 'for (tacoma-swung)'],
  ]);
  expect(outline(views)).toEqual(['money-is-saved', ['against (wind-is-the-cause)']]);
  expect(alone.map(({ id }) => id)).toEqual(['bridges-are-fair']);
});

test('a thesis without a conclusion is told at the top, not as a footnote to the view that it attacks', () => {
  const { trees, views } = essayOf({
    view: { role: 'target' },
    thesis: { role: 'thesis', attacks: ['view'] },
    ground: { supports: ['thesis'] },
  });

  expect(outline(trees)).toEqual(['thesis', ['for ground']]);
  expect(outline(views)).toEqual(['view', ['against (thesis)']]);
});

test('what only attacks a view is told under it', () => {
  const { trees, views } = essayOf({
    view: { role: 'target' },
    'view-has-a-ground': { supports: ['view'] },
    one: { attacks: ['view'] },
    other: { attacks: ['view', 'view-has-a-ground'] },
  });

  expect(trees).toEqual([]);
  expect(outline(views)).toEqual([
    'view',
    ['for view-has-a-ground', ['against other'], 'against one', 'against (other)'],
  ]);
});

test('the map joins a claim to what it supports and to what it attacks', () => {
  expect(relations(drawArgument(small()))).toEqual([
    'tacoma-swung for build-stiffer',
    'tacoma-swung for wind-is-the-cause',
    'tay-was-cheap against wind-is-the-cause',
    'wind-is-the-cause against money-is-saved',
    'wind-is-the-cause for build-stiffer',
  ]);
});

test('a claim stands level with its first reason, and a view at the left of what attacks it', () => {
  const places = new Map(
    drawArgument(small())
      .boxes.filter(({ again }) => !again)
      .map(({ claim, x, y }) => [claim.id, { x, y }]),
  );
  const [conclusion, thesis, ground, view] = [
    'build-stiffer',
    'wind-is-the-cause',
    'tacoma-swung',
    'money-is-saved',
  ].map((id) => places.get(id)!);

  expect([thesis!.y, ground!.y]).toEqual([conclusion!.y, conclusion!.y]);
  expect(conclusion!.x).toBeLessThan(thesis!.x);
  expect(thesis!.x).toBeLessThan(ground!.x);
  expect(view!.x).toBe(conclusion!.x);
});

test('what attacks a view that stands beside it is shown once, a ground that serves twice again', () => {
  const { boxes } = drawArgument(small());

  expect(boxes.filter(({ again }) => again).map(({ claim }) => claim.id)).toEqual(['tacoma-swung']);
});

test('two claims that each attack views keep their lines apart', () => {
  const picture = drawArgument(
    essayOf({
      conclusion: { role: 'conclusion' },
      one: { supports: ['conclusion'], attacks: ['view-1', 'view-2', 'view-3'] },
      two: { supports: ['conclusion'], attacks: ['view-4'] },
      'view-1': { role: 'target' },
      'view-2': { role: 'target' },
      'view-3': { role: 'target' },
      'view-4': { role: 'target' },
    }),
  );

  expect([...overlaps(picture), ...collisions(picture)]).toEqual([]);
});

test('in arguments made by chance too, no box stands on another and every line can be followed', () => {
  for (let seed = 1; seed <= 100; seed++) {
    const argument = byChance(seed);
    const picture = drawArgument(argument);

    expect({ seed, found: [...overlaps(picture), ...collisions(picture)] }).toEqual({ seed, found: [] });
    expect(new Set(picture.boxes.map(({ claim }) => claim.id)).size).toBe(14);
    expect(picture.boxes.filter(({ again }) => !again)).toHaveLength(14);
  }
});

test('claims that stand alone are shown in rows', () => {
  const picture = drawArgument(essayOf({ one: {}, two: {}, three: {} }));

  expect(picture.alone).toBeDefined();
  expect(picture.boxes.map(({ claim, x }) => [claim.id, x])).toEqual([
    ['one', 0],
    ['two', 0],
    ['three', 0],
  ]);
  expect(overlaps(picture)).toEqual([]);
});
