import type { Problem } from '../../model/problem.ts';
import type { Project, ReadEssay } from '../../model/read/entries.ts';
import { oldNames } from '../../model/register/history.ts';
import { clash } from './anchors.ts';

/** Anchors of an essay that former claims have on its page, or sources and incidents in its single-file edition. */
export function takenAnchors({ essays, sources, incidents, register }: Project): Problem[] {
  const bound = new Map([
    ...sources.map(({ id }): [string, string] => [`source-${id}`, `the source "${id}" in the single-file edition`]),
    ...incidents.map(({ id }): [string, string] => [
      `incident-${id}`,
      `the incident "${id}" in the single-file edition`,
    ]),
  ]);
  const former = register?.meta ? oldNames(register.meta, 'claim') : [];
  return essays.flatMap((essay) => {
    const before = new Map(
      former.filter((one) => one.essay === essay.id).map(({ id }) => [id, `a claim that was called "${id}"`]),
    );
    return anchorsOf(essay).flatMap(({ anchor, place, what, isClaim }) => {
      // That a claim has the former name of another the register tells.
      const holder = bound.get(anchor) ?? (isClaim ? undefined : before.get(anchor));
      return holder === undefined ? [] : [clash(essay.file, place, anchor, holder, what)];
    });
  });
}

const anchorsOf = ({ parsed, mentions }: ReadEssay) => [
  ...parsed.interludes.flatMap(({ heading }) =>
    heading ? [{ anchor: heading.id, place: heading.place, what: 'this heading', isClaim: false }] : [],
  ),
  ...mentions.attributes
    .filter(({ kind }) => kind === 'chart')
    .map(({ id, place }) => ({ anchor: id, place, what: 'this chart', isClaim: false })),
  ...mentions.claims.map(({ id, place }) => ({ anchor: id, place, what: 'this claim', isClaim: true })),
];
