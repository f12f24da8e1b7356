import { address } from '../../model/address.ts';
import type { Edition, Essay } from '../../model/edition.ts';
import { comment, sourceOf } from './annotations.ts';
import { fromData } from '../data-address.ts';

/**
 * The notes on an essay in the form that the Hypothesis client imports while the original's page is open. It finds a claim by its
 * first words: it knows no range by quotations.
 *
 * @see https://web.hypothes.is/help/exporting-and-importing-annotations/
 */
export function toHypothesis(essay: Essay & { original: object }, { site }: Edition): object {
  const { id, original, published, updated } = essay as Essay & { original: NonNullable<Essay['original']> };
  const uri = sourceOf(original);
  const user = `acct:annotations@${site.url ? new URL(site.url).hostname : 'localhost'}`;
  const midnight = (day: string) => `${day}T00:00:00.000000+00:00`;
  return {
    export_date: midnight(updated ?? published),
    export_userid: user,
    client_version: '1.0.0',
    annotations: essay.claims.flatMap((claim) => {
      if (!claim.original) return [];
      const page = fromData(address.claim(id, claim.id), site);
      return {
        id: `${id}/${claim.id}`,
        created: midnight(published),
        updated: midnight(claim.assessment.assessed),
        user,
        user_info: { display_name: site.publisher.name },
        uri,
        document: { title: [original.title] },
        // The client reads Markdown. A relative address would lead nowhere there.
        text: `${literal(comment(claim))}${site.url ? `\n\n<${page}>` : ''}`,
        tags: [claim.kind, claim.assessment.level],
        group: '__world__',
        permissions: { read: ['group:__world__'], update: [user], delete: [user], admin: [user] },
        target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact: claim.original.from }] }],
        links: {},
      };
    }),
  };
}

const literal = (text: string) => text.replace(/[\\`*_[\]<>#$|~&]/g, '\\$&');
