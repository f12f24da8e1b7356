import { address } from './address.ts';
import type { Incident } from './edition.ts';
import { dateOf } from './date/edtf.ts';

/** The incidents that began in a year, and the page that lists them. */
export interface IncidentYear {
  /** In EDTF. Of a date whose beginning is open, that of its end. */
  year: string;
  path: string;
  /** In time order. */
  incidents: Incident[];
}

/**
 * Incidents by year, where they are too many for one page; else none. The page of all then leads to those of the years.
 *
 * @param incidents In time order.
 * @param most On one page.
 */
export function partIncidents(incidents: readonly Incident[], most = 500): IncidentYear[] {
  if (incidents.length <= most) return [];
  return [...Map.groupBy(incidents, yearOf)].map(([year, incidents]) => ({
    year,
    path: address.incidentsOf(year),
    incidents,
  }));
}

function yearOf({ date }: Incident): string {
  const { first, last } = dateOf(date);
  const year = (first ?? last ?? '').replace(/-\d\d-\d\d$/, '');
  return year.replace(/^(?=[+-]?\d{5})\+?/, 'Y');
}
