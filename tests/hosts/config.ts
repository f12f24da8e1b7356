import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root as project } from '../fixtures/project.ts';

export const certificate = join(project, 'tests/fixtures/tls/certificate.pem');
export const key = join(project, 'tests/fixtures/tls/key.pem');

/** A file of deploy/ with what its first lines tell a reader to change: where the files are, and the sub-folder. */
export function configure(name: string, root: string, base: string): string {
  return readFileSync(join(project, 'deploy', name), 'utf8')
    .replace(/"\/var\/www\/claim-by-claim\/"/g, `"${root}${base}"`)
    .replaceAll('/var/www/claim-by-claim', root)
    .replace(/(?<![\w/])\/(?=assets\/|embeds\/|404\.html|feed\.)/g, base);
}
