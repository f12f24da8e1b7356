import fc from 'fast-check';
import { grammars } from './grammars.ts';
import type { ContentFile } from '../../src/model/read/mdx.ts';

/** One change to one file: to its lines, its tokens, or the characters between them. */
export interface Mutation {
  /** Which file, and where in it: shares of the whole, so that any number fits any content. */
  file: number;
  at: number;
  change: Change;
}

type Change =
  | { kind: 'delete' | 'double' | 'empty'; unit: Unit }
  | { kind: 'swap'; unit: Unit; with: number }
  | { kind: 'replace' | 'insert'; unit: Unit; text: string }
  | { kind: 'whole'; how: 'bom' | 'crlf' | 'cr' | 'nfd' | 'cut' | 'remove' };

/** What is taken for one thing. */
type Unit = keyof typeof units;

const units = {
  line: /[^\n]*\n/g,
  block: /(?:[^\n]+\n)+/g,
  tag: /<[^<>]*>/g,
  attribute: /[\w:-]+="[^"]*"/g,
  key: /^[ -]*[\w-]+:/gm,
  value: /(?<=: )[^\n]+/g,
  id: /[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g,
  address: /\]\([^)]*\)|https?:[^\s"')]+/g,
  word: /[\p{L}\p{N}]+/gu,
  sign: /[^\p{L}\p{N}\s]/gu,
  space: /[ \n]/g,
} as const;

/** Pieces of the grammar, valid and not, and what breaks parsers, pages and formats. */
const pieces: readonly string[] = [
  ...[
    '<Claim id="too-cheap">',
    '<Claim id="new-claim">words</Claim>',
    '</Claim>',
    '<Example incident="tay-bridge">x</Example>',
  ],
  ...[
    '<Quote source="tay-report-1880" by="A">q</Quote>',
    '<Cite source="tay-report-1880" />',
    '<Chart id="spans" />',
    '\n\n<Chart id="spans" />\n\n',
  ],
  ...[
    '<Claim',
    '<b>',
    '</b>',
    '<>',
    '</>',
    '<script>alert(1)</script>',
    '<!-- c -->',
    '{/* c */}',
    '{a}',
    '{',
    '}',
    ' onclick="x"',
    ' {...a}',
  ],
  ...[
    '[words](https://example.org/)',
    '[words](javascript:alert(1))',
    '[words](data:text/html,x)',
    '[words](incident:tay-bridge)',
    '[w](claim:too-cheap)',
  ],
  ...[
    '[w](claim:bridges/too-cheap)',
    '[w](essay:bridges)',
    '[w](source:tay-report-1880)',
    '[w]()',
    '[w][x]',
    '\n\n[x]: https://example.org/\n\n',
    '![alt](/tay.jpg)',
    '![](x)',
  ],
  ...[
    'https://example.org/a_b',
    'www.example.org',
    'a@example.org',
    '//example.org',
    'https://a:b@example.org/',
    '<https://example.org/>',
  ],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '~~~\ncode\n~~~\n',
    '~~gone~~',
    '> ',
    '- ',
    '1. ',
    '# ',
    '## ',
    '#### ',
    '\n\n## Costs\n\n',
    '\n\n## 🌉\n\n',
    '---\n',
    '***\n',
    '===\n',
  ],
  ...[
    '| a | b |\n|---|--:|\n| c | d |\n',
    '\n\n| a |\n|---|\n| b |\n\n',
    '\n\n> quoted\n> more\n\n',
    '\n\n- one\n- two\n  - three\n\n',
    '\n\n1. one\n\n   two\n\n',
    '- [x] done\n',
  ],
  ...[
    '[^1]',
    '\n\n[^1]: note\n\n',
    '\\',
    '\\\n',
    '  \n',
    '\\<',
    '\\{',
    '&lt;',
    '&#0;',
    '&#x202e;',
    '&amp;',
    '&nbsp;',
    '<br/>',
    '%',
    '$&',
    '$1',
    '</script>',
    ']]>',
    '<![CDATA[',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b',
    '\u202e',
    '\u2066',
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u2028',
    '\u0085',
    '\ufffd',
    '\uffff',
    'e\u0301',
    '\u0958',
    '\u0344',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    '橋が落ちた',
    'العربية',
    'नमस्ते',
    'Дела́',
    'ﬀ',
    'İ',
    'ß',
    '\u{10ffff}',
    '𝒳',
    '\t',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '«',
    ':',
    ': ',
    ' #',
    '- a: b',
    '!',
    '&a',
    '*a',
    '!!binary x',
    '? x',
    '|',
    '>',
    '>-\n  x',
    '[',
    ']',
    '[]',
    '{}',
    '~',
    'null',
    'true',
    'no',
    '1984',
    '1e400',
    '.nan',
    '0x1F',
  ],
  ...[
    '"1879"',
    '"1879-12"',
    '"2015-02-30"',
    '"1879-12-28/1879-12-01"',
    '"../1880"',
    '"1880/.."',
    '"187X"',
    '"18XX~"',
    '"9999"',
    '"0000"',
    '"1879?"',
    '"-5"',
    '0',
    '-1',
    '101',
    '90.5',
    '1e300',
    '-0',
  ],
  ...[
    'draft: true\n',
    'supports: [too-cheap]\n',
    'attacks: [wind-was-known]\n',
    'role: thesis\n',
    'language: ar\n',
    'language: zh-Hant\n',
    'unit: percent\n',
    'kind: bars\n',
    '__proto__: x\n',
    'constructor: x\n',
  ],
  ...[
    'continued',
    'index',
    'con',
    '404',
    'constructor',
    '__proto__',
    'toString',
    'p1',
    'main',
    'note-too-cheap',
    'bridges',
    'spans',
    'tay-bridge',
    'too-cheap',
    'tay-report-1880',
    'smeaton-1759',
  ],
  ...[
    'import x from "y"\n\n',
    'export const a = 1\n\n',
    '> '.repeat(30),
    '- '.repeat(12),
    '<Claim id="deep">'.repeat(5),
    '['.repeat(60),
    '*a '.repeat(20),
    'long '.repeat(300),
    'x'.repeat(5000),
  ],
];

