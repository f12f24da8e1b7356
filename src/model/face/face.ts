import * as z from 'zod';
import { excerpt, type Fault } from '../problem.ts';
import { parseMarkdown } from '../read/markup/markdown.ts';
import { readOwnLink } from '../read/markup/own-link.ts';
import { fileOfAddress, imageEndings, imageTypeOf } from '../schema/image.ts';
import { ruled } from '../schema/ruled.ts';
import { urlFault } from '../schema/url.ts';
import { contrastIn, enough, nearestReadable, type Theme } from './color.ts';

/** A colour in which one can read in a theme. */
const readable = (theme: Theme) =>
  ruled((text): Fault | undefined => {
    if (!/^#[\da-f]{6}$/i.test(text))
      return {
        rule: 'color',
        message: `"${text}" is no colour.`,
        remedy: 'Write it in quotation marks, as six digits after a number sign: "#8c2f1d".',
      };
    const contrast = contrastIn(theme, text);
    if (contrast >= enough) return undefined;
    return {
      rule: 'color',
      message: `The colour "${text}" stands out too little in the ${theme} theme: its contrast is ${contrast.toFixed(1)}, and readers need ${enough}.`,
      remedy: `Write "${nearestReadable(theme, text)}", the nearest that has it.`,
    };
  });

export const accent = z.strictObject({
  light: readable('light').describe('Where the page is light: dark enough to be read on it.'),
  dark: readable('dark').describe('Where the page is dark: light enough to be read on it.'),
});

/** A picture in `public/`. */
const picture = ruled((text) =>
  fileOfAddress(text) !== undefined && imageTypeOf(text) !== undefined
    ? undefined
    : {
        rule: 'image',
        message: `"${text}" names no picture in public/.`,
        remedy: `Write "/logo.svg" for public/logo.svg. What every browser shows ends in ${imageEndings.join(', ')}.`,
      },
);

const pixels = z.int().min(1).max(4000);

export const logo = z.strictObject({
  src: picture.describe('A picture in public/, as /logo.svg. It has to be seen on light and on dark pages.'),
  alt: z.string().min(1).describe('What it says to those who cannot see it: mostly the name of the site.'),
  width: pixels.describe('Of the picture, so that room is kept for it.'),
  height: pixels,
});

/** A line of Markdown, which stands on every page. */
export const line = ruled((text) => {
  const paragraphs = parse(text);
  const [first, second] = paragraphs ?? [];
  if (first?.type !== 'paragraph' || second)
    return { rule: 'footer', message: 'The text is not one line of Markdown.', remedy: 'Write words and links alone.' };
  for (const node of first.children) {
    if (node.type === 'link') {
      const fault = readOwnLink(node.url) ? undefined : urlFault(node.url);
      if (fault) return fault;
    } else if (!['text', 'emphasis', 'strong', 'inlineCode'].includes(node.type)) {
      const source = text.slice(node.position?.start.offset, node.position?.end.offset);
      const message = `The text holds ${JSON.stringify(excerpt(source))}.`;
      return { rule: 'footer', message, remedy: 'Write words and links alone.' };
    }
  }
  return undefined;
});

function parse(text: string) {
  try {
    return parseMarkdown(text).children;
  } catch {
    return undefined;
  }
}
