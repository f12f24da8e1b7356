import type { CorpusChart, CorpusClaim, CorpusEssay, CorpusIncident } from '../corpus/essay.ts';
import type { Form } from './adapter.ts';

/* Markdown with footnotes, as Starlight takes it. */

const claimAddress = (claim: CorpusClaim) => `/claims/${claim.slug}/`;
const incidentAddress = (incident: CorpusIncident) => `/incidents/${incident.slug}/`;
const citesOf = (numbers: readonly number[]) => numbers.map((number) => `[${number}](#s${number})`).join(', ');

function sourceOf(essay: CorpusEssay, number: number): string {
  const source = essay.sources[number - 1]!;
  return `${source.author}. [${source.title}](${source.url}). *${source.publication}*, ${source.year}.`;
}

const withTitle = (title: string, lines: readonly string[]): string =>
  `---\ntitle: ${JSON.stringify(title)}\n---\n${lines.join('\n')}`;

/** The essay, its claims as marked words with footnotes, its charts as tables. */
export function essayPage(essay: CorpusEssay, form: Form): string {
  const linked = form === 'all-pages';
  const lines = [essay.dek, ''];
  for (const [index, parts] of essay.paragraphs.entries()) {
    const text = parts.map((part) =>
      typeof part === 'string' ? part : `<mark>${part.text}</mark>[^${essay.claims[part.claim]!.id}]`,
    );
    lines.push(text.join(''), '', ...essay.charts.filter(({ after }) => after === index).flatMap(chartTable));
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
  return withTitle(essay.title, lines);
}

function chartTable({ title, caption, series }: CorpusChart): string[] {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const dates = series[0]!.points.map(({ date }) => date);
  return [
    `**${title}.** ${caption}`,
    '',
    row(['', ...dates]),
    row(['---', ...dates.map(() => '--:')]),
    ...series.map(({ label, points }) =>
      row([label, ...points.map(({ value, source }) => `${value} ${citesOf([source])}`)]),
    ),
    '',
  ];
}

export function claimPage(essay: CorpusEssay, claim: CorpusClaim): string {
  const incidents = claim.incidents.map((index) => essay.incidents[index]!);
  return withTitle(claim.title, [
    `> ${claim.statement}`,
    '',
    claim.note,
    '',
    ...(incidents.length > 0 ? ['## Incidents', '', ...incidents.map(linkToIncident), ''] : []),
    ...endOf(essay, claim.sources),
  ]);
}

export function incidentPage(essay: CorpusEssay, incident: CorpusIncident): string {
  const index = essay.incidents.indexOf(incident);
  const claims = essay.claims.filter(({ incidents }) => incidents.includes(index));
  return withTitle(incident.title, [
    `${incident.date}, ${incident.place}.`,
    '',
    incident.summary,
    '',
    ...(claims.length > 0 ? ['## Claims', '', ...claims.map(linkToClaim), ''] : []),
    ...endOf(essay, incident.sources),
  ]);
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
