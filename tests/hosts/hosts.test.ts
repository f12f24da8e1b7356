import { spawnSync } from 'node:child_process';
import { mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFiles } from '../fixtures/build.ts';
import { unlinked } from '../dist/content.ts';
import { listFiles, nowhere, root as project } from '../dist/site.ts';
import { siteFiles } from '../fixtures/site-content.ts';
import { hosts } from './all.ts';
import { ask, domain } from './client.ts';
import { crawl } from './crawl.ts';
import type { Serving } from './host.ts';
import { place } from './place.ts';
import { cache, security, securityOf, transport, typeIn, typeOf } from './promises.ts';

const decode = { br: brotliDecompressSync, gzip: gunzipSync };
const table: object[] = [];
afterAll(() => console.table(table));

describe.each(['/', '/a/b/'])('at %s', (base) => {
  let root: string;
  let files: string[];
  /** The fixture’s site; in a sub-folder it knows its address and therefore has feeds. */
  beforeAll(async () => {
    const site = base === '/' ? undefined : await buildFiles(siteFiles, { SITE_URL: `https://${domain}${base}` });
    const dist = site?.dist ?? nowhere;
    files = listFiles(dist).filter((file) => !/^[._]|\.(br|gz)$/.test(file));
    root = place(dist, base);
    site?.remove();
    spawnSync(process.execPath, [join(project, 'src/cli/compress.ts'), join(root, base)]);
  }, 300_000);
  afterAll(() => rmSync(root, { recursive: true }));

  for (const host of hosts) {
    describe.skipIf(!host.program())(host.name, () => {
      let work: string;
      let serving: Serving;
      beforeAll(async () => {
        work = mkdtempSync(join(tmpdir(), 'server-'));
        chmodSync(work, 0o755);
        serving = await host.serve(root, base, work);
      });
      afterAll(async () => {
        await serving?.close();
        rmSync(work, { recursive: true });
      });

      /** Follows one redirect: Cloudflare leaves out `.html`. */
      const get = async (file: string, headers?: Record<string, string>) => {
        const answer = await ask(serving, base + file, headers);
        return answer.status === 308 ? ask(serving, answer.headers.location!, headers) : answer;
      };
      const own = (file: string) => readFileSync(join(root, base, file));
      const policy = { ...cache, ...host.cache };

      test('every page, file and id that a link names is there', async () => {
        const crawled = await crawl(serving, base);
        table.push({ host: host.name, at: base, ...crawled, broken: crawled.broken.length });

        const pages = files.filter((file) => file.endsWith('.html') && !unlinked.includes(file)).length;
        expect(crawled).toMatchObject({ pages, broken: [] });
      });

      test.skipIf(host.exactKeys && base !== '/')('the folder alone gives the home page', async () => {
        const { status, body } = await get('');

        expect([status, body.equals(own('index.html'))]).toEqual([200, true]);
      });

      test('every file comes as it is, with its type, the security headers and the time it may be kept', async () => {
        for (const file of files) {
          const { status, headers, body } = await get(file);

          expect({
            file,
            status,
            type: typeIn(headers),
            kept: headers['cache-control'],
            same: body.equals(own(file)),
            headers,
          }).toMatchObject({
            file,
            status: 200,
            type: typeOf(file),
            kept: file.startsWith('assets/') ? policy.assets : policy.others,
            same: true,
            headers: securityOf(file),
          });
        }
      });

      test.each(['nothing', 'claims/nothing.md', 'assets/nothing.js'])(
        'where nothing is (%s) the page for that is shown, with the security headers, and not kept',
        async (path) => {
          const { status, headers, body } = await get(path);

          expect({ status, type: typeIn(headers), same: body.equals(own('404.html')) }).toEqual({
            status: 404,
            type: typeOf('404.html'),
            same: true,
          });
          // Some hosts go by the name that was asked for, and are stricter.
          const framed = expect.stringContaining(security['content-security-policy']) as string;
          expect(headers).toMatchObject({ ...security, 'content-security-policy': framed });
          expect(headers['cache-control']).not.toBe(policy.assets);
        },
      );

      test('a folder without an index does not show what it holds', async () => {
        const { status, body } = await get('maps/');

        expect([403, 404]).toContain(status);
        expect(body.toString()).not.toContain('overview.svg');
      });

      test.each(host.encodings)(
        'texts come in %s to those who read it, pictures and fonts as they are',
        async (encoding) => {
          const accepted = { 'accept-encoding': encoding };
          for (const file of [
            'index.html',
            'data/sources.csv',
            'llms.txt',
            'data/sources.bib',
            'data/incidents.geojson',
          ]) {
            const { headers, body } = await get(file, accepted);

            expect({ file, type: typeIn(headers), ...headers }).toMatchObject({
              file,
              type: typeOf(file),
              'content-encoding': encoding,
              vary: expect.stringMatching(/accept-encoding/i),
            });
            expect(decode[encoding](body)).toEqual(own(file));
          }
          const font = files.find((file) => file.endsWith('.woff2'))!;
          expect((await get(font, accepted)).headers['content-encoding']).toBe(undefined);
        },
      );

      test.skipIf(host.exactKeys).each(['identity', ...host.encodings])(
        'who has a page in %s and asks again is told that it stands',
        async (encoding) => {
          const first = await get('about.html', { 'accept-encoding': encoding });
          const { etag, 'last-modified': modified } = first.headers;
          const again = await get('about.html', {
            'accept-encoding': encoding,
            ...(etag !== undefined && { 'if-none-match': etag }),
            ...(modified !== undefined && { 'if-modified-since': modified }),
          });

          expect([again.status, again.body.length]).toEqual([304, 0]);
        },
      );

      // Where no port for TLS is given it is the host's own matter, and never missing.
      test('over TLS, and only there, browsers are told to stay with it', async () => {
        const secure = await ask(
          { port: serving.tls ?? serving.port, secure: serving.tls !== undefined },
          `${base}about.html`,
        );

        expect(secure.headers).toMatchObject({ ...security, ...transport });
        if (serving.tls !== undefined)
          expect((await get('about.html')).headers).not.toHaveProperty('strict-transport-security');
      });
    });
  }
});
