import { absolute, address } from '../../model/address.ts';
import { lastChange, type Claim, type Edition, type Essay, type Incident } from '../../model/edition.ts';
import { licenseUrl } from '../../model/schema/license.ts';
import { historyOf } from '../../model/register/history.ts';
import type { Reference } from './reference.ts';

/** A page of ours as others cite it. */
export interface Citation {
  /** Names it among the references of others; no other page has it. */
  key: string;
  title: string;
  authors: readonly string[];
  /** `YYYY-MM-DD`; an incident's dossier has no date of its own. */
  date?: string;
  site: string;
  publisher: string;
  language: string;
  license: string;
  /** Title of the essay to which it belongs. */
  partOf?: string;
  /** Address of the piece on which it is based. */
  source?: string;
  /** Number of the revision that is cited; of claims that have been published. */
  revision?: number;
  /** From the root of the site; of a revision, the link that keeps what was said then. */
  path: string;
  /** Left out where the site has no address. */
  url?: string;
}

export const citeEssay = (essay: Essay, edition: Edition): Citation => ({
  ...ofSite(edition, address.essay(essay.id)),
  ...ofEssay(essay),
  key: essay.id,
  title: essay.title,
  date: essay.updated ?? essay.published,
});

export function citeClaim(claim: Claim, edition: Edition): Citation {
  const essay = edition.essay(claim.essay);
  const [revision] = historyOf(edition.register, claim);
  const path = revision ? address.revision(essay.id, claim.id, revision.number) : address.claim(essay.id, claim.id);
  const changed = lastChange(claim);
  return {
    ...ofSite(edition, path),
    ...ofEssay(essay),
    key: `${essay.id}:${claim.id}`,
    title: claim.statement,
    // Evidence may have been weighed anew since the revision; words may have been revised without that.
    date: revision && revision.date > changed ? revision.date : changed,
    ...(revision && { revision: revision.number }),
    partOf: essay.title,
  };
}

export const citeIncident = ({ id, title }: Incident, edition: Edition): Citation => ({
  ...ofSite(edition, address.incident(id)),
  // No essay may be called so.
  key: `incidents:${id}`,
  title,
  authors: [edition.site.publisher.name],
  language: edition.site.language,
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
  title: title.replace(/\.$/, ''),
  author: authors.map((literal) => ({ literal })),
  'container-title': partOf === undefined ? site : `${site}: ${partOf}`,
  ...(date && { issued: date }),
  ...(revision !== undefined && { version: String(revision) }),
  ...(url && { URL: url }),
  language,
  custom: { read: 'whole', about: title },
});

const ofSite = ({ site }: Edition, path: string) => ({
  path,
  site: site.title,
  publisher: site.publisher.name,
  license: licenseUrl(site.license) ?? site.license,
  ...(site.url && { url: absolute(path, site.url) }),
});

const ofEssay = ({ editors, language, original }: Essay) => ({
  authors: editors.map(({ name }) => name),
  language,
  ...(original && { source: original.url }),
});
