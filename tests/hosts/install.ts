// Installs what `npm run test:hosts` starts, as far as it may, and tells what is left out.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hosts } from './all.ts';
import { findProgram } from './host.ts';

const run = (...[command = '', ...args]: string[]) => spawnSync(command, args, { stdio: 'inherit' });
const isInstalled = (name: string) =>
  spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' }).stdout === 'installed';

const packages = hosts.flatMap((host) => host.packages);
if (findProgram('apt-get') && findProgram('dpkg-query')) {
  const missing = packages.filter((name) => !isInstalled(name));
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (missing.length > 0 && (sudo.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0)) {
    console.log(`Installing from Debian: ${missing.join(', ')}.`);
    run(...sudo, 'apt-get', 'update', '--quiet=2');
    run(...sudo, 'apt-get', 'install', '--yes', '--no-install-recommends', ...missing);
  } else if (missing.length > 0) {
    console.log(`To be installed by root: apt-get install ${missing.join(' ')}`);
  }
}

const wrangler = join(import.meta.dirname, 'wrangler');
if (!existsSync(join(wrangler, 'node_modules'))) {
  console.log('Installing wrangler, which stands in for Cloudflare Pages.');
  run('npm', 'ci', '--prefix', wrangler, '--no-audit', '--no-fund');
}

for (const host of hosts.filter(({ program }) => !program())) {
  const debian = host.packages.length > 0 ? ` Debian has it as ${host.packages.join(', ')}.` : '';
  console.log(`${host.name} is left out: what it needs is not installed.${debian}`);
}
