import { address } from '../model/address.ts';
import type { Edition, Incident } from '../model/edition.ts';
import { dateOf } from '../model/date/edtf.ts';
import { fromData } from './data-address.ts';

/**
 * Incidents as points in time order. A `precision` of "region" or "symbolic" means that the point stands for a wider place;
 * an incident without a point has no geometry.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
export const incidentsToGeoJson = (edition: Edition, incidents: readonly Incident[] = edition.incidents): object => ({
  type: 'FeatureCollection',
  features: incidents.map((incident) => feature(incident, edition)),
});

function feature({ id, title, summary, date, place, parties, outcome }: Incident, edition: Edition) {
  const { first = null, last = null } = dateOf(date);
  return {
    type: 'Feature',
    id,
    geometry:
      place?.lat === undefined || place.lon === undefined
        ? null
        : { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      title,
      summary,
      date,
      dateFrom: first,
      dateTo: last,
      place: place?.name ?? null,
      country: place?.country ?? null,
      precision: place?.precision ?? null,
      parties,
      outcome,
      essays: edition.essaysCiting(id).map((essay) => essay.id),
      claims: edition.claimsCiting(id).map((claim) => `${claim.essay}/${claim.id}`),
      address: fromData(address.incident(id), edition.site),
    },
  };
}
