import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { domain } from './client.ts';
import { certificate, configure, key } from './config.ts';
import { freePort } from '../fixtures/ports.ts';
import { findProgram } from '../fixtures/programs.ts';
import type { Host } from './host.ts';
import { start } from './program.ts';

export const caddy: Host = {
  name: 'Caddy',
  program: () => findProgram('caddy'),
  packages: ['caddy'],
  encodings: ['br', 'gzip'],
  async serve(root, base, work) {
    const [port, tls] = [await freePort(), await freePort()];
    const site = configure('Caddyfile', root, base);
    // Caddy would ask for a certificate: the site is given one, and once more without.
    const address = `${domain} {`;
    writeFileSync(
      join(work, 'Caddyfile'),
      `{
         admin off
         auto_https off
         default_sni 127.0.0.1
       }
       ${site.replace(address, `http://${domain}:${port} {`)}
       ${site.replace(address, `https://${domain}:${tls} {\ntls ${certificate} ${key}`)}`,
    );
    const args = ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
    const env = { XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
    return { port, tls, ...(await start({ command: caddy.program()!, args, port, env })) };
  },
};
