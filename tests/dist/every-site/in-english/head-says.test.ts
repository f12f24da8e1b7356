import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../../../src/words/words.ts';
import { entries, readEdition } from '../../content.ts';
import { byAttribute, byClass, byTag, hrefs, isElement, textOf, tidy } from '../../dom.ts';
import { readPage } from '../../site.ts';
import { arguesWords, levelOf } from '../../words.ts';

/** Before and after the names of those whose argument it is. */
const bylines: Record<string, [before: string, after: string]> = {
  own: ['By', ''],
  restatement: ['The argument of', ' in other words'],
  reprint: ['By', ''],
};

describe.each(entries.essays)('$id', ({ id: essay }) => {
  const { document } = readPage(`essays/${essay}.html`);
  const claims = entries.claims.filter((claim) => claim.essay === essay);
  const { language, original, editors, published, updated, incidents, rights } = readEdition().essay(essay);
  const { date } = wordsFor(language, readEdition().site.language);
  const [byline] = byClass(document, 'byline');
  const [about] = byTag(byline!, 'details');
  const names = (people: readonly { name: string }[]) =>
    new Intl.ListFormat(language).format(people.map(({ name }) => name));

  test('under its title stand whose argument it is, where and when, that it is in other words, and how many claims and incidents there are', () => {
    const { relation } = entries.essays.find(({ id }) => id === essay)!;
    const [before, after] = bylines[relation]!;
    const where = original?.publisher ? `${original.publisher}, ` : '';
    const when = date(original?.published ?? published);
    const counts = [
      `${claims.length} claim${claims.length === 1 ? '' : 's'}`,
      ...(incidents.length > 0 ? [`${incidents.length} incident${incidents.length === 1 ? '' : 's'}`] : []),
    ];

    expect(textOf(byline!.children.filter((child) => child !== about))).toBe(
      tidy(`${before} ${names(original?.authors ?? editors)} (${where}${when})${after} · ${counts.join(' · ')} ·`),
    );
    expect(
      byline!.children.filter(isElement).flatMap(({ name, attribs }) => (name === 'a' ? attribs['href'] : [])),
    ).toEqual([`../claims/${essay}/index.html`, ...(incidents.length > 0 ? ['#incidents-cited'] : [])]);
  });

  test('"About this page" is folded, and says who annotated it, when, after what, what may be taken along, and whose the text is', () => {
    const said = byTag(about!, 'p').map(textOf);
    const changed = updated && updated !== published ? ` · updated ${date(updated)}` : '';

    expect([textOf(byTag(about!, 'summary')), 'open' in about!.attribs]).toEqual(['About this page', false]);
    expect(said).toContain(
      tidy(
        `Annotated by ${names(editors)} · published ${date(published)}${changed} · how notes are made · corrections`,
      ),
    );
    expect(said.at(-1)).toBe(tidy(rights));
    expect(hrefs(about!).filter((to) => to === original?.url)).toEqual(original ? [original.url] : []);
    expect(hrefs(about!).filter((to) => to.startsWith('../editions/'))).toEqual(
      ['html', 'epub'].map((type) => `../editions/${essay}.${type}`),
    );
  });

  test('what lines, signs and numbers mean is told once, folded beneath the strip', () => {
    const told = byTag(document, 'p').filter((one) => textOf(one).startsWith('Underlined words are those'));

    expect(told.map(({ parent }) => parent && isElement(parent) && textOf(byTag(parent, 'summary')))).toEqual(
      claims.length > 0 ? ['Signs'] : [],
    );
    expect(byTag(byClass(document, 'head')[0]!, 'p').filter((one) => told.includes(one))).toEqual(told);
  });

  test('the head of the essay says what is argued and, with the level of its thesis, what the record says', () => {
    const { summary, verdict, relation } = entries.essays.find(({ id }) => id === essay)!;
    const thesis = claims.find(({ role }) => role === 'thesis');
    const said = byTag(byClass(document, 'case')[0]!, 'section').map((section) => ({
      heading: textOf(byTag(section, 'h2')),
      words: textOf(byTag(section, 'p')),
    }));

    expect(said).toEqual([
      { heading: arguesWords[relation], words: summary.trim() },
      ...(verdict === undefined
        ? []
        : [
            {
              heading: thesis ? `The record: ${levelOf(thesis).toLowerCase()}` : 'The record',
              words: verdict.trim(),
            },
          ]),
    ]);
  });

  test('the strip has a tile for each of several claims in reading order: its number, a link to its words, and its name, level and verdict as title', () => {
    const [strip] = byAttribute(document, 'aria-label', 'The claims, in reading order');
    const tiles = (strip ? byTag(strip, 'li') : []).map((tile) => {
      const [link] = byTag(tile, 'a');
      return {
        level: tile.attribs['class'],
        number: textOf(tile),
        to: hrefs(tile),
        title: link!.attribs['title'],
      };
    });

    expect(tiles).toEqual(
      // One claim needs no map.
      (claims.length > 1 ? claims : []).map((claim, index) => ({
        level: claim.assessment.level,
        number: `${index + 1}`,
        to: [`#${claim.id}`],
        title: [`${index + 1}. ${claim.short ?? claim.statement}. ${levelOf(claim)}`, claim.assessment.verdict]
          .filter(Boolean)
          .join(': '),
      })),
    );
  });
});
