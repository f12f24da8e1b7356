import { absolute, address } from '../../model/address.ts';
import type { Claim, Edition, Essay, Incident } from '../../model/edition.ts';
import { languageOf } from '../../model/language.ts';
import { asCslText } from '../../model/schema/csl-text.ts';
import { licenseUrl } from '../../model/schema/license.ts';
import { historyOf } from '../../model/register/history.ts';
import { claimIdentity, essayIdentity, incidentIdentity, type Identity } from '../identity.ts';
import type { Reference } from './reference.ts';

/** A page of ours as others cite it. */
export interface Citation {
  /** Names it among the references of others; no other page has it. */
  key: string;
  title: string;
  authors: readonly string[];
  /** `YYYY-MM-DD`, of the last change: that is what is cited. */
  date?: string;
  site: string;
  publisher: string;
  language: string;
  license: string;
  /** Title of the essay to which it belongs. */
  partOf?: string;
  /** Number of the revision that is cited; of claims that have been published. */
  revision?: number;
  /** From the root of the site; of a revision, the link that keeps what was said then. */
  path: string;
  /** Left out where the site has no address. */
  url?: string;
}

export const citeEssay = (essay: Essay, edition: Edition): Citation => ({
  ...ofSite(edition, address.essay(essay.id)),
  ...ofIdentity(essayIdentity(essay)),
  key: essay.id,
  title: essay.title,
  language: essay.language,
});

export function citeClaim(claim: Claim, edition: Edition): Citation {
  const essay = edition.essay(claim.essay);
  const [revision] = historyOf(edition.register, claim);
  const path = revision ? address.revision(essay.id, claim.id, revision.number) : address.claim(essay.id, claim.id);
  return {
    ...ofSite(edition, path),
    ...ofIdentity(claimIdentity(claim, edition)),
    key: `${essay.id}:${claim.id}`,
    title: claim.statement,
    language: essay.language,
    ...(revision && { revision: revision.number }),
    partOf: essay.title,
  };
}

export const citeIncident = (incident: Incident, edition: Edition): Citation => ({
  ...ofSite(edition, address.incident(incident.id)),
  ...ofIdentity(incidentIdentity(incident, edition)),
  // No essay may be called so.
  key: `incidents:${incident.id}`,
  title: incident.title,
  language: languageOf(incident, edition.site),
});

/** As an entry among sources, which every format of references can write. */
export const asSource = ({
  key,
  title,
  authors,
  date,
  revision,
  site,
  partOf,
  url,
  language,
}: Citation): Reference => ({
  id: key,
  type: 'webpage',
  // Styles set a full stop of their own.
  title: asCslText(title.replace(/\.$/, '')),
  author: authors.map((literal) => ({ literal })),
  'container-title': asCslText(partOf === undefined ? site : `${site}: ${partOf}`),
  ...(date && { issued: date }),
  ...(revision !== undefined && { version: String(revision) }),
  ...(url && { URL: url }),
  language,
});

const ofSite = ({ site }: Edition, path: string) => ({
  path,
  site: site.title,
  publisher: site.publisher.name,
  license: licenseUrl(site.license) ?? site.license,
  ...(site.url && { url: absolute(path, site.url) }),
});

const ofIdentity = ({ authors, modified }: Identity) => ({
  authors: authors.map(({ name }) => name),
  ...(modified && { date: modified }),
});
