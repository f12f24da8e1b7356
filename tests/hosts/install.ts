// Installs what `npm run test:hosts` starts, as far as it may, and tells what is left out.

import { join } from 'node:path';
import { installFromDebian, installFromNpm } from '../fixtures/programs.ts';
import { hosts } from './all.ts';

installFromDebian(hosts.flatMap((host) => host.packages));
installFromNpm(join(import.meta.dirname, 'wrangler'), 'wrangler, which stands in for Cloudflare Pages');

for (const host of hosts.filter(({ program }) => !program())) {
  const debian = host.packages.length > 0 ? ` Debian has it as ${host.packages.join(', ')}.` : '';
  console.log(`${host.name} is left out: what it needs is not installed.${debian}`);
}
