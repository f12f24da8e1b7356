import { writeCsl, type CslMarks } from '../../model/schema/csl-text.ts';

const marks: CslMarks = {
  italic: ['\\textit{', '}'],
  bold: ['\\textbf{', '}'],
  raised: ['\\textsuperscript{', '}'],
  lowered: ['\\textsubscript{', '}'],
  smallCapitals: ['\\textsc{', '}'],
  asWritten: ['{', '}'],
};

/** A title, in braces of its own. */
export const titled = (text: string | undefined) => text && `{${writeCsl(text.trim(), marks, tex)}}`;

/** A name that must not be taken apart. */
export const whole = (text: string | undefined) => text && `{${literal(text)}}`;

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces, those after a backslash too.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

export const literal = (text: string | undefined) => text && tex(text.trim());

/** Text in which nothing is a command, a comment, or two signs that TeX would make into one. */
export const tex = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^]|[{}&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/([-'`?!<>,])(?=\1)|([?!])(?=`)/g, '$1$2{}');

/** In an address TeX reads every sign as it is, but braces must be balanced, and older engines know ASCII alone. */
export const verbatim = (url: string) => url.replace(/[^!-~]|[{}\\^`]/gu, encodeURIComponent);
