import { chmodSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies a built site to where a host would have it.
 *
 * @param base The folder of the host in which the site stands, such as `/` or `/a/b/`.
 * @returns The host's own folder, which servers may read whatever user they run as.
 */
export function place(dist: string, base: string): string {
  const root = mkdtempSync(join(tmpdir(), 'host-'));
  chmodSync(root, 0o755);
  cpSync(dist, join(root, base), { recursive: true, preserveTimestamps: true });
  return root;
}
