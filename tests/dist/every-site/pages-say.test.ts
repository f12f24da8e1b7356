import { describe, expect, test } from 'vitest';
import { evidenceOf, type ClaimEntry } from '../../fixtures/entries.ts';
import { entries } from '../content.ts';
import { byClass, byTag, hrefs, textOf } from '../dom.ts';
import { linesOf } from '../forms.ts';
import { listFiles, readPage, readPages } from '../site.ts';
import { countsOf, kindWords, labels, levelOf, levelWords } from '../words.ts';

const claimsOf = (essay: string) => entries.claims.filter((claim) => claim.essay === essay);

/** The claim whose statement stands in a text; of two, one of which holds the other, the longer. */
const claimIn = (text: string): ClaimEntry | undefined =>
  entries.claims
    .filter(({ statement }) => text.includes(statement))
    .sort((a, b) => b.statement.length - a.statement.length)[0];

test('wherever a statement stands with a level or with counts, they are those of its claim', () => {
  const anyLevel = new RegExp(`\\b(${Object.values(levelWords).join('|')})\\b`);
  const files = listFiles().filter((file) => /\.(html|md|epub)$|^llms\.txt$/.test(file));
  const found = files.flatMap((file) =>
    linesOf(file).flatMap(({ text }) => {
      const claim = claimIn(text);
      // What a revision said stands with the level of its time.
      if (!claim || text.startsWith('Revision ')) return [];
      const around = text.replace(claim.statement, '');
      const told = { level: anyLevel.exec(around)?.[0], counts: /\d+ for, \d+ against/.exec(around)?.[0] };
      const right = { level: told.level && levelOf(claim), counts: told.counts && countsOf(claim) };
      return told.level || told.counts ? { file, text, told, right } : [];
    }),
  );

  expect(found.map(({ file, text, told }) => ({ file, text, ...told }))).toEqual(
    found.map(({ file, text, right }) => ({ file, text, ...right })),
  );
  // At least in the argument, the table of claims, the notes beside the essay and the overview for machines.
  expect(found.length).toBeGreaterThanOrEqual(entries.claims.length * 4);
});

test('wherever the claims of a level are counted, there are as many', () => {
  const found = readPages().flatMap(({ path, document }) =>
    byTag(document, 'a').flatMap((link) => {
      const [, essay, level] = /claims\/([^/]+)\/index\.html#(.+)$/.exec(link.attribs['href'] ?? '') ?? [];
      return essay && level ? { path, essay, level, said: textOf(link) } : [];
    }),
  );

  expect(found).toEqual(
    found.map(({ path, essay, level }) => {
      const claims = claimsOf(essay).filter(({ assessment }) => assessment.level === level);
      return { path, essay, level, said: `${claims.length} ${levelWords[level]}` };
    }),
  );
  expect(found.filter(({ path }) => path.startsWith('essays/')).map(({ essay, level }) => `${essay} ${level}`)).toEqual(
    entries.essays.flatMap(({ id }) =>
      Object.keys(levelWords)
        .filter((level) => claimsOf(id).some(({ assessment }) => assessment.level === level))
        .map((level) => `${id} ${level}`),
    ),
  );
});

describe.each(entries.essays)('$id', ({ id: essay }) => {
  const claims = claimsOf(essay);
  const notes = byClass(readPage(`essays/${essay}.html`).document, 'note');

  test('each note beside the essay has its claim’s number, statement, level and counts', () => {
    expect(notes.map((note) => [note.attribs['data-note'], textOf(byTag(note, 'summary'))])).toEqual(
      claims.map((claim, index) => [
        claim.id,
        `${index + 1} ${claim.statement} ${levelOf(claim)} · ${countsOf(claim)}`,
      ]),
    );
  });

  test('each note beside the essay begins with its claim’s verdict', () => {
    expect(notes.map((note) => textOf(byClass(note, 'verdict')))).toEqual(
      claims.map(({ assessment: { verdict = '' } }) => verdict),
    );
  });

  test('the head of the essay and its card on the home page say what it asks, argues and how that stands', () => {
    const { summary, question, verdict } = entries.essays.find(({ id }) => id === essay)!;
    const told = [question, summary, verdict && `How that stands. ${verdict}`].filter((text) => text !== undefined);
    const said = (texts: string[]) => texts.filter((text) => told.includes(text));
    const head = byClass(readPage(`essays/${essay}.html`).document, 'head')[0]!;
    const cards = byTag(readPage('index.html').document, 'li').filter((card) =>
      byTag(card, 'h2').flatMap(hrefs).includes(`essays/${essay}.html`),
    );

    expect(said(byTag(head, 'p').map(textOf))).toEqual(told.map((text) => text.trim()));
    expect(cards.map((card) => said(byTag(card, 'p').map(textOf)))).toEqual([told.map((text) => text.trim())]);
  });

  test('each note beside the essay shows the strongest item for and the strongest against, each as what it is and with its source', () => {
    const shown = notes.map((note) =>
      byClass(note, 'item').map((item) => ({
        said: textOf(item.children.filter((child) => child.type === 'text' || ('name' in child && child.name === 'b'))),
        source: hrefs(item)[0],
      })),
    );

    expect(shown).toEqual(
      claims.map((claim) =>
        (['for', 'against'] as const).flatMap((bearing) => {
          const [first] = evidenceOf(claim, bearing);
          return first
            ? { said: `${labels[bearing]}: ${first.note}`, source: `../sources/index.html#${first.source}` }
            : [];
        }),
      ),
    );
  });

  test('the table of claims has a row for each, with its number, level, counts, verdict and kind', () => {
    const rows = byTag(byTag(readPage(`claims/${essay}/index.html`).document, 'tbody')[0]!, 'tr');

    expect(rows.map((row) => byTag(row, 'td', 'th').slice(0, 4).map(textOf))).toEqual(
      claims.map((claim, index) => [
        `${index + 1}`,
        claim.statement,
        [levelOf(claim), countsOf(claim), claim.assessment.verdict].filter(Boolean).join(' '),
        kindWords[claim.kind],
      ]),
    );
  });
});
