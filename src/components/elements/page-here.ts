import { address, methodPage } from '../../model/address.ts';

/** The page on which an element stands, by the parameters of its route. */
export function pageHere({ essay, claim, incident, page = methodPage }: Record<string, string | undefined>): string {
  if (incident) return address.incident(incident);
  if (!essay) return address.page(page);
  return claim ? address.claim(essay, claim) : address.essay(essay);
}
