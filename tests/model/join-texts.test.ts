import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { chartSchema } from '../../src/model/schema/chart.ts';
import { claimSchema } from '../../src/model/schema/claim.ts';
import { essaySchema } from '../../src/model/schema/essay.ts';
import { incidentSchema } from '../../src/model/schema/incident.ts';
import { joinTexts } from '../../src/model/join-texts.ts';
import { sourceSchema } from '../../src/model/schema/source.ts';

test('texts stand one after the other, and what is missing leaves no gap', () => {
  expect(joinTexts(['one', undefined, '', false, 'two', null], ', ')).toBe('one, two');
});

test('nothing but texts can be joined, or the types are wrong', () => {
  // @ts-expect-error A party that had become an object would be printed as "[object Object]".
  joinTexts([{ name: 'North British Railway' }], '; ');
});

/** The keys of content whose values are lists, at any depth. */
function lists(schema: z.core.$ZodType, key = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return lists(schema.unwrap(), key);
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([name, value]) => lists(value, name));
  return schema instanceof z.ZodArray ? [key, ...lists(schema.element)] : [];
}

test('no list of the content passes through Array.join, which takes objects too', () => {
  const names = [essaySchema, claimSchema, incidentSchema, sourceSchema, chartSchema].flatMap((one) => lists(one));
  const untyped = new RegExp(String.raw`\b(?:${[...names, 'incidents', 'claims'].join('|')})\??\.join\(`);

  expect(names).toContain('parties');
  expect(globSync('src/**/*.{ts,astro}').filter((file) => untyped.test(readFileSync(file, 'utf8')))).toEqual([]);
});
