import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TMPFS_MAGIC = 0x01021994;

/** A folder that is gone when the program ends. In memory where the system has such a place: disks make fast tools look slow. */
export function makeWorkspace(): { folder: string; medium: 'tmpfs' | 'disk' } {
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const folder = mkdtempSync(join(parent, 'claim-by-claim-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  return { folder, medium: statfsSync(folder).type === TMPFS_MAGIC ? 'tmpfs' : 'disk' };
}
