import { address } from '../model/address.ts';
import type { Kind, Level } from '../model/claim.ts';
import type { Claim, Edition, Essay } from '../model/edition.ts';
import { fromData } from './data-address.ts';

/** An argument as a graph: claims, and which speaks for or against which. */
export interface ArgumentGraph {
  title: string;
  address: string;
  /** In reading order. */
  claims: {
    id: string;
    number: number;
    statement: string;
    kind: Kind;
    role?: NonNullable<Claim['role']>;
    level: Level;
    address: string;
  }[];
  /** `from` is a reason for or against `to`. */
  relations: { from: string; to: string; type: 'support' | 'attack' }[];
}

export const argumentGraph = (essay: Essay, { site }: Edition): ArgumentGraph => ({
  title: essay.title,
  address: fromData(address.argument(essay.id), site),
  claims: essay.claims.map(({ id, number, statement, kind, role, assessment }) => ({
    id,
    number,
    statement,
    kind,
    ...(role && { role }),
    level: assessment.level,
    address: fromData(address.claim(essay.id, id), site),
  })),
  relations: essay.claims.flatMap(({ id, supports, attacks }) => [
    ...supports.map((to) => ({ from: id, to, type: 'support' as const })),
    ...attacks.map((to) => ({ from: id, to, type: 'attack' as const })),
  ]),
});
