import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { writeEditorSchema } from '../../src/data/schema/editor-schemas.ts';

test('an editor lets a source be written as authors may write it, and no other way', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(writeEditorSchema('sources')));
  const source = { id: 'report-1880', type: 'report', title: 'Report', language: 'en' };
  const accepted = ['whole', 'part', true, false, 'somewhat'].filter((read) =>
    validate([{ ...source, custom: { read, about: 'It blames the design.' } }]),
  );

  expect(accepted).toEqual(['whole', 'part', true, false]);
  const others = [{ issued: '1880' }, { issued: 1880 }, { volume: 3 }, { custom: { about: 'It.' } }, { title: 3 }];
  expect(others.map((more) => validate([{ ...source, ...more }]))).toEqual([true, true, true, true, false]);
});
