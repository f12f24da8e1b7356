import { once } from 'node:events';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fault } from './faults.ts';
import { Share, type BuiltSite, type IdsOfPages, type Rewritten } from './share.ts';

/** A thread takes as long to start as some hundred pages take. */
const WORTH_A_THREAD = 300;

/** Nearly all that a page leaves is young garbage: room for twice as much takes no less time. */
const LIMITS = { maxYoungGenerationSizeMb: 48 };

/** What one share is. */
export interface Order {
  site: BuiltSite;
  pages: readonly string[];
  /** Pages that are done: links to them are judged at once, and need not be kept. */
  known: IdsOfPages;
}

/** Who rewrites a share. */
interface Hand {
  rewritten: Promise<Rewritten>;
  judge(asked: IdsOfPages): Promise<Fault[]>;
}

/** Rewrites pages in as many threads as the machine runs at once. */
export async function rewritePages(
  site: BuiltSite,
  pages: readonly string[],
): Promise<Pick<Rewritten, 'faults' | 'files'>> {
  // Most links of all pages lead to these few.
  const sources = pages.filter(isOfSources);
  const first = ownHand({ site, pages: sources, known: [] });
  const known = (await first.rewritten).ids;
  const others = pages.filter((page) => !isOfSources(page));
  const count = Math.max(1, Math.min(availableParallelism(), Math.floor(others.length / WORTH_A_THREAD)));
  const orders = partBySize(others, count, site.folder).map((pages) => ({ site, pages, known }));
  const hands = [first, ...orders.map(count === 1 ? ownHand : startThread)];

  const shares = await Promise.all(hands.map(({ rewritten }) => rewritten));
  const ids = new Map(shares.flatMap((share) => share.ids));
  const missing = await Promise.all(
    hands.map((hand, place) => hand.judge(shares[place]!.asked.map((page) => [page, ids.get(page) ?? []]))),
  );
  return {
    faults: [...shares.flatMap(({ faults }) => faults), ...missing.flat()],
    files: shares.flatMap(({ files }) => files),
  };
}

const isOfSources = (page: string) => page.startsWith('sources/');

/** Parts pages into shares of about the same size. Neighbours stay together: being of one kind, they share what is worked out for it. */
function partBySize(pages: readonly string[], count: number, folder: string): string[][] {
  const sizes = pages.map((page) => statSync(join(folder, page)).size);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const shares: string[][] = Array.from({ length: count }, () => []);
  let before = 0;
  pages.forEach((page, place) => {
    shares[Math.min(count - 1, Math.floor((before / whole) * count))]!.push(page);
    before += sizes[place]!;
  });
  return shares;
}

function ownHand({ site, pages, known }: Order): Hand {
  const share = new Share(site, known);
  return { rewritten: Promise.resolve(share.rewrite(pages)), judge: async (asked) => share.judge(asked) };
}

function startThread(order: Order): Hand {
  const thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: order, resourceLimits: LIMITS });
  // What fails in the thread fails here.
  const answer = async () => (await once(thread, 'message'))[0];
  return {
    rewritten: answer(),
    judge(asked) {
      thread.postMessage(asked);
      return answer();
    },
  };
}
