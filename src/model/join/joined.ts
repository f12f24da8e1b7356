import type { ChartMeta } from '../schema/chart.ts';
import type { ClaimMeta } from '../schema/claim.ts';
import type { EssayMeta } from '../schema/essay.ts';
import type { IncidentMeta } from '../schema/incident.ts';
import type { ClaimMark, ParsedEssay } from '../read/markup/essay-text.ts';
import type { ParsedNote } from '../read/markup/note.ts';
import type { Picture } from './picture.ts';
import type { Register, Revision } from '../register/register.ts';
import type { PageMeta, Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';

/** What `content/` holds, as entries that may come in any order. */
export interface Entries {
  site: Site;
  essays: readonly { id: string; meta: EssayMeta; parsed: ParsedEssay }[];
  claims: readonly { id: string; essay: string; meta: ClaimMeta; note: ParsedNote }[];
  incidents: readonly { id: string; meta: IncidentMeta; note: ParsedNote }[];
  pages: readonly { id: string; meta: PageMeta; note: ParsedNote }[];
  sources: readonly Source[];
  charts: readonly { id: string; meta: ChartMeta }[];
  /** Those that texts show, by their paths in `public/`; left out where no page is made. */
  pictures?: ReadonlyMap<string, Picture> | undefined;
  /** Left out where nothing has been published yet. */
  register?: Register | undefined;
}

export interface Essay extends EssayMeta, Omit<ParsedEssay, 'claims'> {
  id: string;
  language: string;
  /** In reading order. */
  claims: Claim[];
}

export interface Claim extends ClaimMeta, Omit<ClaimMark, 'incidents'> {
  essay: string;
  note: ParsedNote;
  /** Incidents cited in its words, then those to which its note links. */
  incidents: string[];
  /** What it has said since it was published, oldest first; none where it is not registered. */
  revisions: readonly Revision[];
}

export interface Incident extends IncidentMeta {
  id: string;
  note: ParsedNote;
}

/** A page of the site's own. */
export interface SitePage extends PageMeta {
  id: string;
  language: string;
  note: ParsedNote;
}

export interface Chart extends ChartMeta {
  id: string;
}

/** A place that uses a source or cites an incident. */
export type Use =
  | { kind: 'essay'; essay: Essay }
  | { kind: 'claim'; claim: Claim }
  | { kind: 'incident'; incident: Incident }
  | { kind: 'page'; page: SitePage };
