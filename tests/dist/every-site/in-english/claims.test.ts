import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../../../src/model/join/evidence.ts';
import { direction } from '../../../../src/model/language.ts';
import { wordsFor } from '../../../../src/words/words.ts';
import { entries, readEdition } from '../../content.ts';
import { byAttribute, byClass, byId, byTag, closest, hasClass, hrefs, isElement, textOf } from '../../dom.ts';
import { listFiles, readPage } from '../../site.ts';
import { sourceBehind } from '../../words.ts';

const { kinds, levels } = wordsFor('en').terms;

describe.each(readEdition().essays)('$id', (essay) => {
  const { document } = readPage(`essays/${essay.id}.html`);
  const pages = essay.claims.map((claim) => ({ claim, ...readPage(`claims/${essay.id}/${claim.id}.html`) }));

  test('every claim is marked on the essay page once, in reading order', () => {
    const marked = byClass(document, 'claim').flatMap(({ attribs }) => attribs['id'] ?? []);

    expect(marked).toEqual(essay.claims.map(({ id }) => id));
  });

  test('every claim has one gloss, which follows the text of the passage where the claim begins, and a button for its note', () => {
    const passages = byClass(document, 'passage').map((passage) => {
      const elements = passage.children.filter(isElement);
      return elements.flatMap((element, index) =>
        byClass(element, 'gloss').map((gloss) => ({
          id: gloss.attribs['data-gloss'],
          passage: passage.attribs['id'],
          isLast: index === elements.length - 1 && hasClass(element, 'glosses'),
          opens: byTag(gloss, 'button').map(({ attribs }) => attribs['popovertarget']),
        })),
      );
    });

    expect(passages.flat()).toEqual(
      essay.claims.map(({ id, passage }) => ({ id, passage: `p${passage}`, isLast: true, opens: [`note-${id}`] })),
    );
    expect(byClass(document, 'gloss').length).toBe(essay.claims.length);
  });

  test('every claim has one note, in the section "Notes", which follows the text', () => {
    const [section, second] = byAttribute(document, 'aria-label', 'Notes');
    const [lastPassage] = byClass(document, 'passage').slice(-1);

    expect(byClass(document, 'note').map(({ attribs }) => attribs['id'])).toEqual(
      essay.claims.map(({ id }) => `note-${id}`),
    );
    expect(byClass(section!, 'note').map(({ attribs }) => [attribs['data-note'], attribs['role']])).toEqual(
      essay.claims.map(({ id }) => [id, 'doc-footnote']),
    );
    expect([textOf(byTag(section!, 'h2')), second]).toEqual(['Notes', undefined]);
    expect(section!.startIndex).toBeGreaterThan(lastPassage!.endIndex!);
  });

  test('the chip of every claim stands behind its last word, outside the claim, and leads to its note', () => {
    const chips = byClass(document, 'chip').map((chip) => ({
      number: textOf(chip),
      name: chip.attribs['aria-label'],
      role: chip.attribs['role'],
      to: chip.attribs['href'],
      note: byId(document, chip.attribs['href']!.slice(1)).attribs['data-note'],
      follows: isElement(chip.prev) && hasClass(chip.prev, 'claim') ? chip.prev : undefined,
    }));
    const inOrder = chips.sort((a, b) => Number(a.number) - Number(b.number));

    expect(inOrder).toEqual(
      essay.claims.map(({ id, number, assessment: { level } }) => ({
        number: `${number}`,
        name: `Claim ${number}, ${levels[level].inText}: note`,
        role: 'doc-noteref',
        to: `#note-${id}`,
        note: id,
        follows: byAttribute(document, 'data-claim', id).at(-1),
      })),
    );
  });

  test('every note leads to its page, to its words, and to the notes before and after', () => {
    const ways = byClass(document, 'note').map((note) => hrefs(byClass(note, 'ways')[0]!));

    expect(ways).toEqual(
      essay.claims.map(({ id }, index) => [
        `../claims/${essay.id}/${id}.html`,
        `../claims/${essay.id}/${id}.html#cite`,
        `#${id}`,
        ...[essay.claims[index - 1], essay.claims[index + 1]].flatMap((claim) => (claim ? `#note-${claim.id}` : [])),
      ]),
    );
  });

  test('every claim has its page under each of its names, withdrawn ones too, and there is no page besides', () => {
    const room = `claims/${essay.id}/`;
    const files = listFiles().filter((file) => file.startsWith(room) && file.endsWith('.html'));
    const former = entries.former.filter((path) => path.startsWith(room));

    expect(files).toEqual(
      [...essay.claims.map(({ id }) => room + id), ...former, `${room}index`].sort().map((path) => `${path}.html`),
    );
  });

  test('every page of a claim shows its statement, its level with the reason, and all its evidence', () => {
    const shown = pages.map(({ document }) => ({
      title: byTag(document, 'h1').map(textOf),
      level: textOf(byClass(byClass(document, 'assessment')[0]!, 'level')),
      reason: byClass(document, 'reason').map(textOf),
      evidence: byClass(document, 'item').flatMap(hrefs).map(sourceBehind),
    }));

    expect(shown).toEqual(
      essay.claims.map(({ statement, assessment, evidence }) => ({
        title: [statement],
        level: levels[assessment.level].name,
        reason: [assessment.reason.trim()],
        evidence: (['for', 'against', 'context'] as const).flatMap((bearing) =>
          evidenceOf({ evidence }, bearing).map(({ source }) => source),
        ),
      })),
    );
  });

  test('every page of a claim says first which claim of which essay it is', () => {
    expect(
      pages.map(({ document }) => [textOf(byClass(document, 'kicker')), hrefs(byClass(document, 'kicker')[0]!)]),
    ).toEqual(
      essay.claims.map(({ id, number }) => [
        `Claim ${number} of ${essay.claims.length} in ${essay.title}`,
        [`../../essays/${essay.id}.html#${id}`, `../../essays/${essay.id}.html`],
      ]),
    );
  });

  test('every page of a claim quotes its words, marked, and leads to itself, to be copied, and back to them', () => {
    const shown = pages.map(({ document }) => {
      const words = closest(byId(document, 'words'), ({ name }) => name === 'section')!;
      return {
        marked: [...new Set(byClass(words, 'claim').map(({ attribs }) => attribs['data-claim']))],
        to: hrefs(byClass(words, 'ways')[0]!),
      };
    });

    expect(shown).toEqual(
      essay.claims.map(({ id }) => ({ marked: [id], to: [`${id}.html`, `../../essays/${essay.id}.html#${id}`] })),
    );
  });

  test('the table of all claims has a row for each, with what it can be filtered by', () => {
    const table = readPage(`claims/${essay.id}/index.html`).document;
    const rows = byTag(byTag(table, 'tbody')[0]!, 'tr').map((row) => ({
      statement: textOf(byTag(row, 'th')),
      page: hrefs(byTag(row, 'th')[0]!),
      level: row.attribs['data-level'],
      kind: row.attribs['data-kind'],
      incidents: row.attribs['data-incident']?.split(' ').filter(Boolean),
      said: [byClass(row, 'level'), byTag(row, 'td').slice(2, 3)].map(textOf),
    }));

    expect(rows).toEqual(
      essay.claims.map(({ id, statement, kind, assessment: { level }, incidents }) => ({
        statement,
        page: [`${id}.html`],
        level,
        kind,
        incidents,
        said: [levels[level].name, kinds[kind].name],
      })),
    );
  });

  test('every page of a claim names the claims before and after by their short names, and points to them as the page is read', () => {
    const ways = pages.map(({ document }) =>
      ['prev', 'next'].flatMap((rel) => byAttribute(document, 'rel', rel).map((way) => textOf(way))),
    );
    const name = ({ short, statement }: { short?: string | undefined; statement: string }) => short ?? statement;
    const [back, on] = direction(essay.language) === 'rtl' ? ['→', '←'] : ['←', '→'];

    expect(ways).toEqual(
      essay.claims.map((_, index) => {
        const [before, after] = [essay.claims[index - 1], essay.claims[index + 1]];
        return [
          ...(before ? [`${back} Claim ${before.number} ${name(before)}`] : []),
          ...(after ? [`Claim ${after.number} ${on} ${name(after)}`] : []),
        ];
      }),
    );
  });

  test('no other element of the essay page has the id of a claim', () => {
    const counts = essay.claims.map(({ id }) => [id, byAttribute(document, 'id', id).length]);

    expect(counts).toEqual(essay.claims.map(({ id }) => [id, 1]));
  });
});
