import type { Mark } from './mark.ts';

/** The part of what was found that a pattern picks. */
const part = (found: string, pattern: RegExp, otherwise = '…') => pattern.exec(found)?.[1]?.trim() ?? otherwise;

/** Marks at the beginning of a line. */
export const blockMarks: readonly Mark[] = [
  {
    find: /^[ \t>]*\*\[[^[\]\n]+\]:.*$/gm,
    is: 'an abbreviation',
    write: (found) =>
      `Write it out where it first stands: ${part(found, /\]:(.*)$/)} (${part(found, /^\*\[([^\]]+)/)}).`,
  },
  {
    find: /^[ \t>]*[:~][ \t]+\S.*(?:\n[ \t>]*[:~][ \t]+\S.*)*$/gm,
    is: 'a definition',
    write: (found) => `Write a list, an item for each: - **term**: ${part(found, /^.(.*)/)}`.replace(/[.]?$/, '.'),
  },
  {
    find: /^[ \t>]*\[!\w+\][+-]?/gm,
    is: 'a notice',
    write: (found) => {
      const name = part(found, /^\[!(\w+)/).toLowerCase();
      return `Write **${name.charAt(0).toUpperCase()}${name.slice(1)}.** before its words.`;
    },
  },
  {
    find: /^[ \t>]*(?::{3,}.*|::[a-z][\w-]*\[.*|[!?]{3}\+?[ \t]+[a-z][\w-]*(?:[ \t]+".*")?[ \t]*|\.\. [\w-]+::.*)$/gm,
    is: 'a box',
    write: 'Write its words as a paragraph, or as a quotation: > before each line.',
    pairs: /^:+\s*$/,
  },
  {
    find: /^[ \t]*\[(?:toc|TOC)\][ \t]*$/gm,
    is: 'a list of contents',
    write: 'Take it out: the page has one, made of its headings.',
  },
  {
    find: /^[ \t>]*#{2,6}[^\s#\0].*$/gm,
    is: 'a heading',
    write: (found) => `Write it with a space: ${found.replace(/^#+/, '$& ')}`.replace(/[.]?$/, '.'),
  },
  {
    find: /^[ \t>]*={2,6}[ \t]+[^\s=].*$/gm,
    is: 'a heading',
    write: (found) =>
      `Write ${'#'.repeat(/=+/.exec(found)?.[0].length ?? 2)} ${part(found, /^[\s>]*=+\s+(.*?)\s*=*$/)}.`,
  },
  {
    find: /^[ \t>]*#\+\w+:.*$/gm,
    is: 'a setting',
    write: 'Take it out: what is said of a text stands in its front matter.',
  },
  {
    find: /^[ \t>]*[•◦▪‣·][ \t].*(?:\n[ \t>]*[•◦▪‣·][ \t].*)*$/gm,
    is: 'a list',
    write: 'Begin each item with a hyphen and a space: - one.',
  },
  {
    find: /^[ \t>]*\+[-=+:]{3,}\+[ \t]*(?:\n[ \t>]*[|+].*)*$/gm,
    is: 'a table',
    write: 'Write cells between bars: | one | two |, and below the head a line | - | - |.',
  },
  {
    find: /^[ \t>]*\|.*(?:\n[ \t>]*\|.*)*$/gm,
    is: 'a table',
    write: 'Write below its head a line | - | - | with as many cells, and an empty line before the head.',
  },
];
