import type { Project, ReadEssay } from '../../model/read/entries.ts';
import { oldNames } from '../../model/register/history.ts';
import type { Tell } from '../tell.ts';
import { clash } from './anchors.ts';

/** Anchors of an essay that former claims have on its page, or sources and incidents in its single-file edition. */
export function takenAnchors({ essays, sources, incidents, register }: Project, tell: Tell): void {
  const inEdition =
    (kind: string) =>
    (one: { id: string }): [anchor: string, holder: string] => [
      `${kind}-${one.id}`,
      `the ${kind} "${one.id}" in the single-file edition`,
    ];
  const bound = new Map([...sources.map(inEdition('source')), ...incidents.map(inEdition('incident'))]);
  const former = register?.meta ? oldNames(register.meta, 'claim') : [];
  for (const essay of essays) {
    const before = new Set(former.filter((one) => one.essay === essay.id).map(({ id }) => id));
    for (const { anchor, place, what } of anchorsOf(essay)) {
      // That a claim has the former name of another the register tells.
      const isFormer = what !== CLAIM && before.has(anchor);
      const holder = bound.get(anchor) ?? (isFormer ? `a claim that was called "${anchor}"` : undefined);
      if (holder !== undefined) tell(essay.file, place, clash(anchor, holder, what));
    }
  }
}

const CLAIM = 'this claim';

const anchorsOf = ({ parsed, mentions }: ReadEssay) => [
  ...parsed.interludes.flatMap(({ heading }) =>
    heading ? [{ anchor: heading.id, place: heading.place, what: 'this heading' }] : [],
  ),
  ...mentions.attributes
    .filter(({ kind }) => kind === 'chart')
    .map(({ id, place }) => ({ anchor: id, place, what: 'this chart' })),
  ...mentions.claims.map(({ id, place }) => ({ anchor: id, place, what: CLAIM })),
];
