import { check, type HintError } from '@placemarkio/check-geojson';
import { expect, test } from 'vitest';
import { incidentsToGeoJson } from '../../../src/data/geojson.ts';
import { hostile, hostileContent } from '../../fixtures/hostile.ts';
import { joinContent } from '../../fixtures/join.ts';
import { site } from '../../fixtures/site-content.ts';

const strange = joinContent(hostileContent);

interface Collection {
  features: {
    id: string;
    geometry: { coordinates: number[] } | null;
    properties: { address: string; precision: string | null };
  }[];
}

test.each([
  ['the site’s', site],
  ['hostile', strange],
])('a reader that knows RFC 7946 has nothing to say against the %s incidents, and reads them whole', (_, edition) => {
  const text = JSON.stringify(incidentsToGeoJson(edition));

  expect(check(text)).toEqual(JSON.parse(text));
});

test('that reader would see a position without a latitude, and a feature without properties', () => {
  const broken = { type: 'Feature', geometry: { type: 'Point', coordinates: [10] } };
  const told = () => {
    try {
      return check(JSON.stringify(broken));
    } catch (error) {
      return (error as HintError).issues.map(({ message }) => message);
    }
  };

  expect(told()).toEqual([
    'A position should have 2 or 3 elements - found 1.',
    'This GeoJSON object requires a properties member but it is missing.',
    'The properties member is missing.',
  ]);
});

test('an incident is a point, longitude first, with its precision; without a place it has no geometry', () => {
  expect(JSON.parse(JSON.stringify(incidentsToGeoJson(strange)))).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'nowhere',
        geometry: null,
        properties: {
          title: 'Nowhere',
          summary: 'It is not known where.',
          date: '187X',
          dateFrom: '1870-01-01',
          dateTo: '1879-12-31',
          place: null,
          country: null,
          precision: null,
          parties: ['Nobody'],
          outcome: 'None.',
          essays: [],
          claims: [],
          address: 'https://example.org/a/incidents/nowhere.html',
        },
      },
      {
        type: 'Feature',
        id: 'tay-bridge',
        geometry: { type: 'Point', coordinates: [179.9, -56.4371] },
        properties: {
          title: hostile,
          summary: '"橋", 😀\nи العربية',
          date: '1879-12-28/1880~',
          dateFrom: '1879-12-28',
          dateTo: '1880-12-31',
          place: hostile,
          country: 'GB',
          precision: 'symbolic',
          parties: [hostile, 'a; b'],
          outcome: '"橋", 😀',
          essays: ['bridges'],
          claims: ['bridges/one'],
          address: 'https://example.org/a/incidents/tay-bridge.html',
        },
      },
    ],
  });
});

test('every incident is a feature, as precise as its place, with the address of its page', () => {
  const { features } = incidentsToGeoJson(site) as Collection;

  expect(
    features.map(({ id, geometry, properties: { precision, address } }) => [
      id,
      geometry?.coordinates,
      precision,
      address.replace(/^.*\/(?=incidents\/)/, ''),
    ]),
  ).toEqual(
    site.incidents.map(({ id, place }) => [
      id,
      place?.lat === undefined ? undefined : [place.lon, place.lat],
      place?.precision ?? null,
      `incidents/${id}.html`,
    ]),
  );
});
