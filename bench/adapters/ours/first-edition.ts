import { parse, stringify } from 'yaml';
import { withFrontMatter } from './front-matter.ts';

type Data = Record<string, unknown>;

/** A file of `content/` as the first design could read it, which knew fewer keys and elements: `before` is built of these. */
export function asFirstEdition(path: string, text: string): string {
  if (path.startsWith('content/sources/'))
    return stringify((parse(text) as Data[]).map(sourceBefore), { lineWidth: 0 });
  const [, matter = '', body = ''] = /^---\n(.*?\n)---\n\n(.*)\n$/s.exec(text) ?? [];
  if (path.startsWith('content/claims/')) return withFrontMatter(claimBefore(parse(matter)), body);
  if (path.startsWith('content/essays/'))
    return withFrontMatter(without(parse(matter), 'verdict', 'question'), body.replace(/<\/?Crux>/g, ''));
  return text;
}

const without = (data: Data, ...keys: string[]): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

function claimBefore(claim: Data): Data {
  const { against, reason, ...rest } = claim['assessment'] as Data;
  const evidence = claim['evidence'] as Data[];
  return {
    ...without(claim, 'short'),
    assessment: {
      // Every claim had one.
      confidence: 'low',
      ...without(rest, 'verdict'),
      reason: against === undefined ? reason : `${String(reason)} Against: none found.`,
    },
    evidence: evidence.map((item) => without(item, 'strongest')),
  };
}

const sourceBefore = ({ custom, ...source }: Data): Data => ({
  ...source,
  custom: { ...(custom as Data), read: (custom as Data)['read'] === 'whole' },
});
