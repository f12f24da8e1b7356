import { describe, expect, test } from 'vitest';
import { evidenceOf, type ClaimEntry } from '../../../fixtures/entries.ts';
import { readMdx } from '../../../../src/model/read/mdx.ts';
import { siteFiles } from '../../../fixtures/site-content.ts';
import { entries, essayDocument, languageOf } from '../../content.ts';
import { byClass, byTag, hrefs, isElement, textOf, type Element } from '../../dom.ts';
import { linesOf } from '../../forms.ts';
import { wordsOf } from '../../page-words.ts';
import { listFiles, readPage, readPages } from '../../site.ts';
import { claimWords, passageWords } from '../../source-words.ts';
import { countedWords, countsOf, fromWords, kindWords, labels, levelOf, levelWords } from '../../words.ts';

const isOnScreenOnly = ({ attribs }: Element) => attribs['data-form'] === 'page';

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
  // At least in the argument, the table of claims, the claim’s Markdown and the overview for machines.
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
      return { path, essay, level, said: countedWords(level, claims.length) };
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
  const { document } = readPage(`essays/${essay}.html`);
  const notes = byClass(document, 'note');
  const glosses = byClass(document, 'gloss');
  /** Without the references, and without the space that stood before them. */
  const quotedWords = new Map(
    claimWords(essayDocument(siteFiles, essay).tree!, languageOf(essay)).map(({ id, words }) => [
      id,
      words.replace(/ (?=[,.;:!?])/g, ''),
    ]),
  );

  test('each gloss beside the essay says its claim’s number, level and verdict, or the counts where there is no verdict', () => {
    expect(
      glosses.map((gloss) => [
        gloss.attribs['data-gloss'],
        gloss.attribs['class'],
        textOf(
          gloss.children.filter((child) => !isElement(child) || (child.name !== 'button' && !isOnScreenOnly(child))),
        ),
      ]),
    ).toEqual(
      claims.map((claim, index) => [
        claim.id,
        `gloss ${claim.assessment.level}`,
        `${index + 1} ${levelOf(claim)}. ${claim.assessment.verdict ?? countsOf(claim)}`,
      ]),
    );
  });

  test('each gloss tells those who were sent to its claim which of all it is, and where the text begins', () => {
    expect(glosses.map((gloss) => byClass(gloss, 'sent').map((sent) => [textOf(sent), hrefs(sent)]))).toEqual(
      claims.map((_, index) => [
        [`You were sent to claim ${index + 1} of ${claims.length}. Read from the start`, ['#p1']],
      ]),
    );
  });

  test('each note has its claim’s number, level and confidence, its words, and the first paragraph of the note', () => {
    const told = notes.map((note) => {
      const [head, words, first] = byTag(note, 'p');
      return [textOf(byTag(head!, 'b')), textOf(byClass(head!, 'confidence')), textOf(words!), wordsOf(first!)];
    });

    expect(told).toEqual(
      claims.map((claim, index) => [
        `${index + 1} ${levelOf(claim)}`,
        claim.assessment.confidence ? `· ${claim.assessment.confidence} confidence` : '',
        quotedWords.get(claim.id),
        passageWords(
          readMdx(siteFiles.find(({ path }) => path === `content/claims/${essay}/${claim.id}.mdx`)!).tree!,
          languageOf(essay),
        )[0],
      ]),
    );
  });

  test('each note shows the strongest item for and the strongest against, each as what it is, with title, outlet, year and stance of its source, and a link straight to it', () => {
    const shown = notes.map((note) =>
      byTag(note, 'li').map((item) => ({
        side: item.attribs['class']?.replace('item ', ''),
        said: textOf(item),
        source: hrefs(item),
      })),
    );

    expect(shown).toEqual(
      claims.map((claim) =>
        (['for', 'against'] as const).flatMap((bearing) => {
          const [first] = evidenceOf(claim, bearing);
          if (!first) return [];
          const source = entries.sources.find(({ id }) => id === first.source)!;
          const label = first.strongest ? `Strongest ${bearing} it` : labels[bearing];
          return {
            side: bearing,
            said: `${label}. ${first.note.trim()} ${[source.title, fromWords(source)].filter(Boolean).join(', ')}`,
            source: [source.URL ?? `../sources/index.html#${source.id}`],
          };
        }),
      ),
    );
  });

  test('each note leads to all evidence and says how many pieces there are', () => {
    expect(notes.map((note) => textOf(byTag(byClass(note, 'ways')[0]!, 'a')[0]!))).toEqual(
      claims.map(({ evidence = [] }) =>
        evidence.length > 2 ? `All ${evidence.length} pieces of evidence` : 'The whole note',
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
