import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peerFolder } from '../adapters/peer.ts';
import { launch } from '../../src/cli/commands/browser.ts';
import { freePort } from '../../tests/fixtures/ports.ts';

/** What Lighthouse says of a page: each category from 0 to 100, and the audits that are not passed. */
export interface Verdict {
  categories: Record<string, number>;
  failed: string[];
}

interface Lighthouse {
  default(
    url: string,
    flags: { port: number; logLevel: 'error'; output: 'json' },
  ): Promise<{
    lhr: {
      categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
      audits: Record<string, { score: number | null }>;
    };
  }>;
}

/** Asks Lighthouse, as it comes, with its own simulation of a phone on slow 4G. */
export async function startLighthouse(): Promise<{ judge(url: string): Promise<Verdict>; close(): Promise<void> }> {
  const entry = join(peerFolder('lighthouse'), 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as Lighthouse;
  const port = await freePort();
  const browser = await launch([`--remote-debugging-port=${port}`]);
  return {
    async judge(url) {
      const { lhr } = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
      const categories = Object.entries(lhr.categories);
      return {
        categories: Object.fromEntries(categories.map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
        failed: categories.flatMap(([, { auditRefs }]) =>
          auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
        ),
      };
    },
    close: () => browser.close(),
  };
}
