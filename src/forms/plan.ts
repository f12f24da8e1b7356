import { address } from '../model/address.ts';
import type { Edition } from '../model/edition.ts';
import { oldNames, withdrawals } from '../model/register/history.ts';
import { placeOf } from '../model/register/place.ts';

/** Which forms a site has: plain data, small beside the content from which it is told. Paths are from the root of the site. */
export interface FormPlan {
  /** Pages with a Markdown alternate beside them. */
  alternates: readonly string[];
}

export function planForms(edition: Edition): FormPlan {
  const { essays, incidents, register } = edition;
  const told = [...oldNames(register), ...withdrawals(register)].filter(({ kind }) => kind !== 'source');
  const pages = [
    ...essays.map(({ id }) => address.essay(id)),
    ...essays.flatMap(({ id, claims }) => claims.map((claim) => address.claim(id, claim.id))),
    ...incidents.map(({ id }) => address.incident(id)),
    ...told.map(({ name }) => placeOf(name)),
  ];
  return { alternates: pages.map(fromRoot) };
}

const fromRoot = (address: string) => address.slice(1);
