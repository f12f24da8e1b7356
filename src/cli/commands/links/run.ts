import type { Project } from '../../../model/read/entries.ts';
import { outgoingAddresses, unarchivedSources } from './addresses.ts';
import { findCopy } from './archive.ts';
import { checkAddress, type Finding } from './check.ts';
import { clientWith } from './client.ts';
import { UNKNOWN_HOST } from './failure.ts';
import { hostOf, hostQueue } from './host-queue.ts';
import type { Pace } from './pace.ts';
import { progressBar } from './progress.ts';
import { linkReport, type LinkReport, type SoughtCopy } from './report.ts';
import type { State } from './state.ts';

/**
 * Checks all outgoing addresses, several hosts side by side and the addresses of a host one after the other; then asks the archive.
 *
 * @throws If the signal stops it; what was found out until then is in the state.
 */
export async function checkLinks(
  project: Project,
  pace: Pace,
  { state, signal }: { state: State; signal: AbortSignal },
): Promise<LinkReport> {
  const client = clientWith({
    ...pace,
    queue: hostQueue(pace.pause, signal),
    signal,
    userAgent: `claim-by-claim (checks its links)${project.site?.meta?.url ? `; +${project.site.meta.url}` : ''}`,
  });
  const outgoing = outgoingAddresses(project);
  const unarchived = unarchivedSources(project);
  const bar = progressBar(process.stderr, outgoing.length + unarchived.length);

  const findings = new Map<string, Finding>();
  const queue = [...Map.groupBy(outgoing, ({ url }) => hostOf(url)).values()];
  const worker = async () => {
    for (let host = queue.shift(); host; host = queue.shift()) {
      for (const { url } of host) {
        const finding = await state.get(
          `check ${url}`,
          () => checkAddress(client, url),
          ({ verdict, reason }) => verdict !== 'unsure' && reason !== UNKNOWN_HOST,
        );
        findings.set(url, finding);
        bar.step(hostOf(url));
      }
    }
  };
  const copies: SoughtCopy[] = [];
  try {
    await Promise.all(Array.from({ length: pace.hosts }, worker));
    for (const { near, ...source } of unarchived) {
      const { url } = source;
      const found = await state.get(
        `copy ${pace.archive} ${near ?? ''} ${url}`,
        () => findCopy(client, pace.archive, { url, near }),
        (value) => 'copy' in value || value.certain,
      );
      copies.push({ ...source, ...found });
      bar.step(`archived copy of ${source.id}`);
    }
  } finally {
    bar.end();
  }
  return linkReport(
    outgoing.map((address) => ({ ...address, ...findings.get(address.url)! })),
    copies,
  );
}
