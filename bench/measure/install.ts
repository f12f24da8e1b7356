import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { peerFolder } from '../adapters/peer.ts';

/** Installs what a folder of `peers/` lists, if it is not there yet. That it failed is told by the adapter's `missing`. */
export function installPeer(name: string): void {
  const folder = peerFolder(name);
  if (!existsSync(join(folder, 'package.json')) || existsSync(join(folder, 'node_modules'))) return;
  console.log(`Installing ${name} …`);
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
