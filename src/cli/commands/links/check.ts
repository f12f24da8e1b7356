import { sameAddressKey } from '../../../model/schema/url.ts';
import type { Answer, Client, Method } from './client.ts';
import type { Failure } from './failure.ts';
import { isPrivate } from './private.ts';

/**
 * `moved`: it is there, and its old address says for good where; `broken`: readers do not get it; `unsure`: it did not answer us,
 * and may answer readers.
 */
export type Verdict = 'ok' | 'moved' | 'broken' | 'unsure';

export interface Finding {
  verdict: Verdict;
  /** In a few words: "404", "the host is unknown". */
  reason: string;
  /** Where it was found, if redirects led elsewhere. */
  to?: string;
}

const MOST_REDIRECTS = 10;
const GONE = [404, 410];
const FOR_GOOD = [301, 308];
const REDIRECTS = [301, 302, 303, 307, 308];

/** Whether a reader who follows a link gets something. */
export async function checkAddress(client: Client, url: string): Promise<Finding> {
  const head = await follow(client, url, 'HEAD');
  // Many servers answer HEAD wrongly or not at all, so what it says against an address counts for nothing. But who asks to be left alone is.
  return head.verdict === 'ok' || head.verdict === 'moved' || head.final
    ? told(head)
    : told(await follow(client, url, 'GET'));
}

/** `final`: a GET would change nothing. */
type Followed = Finding & { final?: boolean };

const told = ({ final: _, ...finding }: Followed): Finding => finding;

async function follow(client: Client, url: string, method: Method): Promise<Followed> {
  const seen = new Set<string>();
  let at = withoutFragment(url);
  let forGood = true;
  for (;;) {
    seen.add(at);
    const answer = await client.ask(at, method);
    if ('reason' in answer) return { ...failed(answer), ...(seen.size > 1 && { to: at }) };

    if (!REDIRECTS.includes(answer.status) || answer.location === null) {
      return { ...answered(answer), ...(seen.size > 1 && arrival(url, at, answer, forGood)) };
    }
    forGood &&= FOR_GOOD.includes(answer.status);
    const next = URL.parse(answer.location, at);
    if (!next || !/^https?:$/.test(next.protocol)) {
      return { verdict: 'broken', reason: `${answer.status}, a redirect to no web address`, to: answer.location };
    }
    at = withoutFragment(next.href);
    if (isPrivate(next.hostname) && !isPrivate(new URL(url).hostname))
      return { verdict: 'broken', reason: `${answer.status}, a redirect into a private network`, to: at, final: true };
    // Some sites do so until a cookie comes back, which browsers send.
    if (seen.has(at)) return { verdict: 'unsure', reason: 'redirects in a circle', to: at };
    if (seen.size > MOST_REDIRECTS)
      return { verdict: 'unsure', reason: `more than ${MOST_REDIRECTS} redirects`, to: at };
  }
}

const failed = ({ reason, certain }: Failure): Followed => ({
  verdict: certain ? 'broken' : 'unsure',
  reason,
  final: certain,
});

function answered({ status, wait }: Answer): Followed {
  if (status < 300) return { verdict: 'ok', reason: String(status) };
  if (status < 400) return { verdict: 'unsure', reason: `${status}, a redirect to nowhere` };
  if (GONE.includes(status)) return { verdict: 'broken', reason: String(status) };
  return {
    verdict: 'unsure',
    reason: wait === undefined ? String(status) : `${status}, ask again after ${Math.ceil(wait / 1000)} s`,
    final: status === 429,
  };
}

/** A redirect that only adds `https`, `www.` or a slash is none to tell of. */
function arrival(url: string, at: string, { status }: Answer, forGood: boolean): Partial<Followed> {
  const elsewhere = sameAddressKey(url) !== sameAddressKey(at);
  return { to: at, ...(status < 400 && forGood && elsewhere && { verdict: 'moved' as const }) };
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}
