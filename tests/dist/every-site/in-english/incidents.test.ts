import { describe, expect, test } from 'vitest';
import { dateLabel } from '../../../../src/model/date.ts';
import { wordsFor } from '../../../../src/words/words.ts';
import { entries, readEdition } from '../../content.ts';
import {
  all,
  byClass,
  byId,
  byTag,
  closest,
  hasClass,
  hrefs,
  isElement,
  textOf,
  tidy,
  type Document,
} from '../../dom.ts';
import { listFiles, readPage } from '../../site.ts';
import { yearWords } from '../../words.ts';

const edition = readEdition();
const { levels } = wordsFor('en').terms;
const ids = edition.incidents.map(({ id }) => id);

test('every incident has its page under each of its names, withdrawn ones too, and there is no page besides', () => {
  const files = listFiles().filter((file) => file.startsWith('incidents/') && file.endsWith('.html'));
  const former = entries.former.filter((path) => path.startsWith('incidents/'));

  expect(files).toEqual(
    [...ids.map((id) => `incidents/${id}`), ...former, 'incidents/index'].sort().map((path) => `${path}.html`),
  );
});

test('the list of incidents has each once, in time order', () => {
  const { document } = readPage('incidents/index.html');
  const list = byTag(byId(document, 'chronicle'), 'li').map((item) => hrefs(item)[0]);

  expect(list).toEqual(ids.map((id) => `${id}.html`));
});

test('in the list of incidents each names the claims that cite it with their levels, and leads to them', () => {
  const { document } = readPage('incidents/index.html');
  const told = byTag(byId(document, 'chronicle'), 'li').map((item) =>
    byTag(item, 'a')
      .slice(1)
      .map((link) => [link.attribs['href'], link.attribs['aria-label'], textOf(link)]),
  );

  expect(told).toEqual(
    edition.incidents.map(({ id }) =>
      edition
        .claimsCiting(id)
        .map(({ essay, id, number, short, statement, assessment: { level } }) => [
          `../claims/${essay}/${id}.html`,
          `Claim ${number}, ${levels[level].inText}: ${short ?? statement}`,
          `${number}`,
        ]),
    ),
  );
});

describe.each(edition.essays)('essays/$id', (essay) => {
  const { document } = readPage(`essays/${essay.id}.html`);

  test('the rail has every incident that the text cites, once, in the order of the text, and leads to its page', () => {
    const rail = byTag(byTag(document, 'incident-rail')[0]!, 'li').filter((item) => 'data-incident' in item.attribs);

    expect(rail.map((item) => ({ id: item.attribs['data-incident'], to: hrefs(item), said: textOf(item) }))).toEqual(
      essay.incidents.map(edition.incident).map(({ id, short, date }) => ({
        id,
        to: [`../incidents/${id}.html`],
        // Of what lasted for years, the first.
        said: [yearWords(date.split('/')[0]), short].filter(Boolean).join(' '),
      })),
    );
  });

  test('the rail names the sections of the text, with the signs of the claims and the incidents of each', () => {
    const rail = byClass(byTag(document, 'incident-rail')[0]!, 'section').map((section) => {
      const [heading] = byTag(section, 'a');
      return {
        title: textOf(heading!),
        to: heading!.attribs['href'],
        claims: byClass(section, 'signs')
          .flatMap((signs) => byTag(signs, 'a'))
          .map(({ attribs }) => [attribs['aria-label'], attribs['class']?.split(' ')[0], attribs['href']]),
        incidents: byTag(section, 'li').map(({ attribs }) => attribs['data-incident']),
      };
    });

    expect(rail).toEqual(sectionsOfText());
  });

  /** As the page has them: from one heading of the second level to the next, where anything is claimed or cited. */
  function sectionsOfText() {
    const opening = { title: 'Opening', to: '#p1', claims: [] as unknown[], incidents: [] as string[] };
    const sections = [opening];
    for (const element of all(document, (one) => one.name === 'h2' || hasClass(one, 'passage'))) {
      if (element.name === 'h2') {
        if (!isElement(element.parent) || !hasClass(element.parent, 'heading')) continue;
        sections.push({
          title: textOf(element),
          to: `#${encodeURIComponent(element.attribs['id']!)}`,
          claims: [],
          incidents: [],
        });
        continue;
      }
      const section = sections.at(-1)!;
      for (const gloss of byClass(element, 'gloss')) {
        const { id, number, assessment } = edition.claim(essay.id, gloss.attribs['data-gloss']!);
        const level = levels[assessment.level].inText;
        section.claims.push([`Claim ${number}, ${level}`, assessment.level, `#${id}`]);
      }
      for (const incident of element.attribs['data-incidents']?.split(' ') ?? []) {
        if (!sections.some(({ incidents }) => incidents.includes(incident))) section.incidents.push(incident);
      }
    }
    return sections.filter(({ claims, incidents }) => claims.length + incidents.length > 0);
  }

  test('the words of every example lead to their incident', () => {
    const perPassage = byClass(document, 'passage').map((passage) => [
      ...new Set(byClass(passage, 'example').map(({ attribs }) => attribs['href'])),
    ]);

    expect(perPassage).toEqual(essay.passages.map(({ incidents }) => incidents.map((id) => `../incidents/${id}.html`)));
  });
});

