import { address, type IncidentData } from '../../model/address.ts';
import type { Edition, Incident } from '../../model/edition.ts';
import { partIncidents, type IncidentYear } from '../../model/incident-years.ts';
import { incidentsToGeoJson } from '../geojson.ts';
import { partedFiles, partsToCsv, type Growing } from '../parted-files.ts';
import { incidentsToCsv } from '../tables/tables.ts';
import { csv, json, type DataFile } from './data-file.ts';

/** All incidents, or where they are parted by year, where each year's are. */
export const incidentFiles = (edition: Edition): readonly DataFile[] =>
  partedFiles(
    filesOfIncidents(address.data.incidents, edition.incidents, edition),
    partIncidents(edition.incidents).map((year) => ({
      items: year.incidents.length,
      files: incidentFilesOf(year, edition),
    })),
    edition,
  );

/** The incidents of a year. */
export const incidentFilesOf = ({ year, incidents }: Omit<IncidentYear, 'path'>, edition: Edition): DataFile[] =>
  filesOfIncidents((format) => address.data.incidentsOf(year, format), incidents, edition);

const filesOfIncidents = (
  path: (format: IncidentData) => string,
  incidents: readonly Incident[],
  edition: Edition,
): Growing[] => [
  {
    path: path('csv'),
    holds: 'incidents',
    type: csv,
    write: () => incidentsToCsv(edition, incidents),
    list: partsToCsv,
  },
  {
    path: path('geojson'),
    holds: 'places',
    type: 'application/geo+json',
    write: () => json(incidentsToGeoJson(edition, incidents)),
    // RFC 7946, section 6.1: members of one's own may stand beside those of the format.
    list: (parts) => json({ type: 'FeatureCollection', features: [], parts }),
  },
];
