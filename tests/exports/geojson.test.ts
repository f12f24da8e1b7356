import { expect, test } from 'vitest';
import { incidentsToGeoJson } from '../../src/exports/geojson.ts';
import { readContentFolder } from '../../src/integrations/content-folder.ts';
import { hostile, hostileContent } from '../fixtures/hostile.ts';
import { joinContent } from '../fixtures/join.ts';

const ours = joinContent(readContentFolder('.').files);

test('an incident is a point, longitude first, with its precision; without a place it has no geometry', () => {
  expect(JSON.parse(JSON.stringify(incidentsToGeoJson(joinContent(hostileContent))))).toEqual({
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

test('every incident of ours is a feature, and the addresses are relative without one of the site', () => {
  const { features } = incidentsToGeoJson(ours) as {
    features: { id: string; geometry: { coordinates: number[] } | null; properties: { address: string } }[];
  };

  expect(features.map(({ id, geometry, properties }) => [id, geometry?.coordinates, properties.address])).toEqual(
    ours.incidents.map(({ id, place }) => [
      id,
      place?.lat === undefined ? undefined : [place.lon, place.lat],
      `../incidents/${id}.html`,
    ]),
  );
});