describe.each(edition.incidents)('incidents/$id', (incident) => {
  const { document } = readPage(`incidents/${incident.id}.html`);
  const { language } = edition.site;

  test('it has the title, the whole timeline, each disputed figure and each finding', () => {
    const rows = incident.figures.length > 0 ? byTag(byTag(section(document, 'figures'), 'tbody')[0]!, 'tr') : [];

    expect({
      title: byTag(document, 'h1').map(textOf),
      timeline: byTag(section(document, 'timeline'), 'b').map(textOf),
      figures: rows.length,
      findings: byClass(document, 'finding').length,
    }).toEqual({
      title: [incident.title],
      timeline: incident.timeline.map(({ date }) => tidy(dateLabel(date, language))),
      figures: incident.figures.length,
      findings: incident.record.length,
    });
  });

  test('it says first in which paragraphs of which essays it stands', () => {
    const [kicker] = byClass(document, 'kicker');
    const places = edition.essaysCiting(incident.id).map(({ id, title, passages }) => ({
      page: `../essays/${id}.html`,
      title,
      numbers: passages.filter(({ incidents }) => incidents.includes(incident.id)).map(({ number }) => number),
    }));
    const told = places.map(({ title, numbers }) => {
      const listed = new Intl.ListFormat(edition.site.language).format(numbers.map(String));
      return ` in ${title}, ${numbers.length > 1 ? 'paragraphs' : 'paragraph'} ${listed}`;
    });

    expect(textOf(kicker!)).toBe(`Incident${told.join(';')}`);
    expect(hrefs(kicker!)).toEqual(
      places.flatMap(({ page, numbers }) => [page, ...numbers.map((number) => `${page}#p${number}`)]),
    );
  });

  test('the essay against the record and where it is cited stand before the dossier', () => {
    const headings = byTag(document, 'h2').flatMap(({ attribs }) => attribs['id'] ?? []);
    const before = [incident.record.length > 0 ? 'record' : [], 'cited'].flat();

    expect(headings.slice(0, before.length)).toEqual(before);
  });

  test('it leads to every paragraph and every claim that cites it', () => {
    expect(hrefs(section(document, 'cited'))).toEqual([
      ...edition
        .essaysCiting(incident.id)
        .flatMap(({ id, passages }) => [
          `../essays/${id}.html`,
          ...passages
            .filter(({ incidents }) => incidents.includes(incident.id))
            .map(({ number }) => `../essays/${id}.html#p${number}`),
        ]),
      ...edition.claimsCiting(incident.id).map(({ essay, id }) => `../claims/${essay}/${id}.html`),
    ]);
  });
});

/** The part of the page under the heading with that id. */
const section = (document: Document, id: string) => closest(byId(document, id), ({ name }) => name === 'section')!;
