import { address } from '../../model/address.ts';
import type { Claim, Edition, Essay } from '../../model/edition.ts';
import { comment, withoutFragment } from './annotations.ts';
import { paragraph, writeMarkdown } from '../markdown.ts';
import { fromData } from '../data-address.ts';
import { quoteSelector, type Quotes } from './quote.ts';
import { wholePassage } from './text-fragment.ts';
import { wordsFor } from '../../words/words.ts';

/** The notes on an essay in the form that the Hypothesis client imports while the page of the essay here is open. */
export const toHypothesis = (essay: Essay, edition: Edition, quotes: Quotes): object =>
  file(essay, edition, { uri: fromData(address.essay(essay.id), edition.site), title: essay.title }, ({ id }) => {
    const quote = quotes.get(id);
    return quote && quoteSelector(quote);
  });

/** The same for the original's page. It finds a claim there by its first words: it knows no range by quotations. */
export const toHypothesisOfOriginal = (
  essay: Essay & { original: NonNullable<Essay['original']> & { url: string } },
  edition: Edition,
): object =>
  file(
    essay,
    edition,
    { uri: withoutFragment(essay.original.url), title: essay.original.title },
    ({ original }) => original && { type: 'TextQuoteSelector', exact: wholePassage(original) ?? original.from },
  );

/**
 * @param find Where a claim stands on the page; claims that stand nowhere are left out.
 * @see https://web.hypothes.is/help/exporting-and-importing-annotations/
 */
function file(
  { id, claims, published, updated, language }: Essay,
  { site }: Edition,
  { uri, title }: { uri: string; title: string },
  find: (claim: Claim) => object | undefined,
) {
  const user = `acct:annotations@${site.url ? new URL(site.url).hostname : 'localhost'}`;
  const midnight = (day: string) => `${day}T00:00:00.000000+00:00`;
  return {
    export_date: midnight(updated ?? published),
    export_userid: user,
    client_version: '1.0.0',
    annotations: claims.flatMap((claim) => {
      const selector = find(claim);
      if (!selector) return [];
      const page = fromData(address.claim(id, claim.id), site);
      return {
        id: `${id}/${claim.id}`,
        created: midnight(published),
        updated: midnight(claim.assessment.assessed),
        user,
        user_info: { display_name: site.publisher.name },
        uri,
        document: { title: [title] },
        // The client reads Markdown. A relative address would lead nowhere there.
        text: `${markdown(comment(claim, wordsFor(language, site.language)))}${site.url ? `\n\n<${page}>` : ''}`,
        tags: [claim.kind, claim.assessment.level],
        group: '__world__',
        permissions: { read: ['group:__world__'], update: [user], delete: [user], admin: [user] },
        target: [{ source: uri, selector: [selector] }],
        links: {},
      };
    }),
  };
}

/** Between two dollars the client reads a formula. */
const markdown = (text: string) =>
  writeMarkdown({ type: 'root', children: text.split(/\n{2,}/).map((words) => paragraph(words)) })
    .trimEnd()
    .replace(/\$/g, '\\$&');
