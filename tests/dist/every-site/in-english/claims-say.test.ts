import { expect, test } from 'vitest';
import { cslWords } from '../../../../src/model/schema/csl-text.ts';
import { count, evidenceOf, type ClaimEntry } from '../../../fixtures/entries.ts';
import { entries, readEdition } from '../../content.ts';
import { formsOfClaim } from '../../forms.ts';
import type { Line } from '../../lines.ts';
import {
  bearings,
  countsOf,
  kindWords,
  levelOf,
  readingsOf,
  roleWords,
  sideIn,
  sourceBehind,
  yearWords,
} from '../../words.ts';

const told = entries.claims.flatMap((claim) =>
  formsOfClaim(claim).map(([form, lines]) => ({ place: `${claim.essay}/${claim.id}, ${form}`, claim, lines })),
);

/** Holds what each form of each claim says against what its author wrote. */
function compare<Fact>(found: (lines: Line[], claim: ClaimEntry) => Fact, written: (claim: ClaimEntry) => Fact): void {
  expect(told.map(({ place, claim, lines }) => [place, found(lines, claim)])).toEqual(
    told.map(({ place, claim }) => [place, written(claim)]),
  );
}

/** Of values with words: those whose words stand in a text. */
const wordsIn = (words: Record<string, string>, text: string) =>
  Object.keys(words).filter((key) => new RegExp(`\\b${words[key]}\\b`).test(text));

const isStanding = ({ text }: Line) => / for, \d+ against/.test(text);
/** Where the reason begins: what stands above it says how the claim stands. */
const why = (lines: readonly Line[]) => lines.findIndex(({ rank, text }) => rank > 0 && text === 'Why');

test('in every form a claim stands with its kind and its role, and no other', () => {
  compare(
    (lines) => {
      const head = lines.slice(0, why(lines)).map(({ text }) => text);
      return { kind: wordsIn(kindWords, head.join('\n')), role: wordsIn(roleWords, head.join('\n')) };
    },
    ({ kind, role }) => ({ kind: [kind], role: role ? [role] : [] }),
  );
});

test('in every form a claim stands with its level, its counts and its confidence, and once, below “Why”, with its reason', () => {
  compare(
    (lines, { assessment: { reason } }) => ({
      standing: lines.find(isStanding)?.text.replace(/\s·/g, ''),
      reason: lines[why(lines) + 1]?.text,
      times: lines.filter(({ text }) => text.includes(reason.trim())).length,
    }),
    (claim) => ({
      standing: [levelOf(claim), countsOf(claim), confidenceOf(claim)].filter(Boolean).join(' '),
      reason: claim.assessment.reason.trim(),
      times: 1,
    }),
  );
});

/** Where there is no verdict. */
const facts = /^\w+ claim .*· Assessed /;
const confidenceOf = ({ assessment: { confidence } }: ClaimEntry) => confidence && `${confidence} confidence`;

test('in every form a claim’s verdict stands directly below its level, and no other claim’s verdict stands with it', () => {
  compare(
    (lines) => {
      const below = lines[lines.findIndex(isStanding) + 1]?.text ?? '';
      const told = entries.claims.filter(
        ({ assessment: { verdict } }) => verdict && lines.some(({ text }) => text.includes(verdict)),
      );
      return { below: facts.test(below) ? '' : below, verdicts: told.map(({ essay, id }) => `${essay}/${id}`) };
    },
    ({ essay, id, assessment: { verdict = '' } }) => ({
      below: verdict,
      verdicts: verdict ? [`${essay}/${id}`] : [],
    }),
  );
});

test('in every form of a claim against which nothing was found that is told, and of no other', () => {
  compare(
    (lines) => lines.some(({ text }) => text === 'None found.'),
    ({ assessment: { against } }) => against !== undefined,
  );
});

test('in every form each sentence of evidence stands once, under its own side, the strongest first, and then its source, by title, outlet, year and what there is to remark', () => {
  compare(evidenceIn, (claim) =>
    bearings.flatMap((bearing) =>
      evidenceOf(claim, bearing).map(({ note, source, locator, strongest }) => ({
        sides: [bearing],
        strongest: strongest === true,
        note,
        source,
        from: fromOf(source, locator),
      })),
    ),
  );
});

