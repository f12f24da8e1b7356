import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificate, configure, key } from './config.ts';
import { freePort } from '../fixtures/ports.ts';
import { findProgram } from '../fixtures/programs.ts';
import type { Host } from './host.ts';
import { start } from './program.ts';

const modules = '/usr/lib/apache2/modules';
/** What Debian does not switch on by itself. */
const more = ['headers', 'socache_shmcb', 'ssl'].filter(
  (name) => !existsSync(`/etc/apache2/mods-enabled/${name}.load`),
);

export const apache: Host = {
  name: 'Apache',
  program: () => findProgram('apache2'),
  packages: ['apache2'],
  encodings: ['gzip'],
  async serve(root, base, work) {
    const [port, tls] = [await freePort(), await freePort()];
    writeFileSync(join(root, base, '.htaccess'), configure('apache.htaccess', root, base));
    writeFileSync(
      join(work, 'apache.conf'),
      `ServerRoot /etc/apache2
       ServerName example.org
       User www-data
       Group www-data
       PidFile ${work}/apache.pid
       DefaultRuntimeDir ${work}
       Mutex file:${work}
       ErrorLog ${work}/error.log
       Listen 127.0.0.1:${port}
       Listen 127.0.0.1:${tls}
       IncludeOptional mods-enabled/*.load
       IncludeOptional mods-enabled/*.conf
       ${more.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
       DocumentRoot ${root}
       <Directory ${root}>
         AllowOverride All
         Require all granted
       </Directory>
       <VirtualHost 127.0.0.1:${tls}>
         SSLEngine on
         SSLCertificateFile ${certificate}
         SSLCertificateKeyFile ${key}
       </VirtualHost>`,
    );
    const args = ['-f', join(work, 'apache.conf'), '-D', 'FOREGROUND'];
    return { port, tls, ...(await start({ command: apache.program()!, args, port })) };
  },
};
