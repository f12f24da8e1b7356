import { expect, test } from 'vitest';
import { drawOverview, layOutWorlds } from '../../src/figures/map.ts';
import type { Incident } from '../../src/model/edition.ts';
import { wordsFor } from '../../src/words/words.ts';

/** A map of some places, each as longitude and latitude, lettered in a language. */
function lettered(language: string, ...places: [lon: number, lat: number][]) {
  const incidents = places.map(([lon, lat], index) => ({
    id: `fall-${index}`,
    short: 'Fall',
    place: { name: 'There', country: 'GB', lon, lat, precision: 'town' },
  }));
  const [world] = layOutWorlds(incidents as Incident[], wordsFor(language));
  const { countries, bar, disputed } = drawOverview(world!, world!.broad);
  return { countries: countries.map(({ name }) => name).sort(), bar: bar?.label, disputed };
}

test.each([
  ['en-GB', 'Bulgaria Greece Romania Russia Turkey Ukraine', '100 km', 'Crimea'],
  ['de', 'Bulgarien Griechenland Rumänien Russland Türkei Ukraine', '100 km', 'die Krim'],
  ['fr', 'Bulgarie Grèce Roumanie Russie Turquie Ukraine', '100\u202fkm', 'de la Crimée'],
  ['ar', 'أوكرانيا اليونان بلغاريا تركيا روسيا رومانيا', '100 كم', 'القرم'],
  ['ja', 'ウクライナ ギリシャ トルコ ブルガリア ルーマニア ロシア', '100 km', 'クリミア'],
])('a map in %s names countries, distances and disputes so: %s', (language, countries, bar, dispute) => {
  expect(lettered(language, [34.1, 44.95], [29, 41])).toEqual({
    countries: countries.split(' '),
    bar,
    disputed: [dispute],
  });
});

test.each([
  ['Kosovo', 21, 42.5, 'كوسوفو'],
  ['Somaliland', 46, 9.5, 'أرض الصومال'],
])(
  '%s, which has no number in the list of countries, has a name in other languages, too',
  (english, lon, lat, arabic) => {
    expect(lettered('en', [lon, lat]).countries).toContain(english);
    expect(lettered('ar', [lon, lat]).countries).toContain(arabic);
  },
);

test('initials are no name of a country', () => {
  expect(lettered('de', [-3, 56.4]).countries).toContain('Vereinigtes Königreich');
});
