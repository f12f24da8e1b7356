import type { ContentFile } from '../../../src/model/read/mdx.ts';
import type { Example } from './example.ts';
import { HEADING } from './reading.ts';

/** Of the place of an example. */
export const essayId = (place: number): string => `example-${place}`;

/** No example begins above it, in its essay or in its note. */
export const FIRST_LINE = 15;

/** A site in which each example ends an essay and, again, the note on its claim. */
export const siteOfExamples = (examples: readonly Example[]): ContentFile[] => [
  ...examples.flatMap((example, place) => essayOf(example, essayId(place))),
  ...frame,
];

/** What every essay needs. */
const frame: readonly ContentFile[] = [
  {
    path: 'content/site.yaml',
    text: 'title: Examples\ntagline: One after the other.\nlanguage: en-GB\npublisher: { name: Examples }\nlicense: CC-BY-4.0\n',
  },
  {
    path: 'content/sources/examples.yaml',
    text: '- { id: report-1880, type: report, title: Report, issued: "1880", language: en, custom: { read: true, about: It blames the design. } }\n',
  },
];

const essayOf = ({ markdown }: Example, id: string): ContentFile[] => [
  {
    path: `content/essays/${id}.mdx`,
    text: `---
title: Example ${id}
summary: One example.
verdict: It is read.
relation: own
editors: [{ name: Ada Pontefract }]
published: "2026-03-01"
rights: Free.
---

<Claim id="as-written">An example is read as it was written</Claim>.

## ${HEADING}

${markdown}`,
  },
  {
    path: `content/claims/${id}/as-written.mdx`,
    text: `---
statement: An example is read as it was written.
short: Read as written
kind: descriptive
role: thesis
assessment: { level: well-supported, confidence: high, verdict: It is., against: none-found, reason: Seen., assessed: "2026-03-01" }
evidence:
  - { source: report-1880, bearing: for, note: It says so., strongest: true }
---

It stands below.

## ${HEADING}

${markdown}`,
  },
];
