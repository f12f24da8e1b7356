import { address } from '../../model/address.ts';
import { languageOf } from '../../model/language.ts';
import type { Edition, Incident } from '../../model/edition.ts';
import type { Site } from '../../model/schema/site.ts';
import { incidentIdentity } from '../identity.ts';
import {
  graph,
  isoDates,
  nameOfEssay,
  nameOfIncident,
  pageFacts,
  refer,
  urlOf,
  type Graph,
  type Node,
} from './node.ts';
import { sourceNode } from './source.ts';

/** What happened and when, for a page on which more about it would be too much. */
export function mention({ id, title, date }: Incident, site: Site): Node {
  const { start, end } = isoDates(date);
  return {
    '@type': 'Event',
    '@id': nameOfIncident(site, id),
    name: title,
    url: urlOf(site, address.incident(id)),
    startDate: start,
    endDate: end,
  };
}

/** What happened, where and when, no more precise than it is known. */
function incidentNode(incident: Incident, site: Site): Node {
  const { place } = incident;
  return {
    ...mention(incident, site),
    location: place && {
      '@type': 'Place',
      name: place.name,
      address: place.country && { '@type': 'PostalAddress', addressCountry: place.country },
      geo:
        place.lat === undefined ? undefined : { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
    },
  };
}

/** An incident's page, with its sources; it is about the event. */
export function incidentJsonLd(incident: Incident, edition: Edition): Graph {
  const { site } = edition;
  return graph({
    '@type': 'WebPage',
    name: incident.title,
    description: incident.summary,
    ...pageFacts(site, address.incident(incident.id), incidentIdentity(incident, edition)),
    inLanguage: languageOf(incident, site),
    mainEntity: {
      ...incidentNode(incident, site),
      description: incident.summary,
      subjectOf: site.url && edition.essaysCiting(incident.id).map(({ id }) => refer(nameOfEssay(site, id))),
    },
    citation: edition.sourcesIn({ kind: 'incident', incident }).map(sourceNode),
  });
}
