import type { CorpusClaim, CorpusEssay, CorpusIncident } from '../corpus/essay.ts';
import type { Form } from './adapter.ts';
import { writeText } from './files.ts';

/* Markdown with footnotes: the form that most generators take. */

const claimAddress = (claim: CorpusClaim) => `/claims/${claim.slug}/`;
const incidentAddress = (incident: CorpusIncident) => `/incidents/${incident.slug}/`;
const citesOf = (numbers: readonly number[]) => numbers.map((number) => `[${number}](#s${number})`).join(', ');

function sourceOf(essay: CorpusEssay, number: number): string {
  const source = essay.sources[number - 1]!;
  return `${source.author}. [${source.title}](${source.url}). *${source.publication}*, ${source.year}.`;
}

/** The essay, its claims as marked words with footnotes. */
export function essayMarkdown(essay: CorpusEssay, form: Form): string {
  const linked = form === 'all-pages';
  const lines = [essay.dek, ''];
  for (const parts of essay.paragraphs) {
    const text = parts.map((part) =>
      typeof part === 'string' ? part : `<mark>${part.text}</mark>[^${essay.claims[part.claim]!.id}]`,
    );
    lines.push(text.join(''), '');
  }
  lines.push('## Incidents', '');
  for (const incident of essay.incidents) {
    const title = linked ? `[${incident.title}](${incidentAddress(incident)})` : incident.title;
    lines.push(`### ${title}`, '', `${incident.date}. ${incident.summary} ${citesOf(incident.sources)}`, '');
  }
  lines.push('## Sources', '');
  for (const source of essay.sources) {
    lines.push(
      `${source.n}. <span id="s${source.n}">${source.author}.</span> [${source.title}](${source.url}). *${source.publication}*, ${source.year}.`,
    );
  }
  lines.push('');
  for (const claim of essay.claims) {
    const more = linked ? ` [Claim page](${claimAddress(claim)})` : '';
    lines.push(`[^${claim.id}]: ${claim.note} ${citesOf(claim.sources)}${more}`, '');
  }
  return lines.join('\n');
}

function claimMarkdown(essay: CorpusEssay, claim: CorpusClaim): string {
  const incidents = claim.incidents.map((index) => essay.incidents[index]!);
  return [
    `> ${claim.statement}`,
    '',
    claim.note,
    '',
    ...(incidents.length > 0 ? ['## Incidents', '', ...incidents.map(linkToIncident), ''] : []),
    ...endOf(essay, claim.sources),
  ].join('\n');
}

function incidentMarkdown(essay: CorpusEssay, incident: CorpusIncident): string {
  const index = essay.incidents.indexOf(incident);
  const claims = essay.claims.filter(({ incidents }) => incidents.includes(index));
  return [
    `${incident.date}, ${incident.place}.`,
    '',
    incident.summary,
    '',
    ...(claims.length > 0 ? ['## Claims', '', ...claims.map(linkToClaim), ''] : []),
    ...endOf(essay, incident.sources),
  ].join('\n');
}

const linkToIncident = (incident: CorpusIncident) => `- [${incident.title}](${incidentAddress(incident)})`;
const linkToClaim = (claim: CorpusClaim) => `- [${claim.title}](${claimAddress(claim)})`;

const endOf = (essay: CorpusEssay, numbers: readonly number[]) => [
  '## Sources',
  '',
  ...numbers.map((number) => `- ${sourceOf(essay, number)}`),
  '',
  `From [${essay.title}](/${essay.slug}/).`,
  '',
];

export interface Dialect {
  /** Whether the title stands in the text too. */
  heading: boolean;
  /** Of an essay's file; claims and incidents are `md`. */
  extension: 'md' | 'mdx';
  /** More lines of front matter. */
  matter?: string;
}

/** The file of an essay, with its front matter. */
export const essayPage = (essay: CorpusEssay, form: Form, dialect: Dialect): string =>
  pageOf(essay.title, essayMarkdown(essay, form), dialect);

function pageOf(title: string, body: string, { heading, matter = '' }: Dialect): string {
  return `---\ntitle: ${JSON.stringify(title)}\n${matter}---\n${heading ? `# ${title}\n\n` : ''}${body}`;
}

/** Writes a page of Markdown for every essay and, unless only essays are wanted, for every claim and incident. */
export function writePages(
  folder: string,
  under: string,
  essays: Iterable<CorpusEssay>,
  form: Form,
  dialect: Dialect,
): void {
  for (const essay of essays) {
    writeText(folder, `${under}/${essay.slug}.${dialect.extension}`, essayPage(essay, form, dialect));
    if (form === 'essays-only') continue;
    for (const claim of essay.claims) {
      writeText(folder, `${under}/claims/${claim.slug}.md`, pageOf(claim.title, claimMarkdown(essay, claim), dialect));
    }
    for (const incident of essay.incidents) {
      const text = pageOf(incident.title, incidentMarkdown(essay, incident), dialect);
      writeText(folder, `${under}/incidents/${incident.slug}.md`, text);
    }
  }
}
