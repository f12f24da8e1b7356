import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { certificate, configure, key } from './config.ts';
import { freePort } from '../fixtures/ports.ts';
import { findProgram } from '../fixtures/programs.ts';
import type { Host } from './host.ts';
import { start } from './program.ts';
import { cache } from './promises.ts';

const modules = ['/usr/lib/lighttpd/mod_deflate.so', '/usr/lib/lighttpd/mod_openssl.so'];

export const lighttpd: Host = {
  name: 'lighttpd',
  program: () => (modules.every((name) => existsSync(name)) ? findProgram('lighttpd') : undefined),
  packages: ['lighttpd', 'lighttpd-mod-deflate', 'lighttpd-mod-openssl'],
  encodings: ['br', 'gzip'],
  cache: { ...cache, assets: 'max-age=31536000' },
  async serve(root, base, work) {
    const [port, tls] = [await freePort(), await freePort()];
    writeFileSync(join(work, 'site.conf'), configure('lighttpd.conf', root, base));
    writeFileSync(
      join(work, 'lighttpd.conf'),
      `server.bind = "127.0.0.1"
       server.port = ${port}
       server.document-root = "${work}"
       server.modules = ( "mod_indexfile", "mod_access", "mod_alias", "mod_redirect", "mod_openssl" )
       include_shell "/usr/share/lighttpd/create-mime.conf.pl"
       $SERVER["socket"] == "127.0.0.1:${tls}" {
         ssl.engine = "enable"
         ssl.pemfile = "${certificate}"
         ssl.privkey = "${key}"
       }
       include "${work}/site.conf"
       server.modules += ( "mod_dirlisting", "mod_staticfile" )`,
    );
    const args = ['-D', '-f', join(work, 'lighttpd.conf')];
    return { port, tls, ...(await start({ command: lighttpd.program()!, args, port })) };
  },
};
