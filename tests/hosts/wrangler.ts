import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../fixtures/ports.ts';
import { root as project } from '../fixtures/project.ts';
import type { Host } from './host.ts';
import { start } from './program.ts';
import { cache } from './promises.ts';

const bin = join(import.meta.dirname, 'wrangler/node_modules/wrangler/bin/wrangler.js');

export const wrangler: Host = {
  name: 'Cloudflare Pages',
  program: () => (existsSync(bin) ? bin : undefined),
  packages: [],
  // Its network compresses, not this.
  encodings: [],
  cache: { ...cache, others: 'public, max-age=0, must-revalidate' },
  async serve(root, base, work) {
    const port = await freePort();
    cpSync(join(project, 'deploy/wrangler.jsonc'), join(work, 'wrangler.jsonc'));
    const headers = readFileSync(join(root, base, '_headers'), 'utf8');
    writeFileSync(join(root, '_headers'), headers.replace(/^\//gm, base));
    symlinkSync(root, join(work, 'dist'));
    const args = [
      bin,
      'pages',
      'dev',
      '--ip',
      '127.0.0.1',
      '--port',
      `${port}`,
      '--show-interactive-dev-session=false',
    ];
    const env = {
      HOME: work,
      CI: 'true',
      WRANGLER_SEND_METRICS: 'false',
      // Else it asks Cloudflare where on Earth it is.
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    };
    return { port, ...(await start({ command: process.execPath, args, port, cwd: work, env })) };
  },
};