const text = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...pieces) },
  { weight: 8, arbitrary: fc.constantFrom(...grammars) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...pieces)).map((two) => two.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const unit = fc.constantFrom(...(Object.keys(units) as Unit[]));
const share = fc.integer({ min: 0, max: 9999 }).map((whole) => whole / 10_000);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('delete', 'double', 'empty'), unit }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('swap'), unit, with: share }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('replace', 'insert'), unit, text }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('whole'),
      how: fc.constantFrom('bom', 'crlf', 'cr', 'nfd', 'cut', 'remove'),
    }),
  },
);

/** A few changes to sound content, shrunk to those that matter. */
export const mutations: fc.Arbitrary<Mutation[]> = fc.array(fc.record({ file: share, at: share, change }), {
  minLength: 1,
  maxLength: 3,
});

export const mutate = (files: readonly ContentFile[], changes: readonly Mutation[]): ContentFile[] =>
  changes.reduce<ContentFile[]>(
    (all, { file, at, change }) => {
      const index = Math.floor(file * all.length);
      return all.flatMap((one, each) => (each === index ? apply(one, at, change) : [one]));
    },
    [...files],
  );

function apply({ path, text }: ContentFile, at: number, change: Change): ContentFile[] {
  if (change.kind === 'whole') return changeWhole({ path, text }, at, change.how);
  const found = [...text.matchAll(units[change.unit])];
  const pick = (where: number) => found[Math.floor(where * found.length)];
  const here = pick(at);
  if (!here) return [{ path, text }];
  const put = (from: number, length: number, words: string) => text.slice(0, from) + words + text.slice(from + length);
  const [thing] = here;
  switch (change.kind) {
    case 'delete':
      return [{ path, text: put(here.index, thing.length, '') }];
    case 'empty':
      return [{ path, text: put(here.index, thing.length, thing.replace(/[\p{L}\p{N}]+/gu, '')) }];
    case 'double':
      return [{ path, text: put(here.index, thing.length, thing + thing) }];
    case 'replace':
      return [{ path, text: put(here.index, thing.length, change.text) }];
    case 'insert':
      return [{ path, text: put(here.index, 0, change.text) }];
    case 'swap': {
      const other = pick(change.with);
      if (!other || other.index === here.index) return [{ path, text }];
      const [first, second] = here.index < other.index ? [here, other] : [other, here];
      const between = text.slice(first.index + first[0].length, second.index);
      return [
        {
          path,
          text: put(first.index, second.index + second[0].length - first.index, second[0] + between + first[0]),
        },
      ];
    }
  }
}

type Whole = Extract<Change, { kind: 'whole' }>['how'];

function changeWhole({ path, text }: ContentFile, at: number, how: Whole): ContentFile[] {
  const changed: Record<Whole, string | undefined> = {
    bom: `\ufeff${text}`,
    crlf: text.replaceAll('\n', '\r\n'),
    cr: text.replaceAll('\n', '\r'),
    nfd: text.normalize('NFD'),
    cut: text.slice(0, Math.floor(at * text.length)),
    remove: undefined,
  };
  const now = changed[how];
  return now === undefined ? [] : [{ path, text: now }];
}
