import { expect, test } from 'vitest';
import { contentsOf } from '../../../../src/model/contents.ts';
import { countsOf, levelWords } from '../../words.ts';
import { entries, readEdition } from '../../content.ts';
import { byClass, byTag, hrefs, textOf } from '../../dom.ts';
import { readPage } from '../../site.ts';

const { document } = readPage('index.html');
const edition = readEdition();
const [newest, ...others] = edition.essays.map(({ id }) => entries.essays.find((essay) => essay.id === id)!);
const claims = entries.claims.filter(({ essay }) => essay === newest?.id);
const opening = byTag(document, 'article')[0]!;

test('the home page asks what the newest essay answers, says what it argues, and leads to it', () => {
  expect(byTag(opening, 'h1').map(textOf)).toEqual([newest?.question ?? newest?.title]);
  expect(textOf(byClass(opening, 'summary'))).toBe(newest?.summary.trim());
  expect(byClass(opening, 'read').map(({ attribs }) => attribs['href'])).toEqual([`essays/${newest?.id}.html`]);
});

test('it tells how many claims were checked against how many sources, and how many stand at each level', () => {
  const sources = contentsOf(edition, edition.essay(newest!.id)).sources.length;
  const counts = byClass(opening, 'counts')[0]!;
  const levels = Object.keys(levelWords).filter((level) => claims.some(({ assessment }) => assessment.level === level));

  expect(textOf(byTag(counts, 'b'))).toBe(`${claims.length} claims checked against ${sources} sources:`);
  expect(hrefs(counts)).toEqual(levels.map((level) => `claims/${newest?.id}/index.html#${level}`));
});

test('up to three claims show what was found: the thesis first, each with its level, its verdict and what bears on it', () => {
  const told = byTag(byClass(opening, 'teasers')[0]!, 'li').map((item) => {
    const id = /([^/]+)\.html$/.exec(hrefs(item)[0]!)![1]!;
    return { claim: claims.find((claim) => claim.id === id)!, said: byTag(item, 'p', 'h2').map(textOf) };
  });

  expect(told.map(({ claim }) => claim.role)[0]).toBe('thesis');
  expect(new Set(told.map(({ claim }) => claim.id)).size).toBe(told.length);
  expect(told.map(({ said }) => said)).toEqual(
    told.map(({ claim, said }) => [
      levelWords[claim.assessment.level],
      claim.short ?? claim.statement,
      (claim.role === 'thesis' ? newest?.verdict?.trim() : undefined) ?? claim.assessment.verdict,
      // Where nothing bears on it there is nothing to count.
      [said.at(-1)?.split(' · ')[0], ...(claim.evidence?.length ? [countsOf(claim)] : [])].join(' · '),
    ]),
  );
});

test('the other essays have cards beneath, the newest first, which ask the same of each', () => {
  const cards = byClass(document, 'others').flatMap((list) => byTag(list, 'li'));

  expect(cards.map((card) => [textOf(byTag(card, 'h3')), hrefs(card)[0]])).toEqual(
    others.map(({ id, question, title }) => [question ?? title, `essays/${id}.html`]),
  );
  expect(cards.map((card) => byTag(card, 'p').map(textOf))).toEqual(
    others.map(({ summary, verdict }) =>
      expect.arrayContaining([summary.trim(), ...(verdict === undefined ? [] : [`The record. ${verdict.trim()}`])]),
    ),
  );
});

test('what the author of an essay has written is marked as in its language, where that is not the language of the page', () => {
  const cards = byClass(document, 'others').flatMap((list) => byTag(list, 'li'));
  const titles = [...byTag(opening!, 'h1'), ...cards.flatMap((card) => byTag(byTag(card, 'h3')[0]!, 'a'))];

  expect(titles.map(({ attribs }) => attribs['lang'])).toEqual(
    edition.essays.map(({ language }) => (language === edition.site.language ? undefined : language)),
  );
});
