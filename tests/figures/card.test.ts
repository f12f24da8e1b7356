import { describe, expect, test } from 'vitest';
import { cardText, claimCard, essayCard, incidentCard, siteCard, type Card } from '../../src/figures/card/card.ts';
import { drawable, typefacesFor } from '../../src/figures/card/typefaces.ts';
import type { Claim, Essay, Incident } from '../../src/model/edition.ts';
import type { Site } from '../../src/model/schema/site.ts';

const site = { title: 'Bridges', tagline: 'Why they fall.', language: 'en-GB' } as Site;
const claim = {
  id: 'too-cheap',
  essay: 'they-fall',
  number: 2,
  statement: 'Bridges fall because somebody has saved money on them.',
  assessment: { level: 'contested' },
} as Claim;
const essay = {
  id: 'they-fall',
  title: 'They Fall',
  language: 'en-GB',
  relation: 'restatement',
  original: {
    authors: [{ name: 'Ann Author' }, { name: 'Will Writer' }],
    publisher: 'The Daily Bridge',
    published: '2022-07-08',
  },
  editors: [{ name: 'Ed Editor' }],
  published: '2026-11-25',
  claims: [claim, claim],
  incidents: ['tay-bridge'],
} as Essay;
const incident = {
  id: 'tay-bridge',
  title: 'The fall of the Tay Bridge',
  date: '1879-12-28',
  place: { name: 'Dundee', country: 'GB', precision: 'town' },
} as Incident;

describe('what stands on a card', () => {
  test('of an essay: its title, whose it is, and how much is in it', () => {
    expect(essayCard(essay, site)).toEqual({
      path: '/cards/they-fall.png',
      kicker: 'Annotated argument',
      words: 'They Fall',
      language: 'en-GB',
      detail: ['After Ann Author and Will Writer', 'The Daily Bridge, 8 July 2022'],
      site: 'Bridges',
      foot: '2 claims · 1 incident',
    });
  });

  test('of an essay of our own that cites no incident: its editors are its authors', () => {
    const { original: _, ...rest } = essay;
    const own = { ...rest, relation: 'own', incidents: [] as string[] } as Essay;

    expect(essayCard(own, site)).toMatchObject({
      kicker: 'Annotated essay',
      detail: ['Ed Editor', '25 November 2026'],
      foot: '2 claims',
    });
  });

  test('of a claim: its statement, its level with shape and colour, and the essay', () => {
    expect(claimCard(claim, essay, site)).toEqual({
      path: '/cards/they-fall/too-cheap.png',
      kicker: 'Claim 2 of 2',
      words: 'Bridges fall because somebody has saved money on them.',
      language: 'en-GB',
      mark: { name: 'Contested', sign: '<path d="M5 0 10 5 5 10 0 5z" fill="currentColor"/>', color: '#5c2b8f' },
      site: 'Bridges',
      foot: 'They Fall',
    });
  });

  test('of an incident: its title, its place and its date', () => {
    expect(incidentCard(incident, site)).toEqual({
      path: '/cards/incidents/tay-bridge.png',
      kicker: 'Incident',
      words: 'The fall of the Tay Bridge',
      language: 'en-GB',
      detail: ['Dundee, United Kingdom', '28 December 1879'],
      site: 'Bridges',
    });
  });

  test('of an incident at sea: the name of its place alone', () => {
    const { country: _, ...place } = incident.place!;

    expect(incidentCard({ ...incident, place } as Incident, site).detail).toEqual(['Dundee', '28 December 1879']);
  });

  test('of an incident without a place: its date', () => {
    const { place: _, ...nowhere } = incident;

    expect(incidentCard(nowhere as Incident, site).detail).toEqual(['28 December 1879']);
  });
});

test.each<[string, Card, string]>([
  [
    'a claim',
    claimCard(claim, essay, site),
    'Claim 2 of 2: Bridges fall because somebody has saved money on them. Contested. They Fall. Bridges.',
  ],
  [
    'an incident',
    incidentCard(incident, site),
    'Incident: The fall of the Tay Bridge. Dundee, United Kingdom, 28 December 1879. Bridges.',
  ],
  ['the site, whose name is said once', siteCard(site), 'Bridges. Why they fall.'],
])('the text of the card says all that it shows: %s', (_, card, text) => {
  expect(cardText(card)).toBe(text);
});

test.each([
  ['English', 'en', 'Bridges fall', ['Source Serif 4']],
  ['Russian', 'ru', 'Мосты падают', ['Source Serif 4']],
  ['Arabic', 'ar', 'تسقط الجسور', ['Source Serif 4', 'Noto Sans Arabic']],
  ['Hebrew in English', 'en', 'The word גשר', ['Source Serif 4', 'Noto Sans Hebrew']],
  ['Hindi', 'hi', 'पुल गिरते हैं', ['Source Serif 4', 'Noto Sans Devanagari']],
  ['Chinese', 'zh', '桥会倒塌', ['Source Serif 4', 'Noto Sans SC', 'Noto Sans JP', 'Noto Sans KR']],
  ['Japanese', 'ja', '橋落下', ['Source Serif 4', 'Noto Sans JP', 'Noto Sans SC', 'Noto Sans KR']],
  ['Japanese in English', 'en', '橋は落ちる', ['Source Serif 4', 'Noto Sans JP', 'Noto Sans SC', 'Noto Sans KR']],
  ['Korean', 'ko', '다리가 무너진다', ['Source Serif 4', 'Noto Sans KR', 'Noto Sans SC', 'Noto Sans JP']],
])('%s has its typefaces', (_, language, text, families) => {
  expect(typefacesFor(text, language).map(({ family }) => family)).toEqual(families);
});

describe('what no typeface has', () => {
  /** Typefaces with the letters of ASCII, and ©. */
  const has = (codePoint: number) => codePoint < 128 || codePoint === 0xa9;

  test.each([
    ['a picture goes, and the space before it', 'Tomatoes 🍅, not force ⚔️', 'Tomatoes, not force'],
    ['so does a picture of several signs', 'A 👨‍👩‍👧‍👦 family 👍🏽 of 🇹🇷 3️⃣', 'A family of'],
    ['a sign that can be drawn stays', '© 2026', '© 2026'],
    ['with one letter missing there is no text', 'Bridges ถล่ม', undefined],
  ])('%s', (_, text, drawn) => {
    expect(drawable(text, has)).toBe(drawn);
  });
});
