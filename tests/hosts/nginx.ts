import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificate, configure, key } from './config.ts';
import { freePort } from '../fixtures/ports.ts';
import { findProgram } from '../fixtures/programs.ts';
import type { Host } from './host.ts';
import { start } from './program.ts';

/** Debian puts this there with the package libnginx-mod-http-brotli-static. */
const hasBrotli = existsSync('/etc/nginx/modules-enabled/50-mod-http-brotli-static.conf');

export const nginx: Host = {
  name: 'nginx',
  program: () => findProgram('nginx'),
  packages: ['nginx', 'libnginx-mod-http-brotli-static'],
  encodings: hasBrotli ? ['br', 'gzip'] : ['gzip'],
  async serve(root, base, work) {
    const [port, tls] = [await freePort(), await freePort()];
    const site = configure('nginx.conf', root, base)
      // What `certbot --nginx` would add.
      .replace(
        'listen 80;',
        `listen 127.0.0.1:${port};
         listen 127.0.0.1:${tls} ssl;
         ssl_certificate ${certificate};
         ssl_certificate_key ${key};`,
      )
      .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
    writeFileSync(join(work, 'site.conf'), site);
    const temporary = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'];
    writeFileSync(
      join(work, 'nginx.conf'),
      `daemon off;
       pid ${work}/nginx.pid;
       error_log stderr;
       include /etc/nginx/modules-enabled/*.conf;
       events {}
       http {
         access_log off;
         include /etc/nginx/mime.types;
         default_type application/octet-stream;
         ${temporary.map((name) => `${name}_temp_path ${work}/${name};`).join(' ')}
         include ${work}/site.conf;
       }`,
    );
    const args = ['-c', join(work, 'nginx.conf'), '-e', 'stderr'];
    return { port, tls, ...(await start({ command: nginx.program()!, args, port })) };
  },
};
