import { slug } from '../../model/schema/id.ts';
import type { Mark } from './mark.ts';

const FORMULA =
  'Formulas are not set here: write it in words and signs, as in E = mc², or put a picture of it into public/.';

/** Marks within a line. */
export const inlineMarks: readonly Mark[] = [
  {
    find: /!\[\[[^[\]\n]+\]\]/g,
    is: 'a picture or a file shown in its place',
    write: 'Put a picture into public/ and write ![what it shows](/its-name.jpg).',
  },
  {
    find: /(?<!\0)\[\[[^[\]\n]+\]\]/g,
    is: 'a link',
    write: (found) => {
      const [target = '', words = target] = found.slice(2, -2).split('|');
      return `Name the kind of the thing before its id: [${words}](incident:${slug(target) || 'its-id'}), or claim:, source: or essay:.`;
    },
  },
  {
    find: /\^\[/g,
    is: 'a note in its place',
    write: 'Write [^name] in its place, and its words in a paragraph of their own: [^name]: words.',
  },
  { find: /\$\$/g, is: 'the mark of a formula', write: FORMULA, pairs: /./ },
  {
    // Prices are none: "$5 and $6".
    find: /\$(?![\s$])[^$\n]*[^$\s]\$(?!\d)/g,
    meant: (found) => /[\\^_=\0]/.test(found),
    is: 'a formula',
    write: FORMULA,
  },
  {
    find: /==(?![\s=])[^=\n]*[^=\s]==(?!=)/g,
    is: 'marked text',
    write: (found) => `Emphasize it: *${found.slice(2, -2)}*.`,
  },
  {
    find: /(?<![\w+\0])\+\+(?![\s+])[^+\n]*[^+\s]\+\+/g,
    is: 'inserted text',
    write: (found) => `Emphasize it: *${found.slice(2, -2)}*.`,
  },
  {
    find: /(?<=[\p{L}\p{N})])\^[^\s^\0]{1,12}\^/gu,
    is: 'a superscript',
    write: (found) => `Write it level, as in 21st, or type the sign itself, as in m²: ${raised(found)}.`,
  },
  {
    find: /(?<=[\p{L})])~[\p{N}+−-]{1,4}~/gu,
    is: 'a subscript',
    write: 'Type the sign itself, as in CO₂.',
    // Two ranges, "a~b c~d" without spaces, look the same.
    severity: 'warning',
  },
  {
    find: /(?<![\p{L}\p{N}:/\0]):[a-z][a-z0-9_+-]*[a-z0-9]:(?![\p{L}\p{N}:])/gu,
    is: 'the short name of a sign',
    write: 'Type the sign itself.',
  },
  {
    find: /(?<![\p{L}\p{N}:\0]):[a-z][\w-]*\[/gu,
    is: 'a directive',
    write: 'Write its words alone.',
  },
  {
    find: /%%/g,
    is: 'the mark of a comment',
    write: 'Readers would see it: write {/* … */} around what is for editors alone.',
    pairs: /./,
  },
  {
    find: /\[\/?(?:b|i|u|s|url|quote|img|code|color|size)(?:=[^[\]\n]*)?\]/gi,
    is: 'a mark of forums',
    write: 'Use Markdown: **bold**, *emphasis*, [words](address), > before each line of a quotation.',
    pairs: /^\[\//,
  },
];

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (found: string) => found.slice(1, -1).replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
