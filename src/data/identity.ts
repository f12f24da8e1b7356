import { lastChange, type Claim, type Edition, type Essay, type Incident } from '../model/edition.ts';
import { publishing, type Person } from '../model/join/people.ts';
import { unique } from '../model/join/lookup.ts';
import { perItem } from '../model/read/once.ts';

/** Whose a page is and of which days: what other programs have to conclude of it, and not of the piece or the sources that it names. */
export interface Identity {
  authors: readonly Person[];
  /** `YYYY-MM-DD`; none on a site that has published nothing. */
  published: string | undefined;
  modified: string | undefined;
}

export const essayIdentity = (essay: Essay): Identity => ({
  authors: publishing(essay),
  published: essay.published,
  modified: essay.updated ?? essay.published,
});

export function claimIdentity(claim: Claim, edition: Edition): Identity {
  const { editors, published } = edition.essay(claim.essay);
  const first = claim.revisions[0]?.date ?? published;
  return { authors: editors, published: first, modified: latest([first, lastChange(claim)]) };
}

/** A dossier has no day of its own: it is published, and worked over, with the essays that cite it. */
export function incidentIdentity({ id }: Incident, edition: Edition): Identity {
  const { essaysCiting, claimsCiting, essay, register } = edition;
  const citing = unique([...essaysCiting(id), ...claimsCiting(id).map((claim) => essay(claim.essay))]);
  const { published, modified } = citing.length > 0 ? daysOf(citing) : siteIdentity(edition);
  const first = register.ids[`incident:${id}`]?.first ?? published;
  return { authors: [edition.site.publisher], published: first, modified: latest([first, modified]) };
}

/** For pages that belong to no essay. */
export const siteIdentity = perItem(({ site, essays }: Edition): Identity => ({
  authors: [site.publisher],
  ...daysOf(essays),
}));

const daysOf = (essays: readonly Essay[]) => ({
  published: essays.map(({ published }) => published).sort()[0],
  modified: latest(essays.map((essay) => essayIdentity(essay).modified)),
});

const latest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