function evidenceIn(lines: readonly Line[], { evidence = [] }: ClaimEntry) {
  let heading = '';
  return lines.flatMap(({ rank, text, links }) => {
    if (rank > 0) heading = text;
    // What a list of sources says of one may be what the note says.
    const said = rank > 0 || heading.startsWith('Sources') ? [] : evidence.filter(({ note }) => text.includes(note));
    return said.map(({ note }) => {
      const [label = '', from = ''] = text.split(note).map((part) => part.trim());
      return {
        sides: [...new Set([sideIn(heading), sideIn(label)])].filter((side) => side !== undefined),
        strongest: label.startsWith('Strongest'),
        note,
        source: links.map(sourceBehind).join(' '),
        from,
      };
    });
  });
}

const edition = readEdition();
const { remarkOn, unmarked } = readingsOf(entries.sources.filter(({ id }) => edition.usesOf(id).length > 0));

test('each form of a claim says once how much of its sources was read, where nothing else is said', () => {
  compare(
    (lines) => lines.filter(({ text }) => text === unmarked).length,
    ({ evidence = [] }) => (evidence.length > 0 ? 1 : 0),
  );
});

/** What stands after an item of evidence. */
function fromOf(id: string, locator: string | undefined): string {
  const written = entries.sources.find((source) => source.id === id)!;
  const { title, publisher, issued, custom, ...source } = written;
  const outlet = [source['container-title'] ?? publisher, yearWords(issued)].filter(Boolean).join(', ');
  const where = [outlet, locator, custom.stance].filter(Boolean).join(' · ');
  return [[cslWords(title), where].filter(Boolean).join(', '), remarkOn(written)].filter(Boolean).join(' · ');
}

test('every heading over evidence that tells how much stands under it tells the truth, and on the page each does', () => {
  compare(
    (lines, claim) =>
      lines
        .filter(({ rank, text }) => rank > 0 && sideIn(text))
        .map(({ text }) => text)
        .filter((text) => !text.endsWith(` ${count(claim, sideIn(text)!)}`) && /\d$/.test(text)),
    () => [],
  );
  const onPages = told.filter(({ place }) => place.endsWith(', page'));
  expect(
    onPages.map(({ lines }) => lines.filter(({ rank, text }) => rank === 3 && sideIn(text)).map(({ text }) => text)),
  ).toEqual(
    onPages.map(({ claim }) => [
      `For ${count(claim, 'for')}`,
      `Against, or qualifying ${count(claim, 'against')}`,
      ...(count(claim, 'context') > 0 ? [`Context ${count(claim, 'context')}`] : []),
    ]),
  );
});

test('in every form a claim names the claims that it is for and against, and those that are for and against it', () => {
  compare(
    (lines, claim) => reasonsIn(lines, othersOf(claim)),
    (claim) => {
      const others = othersOf(claim);
      const among = (ids: readonly string[] = []) => others.filter(({ id }) => ids.includes(id));
      return {
        'it is for': among(claim.supports).map(named),
        'it is against': among(claim.attacks).map(named),
        'for it': others.filter(({ supports }) => supports?.includes(claim.id)).map(named),
        'against it': others.filter(({ attacks }) => attacks?.includes(claim.id)).map(named),
      };
    },
  );
});

const claimsOf = (essay: string) => entries.claims.filter((claim) => claim.essay === essay);
const othersOf = ({ essay, id }: ClaimEntry) => claimsOf(essay).filter((other) => other.id !== id);
const named = (claim: ClaimEntry) => `${claimsOf(claim.essay).indexOf(claim) + 1} ${claim.statement}`;

/** Markdown and EPUB tell by a heading what pages tell before each claim. */
const headings: Record<string, string> = {
  'It is a reason for': 'it is for',
  'It is a reason against': 'it is against',
  'Reasons that the essay gives for it': 'for it',
  'What the essay sets against it': 'against it',
};

function reasonsIn(lines: readonly Line[], others: readonly ClaimEntry[]) {
  const found: Record<string, string[]> = { 'it is for': [], 'it is against': [], 'for it': [], 'against it': [] };
  let heading: string | undefined;
  for (const { rank, text } of lines) {
    if (rank > 0) heading = headings[text];
    const word = heading ?? /^(it is for|it is against|for it|against it) /.exec(text)?.[1];
    const other = others.find(({ statement }) => text.endsWith(` ${statement}`));
    if (rank === 0 && word && other) found[word]?.push(`${/\d+/.exec(text)?.[0]} ${other.statement}`);
  }
  // Reasons may be told in the order of reading or in that of their author.
  for (const list of Object.values(found)) list.sort((a, b) => parseInt(a) - parseInt(b));
  return found;
}
