import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pagesIn } from '../build/output.ts';

/** A claim of the published essay, as far as a reader looks for it. */
export interface PublishedClaim {
  id: string;
  statement: string;
  verdict: string | undefined;
  /** The strongest piece of evidence against it: what is said of it, and where the source itself stands. */
  against: { note: string; url: string | undefined } | undefined;
}

/** The site that `npm run build` made of what is published here. */
export interface Published {
  root: string;
  /** Path of the newest essay from the root of the site, as all paths here. */
  essay: string;
  /** In reading order. */
  claims: PublishedClaim[];
  /** Pages of all its claims. */
  claimPages: string[];
  incidentPages: string[];
  /** One page of each kind, by name; a note is that of the essay with a note open. */
  kinds: Record<string, string>;
}

interface Data {
  claims: {
    id: string;
    statement: string;
    assessment: { verdict?: string };
    evidence: { source: string; bearing: string; note: string; strongest?: true }[];
  }[];
  sources: { id: string; URL?: string }[];
}

/** Nothing where it has not been built. */
export function readPublished(): Published | undefined {
  const root = fileURLToPath(new URL('../../dist/', import.meta.url));
  const [essay] = pagesIn(root, 'essays');
  if (essay === undefined) return undefined;
  const id = essay.slice('essays/'.length, -'.html'.length);
  const { claims, sources } = JSON.parse(readFileSync(join(root, `data/${id}.json`), 'utf8')) as Data;
  const urls = new Map(sources.map(({ id, URL }) => [id, URL]));
  const claimPages = claims.map((claim) => `claims/${id}/${claim.id}.html`);
  const incidentPages = pagesIn(root, 'incidents');
  return {
    root,
    essay,
    claims: claims.map(({ id, statement, assessment, evidence }) => {
      const against = evidence.find(({ bearing, strongest }) => bearing === 'against' && strongest);
      return {
        id,
        statement,
        verdict: assessment.verdict,
        against: against && { note: against.note, url: urls.get(against.source) },
      };
    }),
    claimPages,
    incidentPages,
    kinds: {
      home: 'index.html',
      essay,
      note: `${essay}#note-${claims[0]!.id}`,
      claim: claimPages[0]!,
      incident: incidentPages[0]!,
      claims: `claims/${id}/index.html`,
      argument: `arguments/${id}.html`,
      incidents: 'incidents/index.html',
      sources: 'sources/index.html',
      method: 'about.html',
      corrections: 'corrections.html',
      data: 'data.html',
      search: 'search.html',
      'not found': '404.html',
      card: `embeds/${id}/${claims[0]!.id}.html`,
    },
  };
}
