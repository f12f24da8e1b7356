import { edition } from '../../edition.ts';
import { partIncidents } from '../../model/incident-years.ts';

/** The years into which the list of incidents is parted; none while all stand on one page. */
export const incidentYears = partIncidents(edition.incidents);
