import { absolute, address } from '../model/address.ts';
import { lastChange, type Claim, type Edition, type Essay, type Incident } from '../model/edition.ts';
import { licenseUrl } from '../model/license.ts';

/** A page of ours as others cite it. */
export interface Citation {
  /** Names it among the references of others. */
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
  return {
    ...ofSite(edition, address.claim(essay.id, claim.id)),
    ...ofEssay(essay),
    key: `${essay.id}-${claim.id}`,
    title: claim.statement,
    date: lastChange(claim),
    partOf: essay.title,
  };
}

export const citeIncident = ({ id, title }: Incident, edition: Edition): Citation => ({
  ...ofSite(edition, address.incident(id)),
  key: id,
  title,
  authors: [edition.site.publisher.name],
  language: edition.site.language,
});

const ofSite = ({ site }: Edition, path: string) => ({
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
