import { edition } from '../../edition.ts';
import { claimCard, essayCard, incidentCard, siteCard } from '../../figures/card/card.ts';
import type { Claim, Essay, Incident } from '../../model/edition.ts';

const { site } = edition;

/** The pictures that stand for pages elsewhere. */
export const cards = {
  /** For every page that has none of its own. */
  site: siteCard(site),
  essay: (essay: Essay) => essayCard(essay, site),
  claim: (claim: Claim) => claimCard(claim, edition.essay(claim.essay), site),
  incident: (incident: Incident) => incidentCard(incident, site),
};
