import { address } from '../../model/address.ts';
import type { Edition, Essay } from '../../model/edition.ts';
import { sides, type Side } from '../../model/join/reasons.ts';
import { keysOf, type Kind, type Level, type Role } from '../../model/terms.ts';
import { fromData } from '../data-address.ts';

/** An argument as a graph: claims, and which speaks for or against which. */
export interface ArgumentGraph {
  title: string;
  address: string;
  /** In reading order. */
  claims: {
    id: string;
    number: number;
    statement: string;
    short?: string;
    kind: Kind;
    role?: Role;
    level: Level;
    verdict?: string;
    address: string;
  }[];
  /** `from` is a reason for or against `to`. */
  relations: { from: string; to: string; type: (typeof sides)[Side]['edge'] }[];
}

export const argumentGraph = (essay: Essay, { site }: Edition): ArgumentGraph => ({
  title: essay.title,
  address: fromData(address.argument(essay.id), site),
  claims: essay.claims.map(({ id, number, statement, short, kind, role, assessment }) => ({
    id,
    number,
    statement,
    ...(short !== undefined && { short }),
    kind,
    ...(role && { role }),
    level: assessment.level,
    ...(assessment.verdict !== undefined && { verdict: assessment.verdict }),
    address: fromData(address.claim(essay.id, id), site),
  })),
  relations: essay.claims.flatMap((claim) =>
    keysOf(sides).flatMap((side) =>
      claim[sides[side].list].map((to) => ({ from: claim.id, to, type: sides[side].edge })),
    ),
  ),
});
