import type { Fault } from '../../model/problem.ts';

/** So many bytes of a file are enough to tell what it is. */
export const telling = 1024;

const RUNS = /\.(?:[cm]?[jt]sx?|wasm|swf|jar|hta|htc|vbs|php\d?|phtml|cgi)$/i;
const PAGES = /\.(?:[sx]?html?|xht|mhtml?|xml|xslt?|css)$/i;

/**
 * What is wrong with a file in `public/`, which is there to be looked at or downloaded: content never runs.
 *
 * @param head Its first bytes; browsers look at them, too.
 */
export function publicKind(path: string, head: Uint8Array): Fault | undefined {
  const fault = (message: string, remedy: string): Fault => ({ rule: 'file-kind', message, remedy });
  if (RUNS.test(path)) return fault('This is code, and content never runs.', 'Take it out of public/.');
  if (/\.svgz$/i.test(path))
    return { rule: 'svg', message: 'A packed picture cannot be looked into.', remedy: 'Save it as .svg.' };
  if (/\.svg$/i.test(path)) return undefined;
  return PAGES.test(path) || isMarkup(head)
    ? fault(
        'Browsers read this as a page or as a style sheet, which could run code or load what it likes.',
        'Write an essay, or put it on another site.',
      )
    : undefined;
}

const latin1 = new TextDecoder('latin1');

/** Whether the text begins with a tag, in whatever encoding. */
const isMarkup = (head: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\u0000]*<\u0000?[a-z!?/]/i.test(latin1.decode(head));
