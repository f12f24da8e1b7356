import { posix } from 'node:path';
import { address } from '../../model/address.ts';
import { dateLabel } from '../../model/date.ts';
import type { Edition } from '../../model/edition.ts';
import { titleOf, type OldName, type Withdrawal } from '../../model/register/history.ts';
import { placeOf } from '../../model/register/place.ts';
import { xml, type Markup } from '../epub/markup.ts';
import { toMarkdown } from './to-markdown.ts';

/** What stands in the place of the Markdown twin of a page that has another address now. */
export function movedToMarkdown({ kind, id, name, to, on }: OldName, { site }: Edition): string {
  const path = twinFrom(name, to);
  return toMarkdown(
    xml`<h1>This ${kind} has another address now</h1><p>On ${dateLabel(on, site.language)} the ${kind} “${id}” was renamed. What stood here stands at ${link(path, path)}.</p>`,
  );
}

/** What stands in the place of the Markdown twin of a page that was withdrawn. */
export function withdrawnToMarkdown({ kind, name, entry }: Withdrawal, { site, register }: Edition): string {
  const { since, why, see, revisions = [] } = entry;
  const last = revisions.at(-1);
  const instead = see === undefined ? '' : xml` Read instead: ${link(twinFrom(name, see), titleOf(register, see))}`;
  return toMarkdown(
    xml`<h1>${titleOf(register, name)}</h1><p>This ${kind} was withdrawn on ${dateLabel(since, site.language)}. ${why}${instead}</p>${
      last ? xml`<blockquote><p>${last.words}</p></blockquote>` : ''
    }`,
  );
}

const link = (path: string, words: string): Markup => xml`<a href="${path}">${words}</a>`;

/** The twin of another page, as seen from the twin of this one. */
const twinFrom = (name: string, to: string): string =>
  posix.relative(posix.dirname(placeOf(name)), address.twin(placeOf(to)));
