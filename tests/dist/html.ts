import { HtmlValidate } from 'html-validate';
import { readPages } from './site.ts';

/** How a column of a Markdown table is aligned: a style would be blocked, and copies of the page would not have it. */
const aligned = { attributes: { align: { enum: ['left', 'center', 'right'] } } };

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5', { td: aligned, th: aligned }],
  rules: {
    // A page of a claim is titled by the claim, which may be 160 characters long; nothing is cut.
    'long-title': 'off',
    // A heading in another script has an id of that script's letters, as HTML allows.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Every mistake of every page, as `page:line:column rule: message`. */
export async function findInvalidHtml(folder?: string): Promise<string[]> {
  const found: string[] = [];
  for (const { path, html } of readPages(folder)) {
    const { results } = await validator.validateString(html, path);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
      found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
  }
  return found;
}
