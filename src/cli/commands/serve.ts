import { existsSync, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { decodeAddress } from '../../model/schema/image.ts';

export interface ServeOptions {
  /** The next free one is taken if it is in use; 0 for any. */
  port?: number;
  /** The sub-folder that the site seems to stand in, such as `/a/b/`. */
  base?: string;
}

/** Types of packed files. */
const packings: Readonly<Record<string, string>> = { gz: 'application/gzip', br: 'application/octet-stream' };

/** For what browsers may show as a document of its own, without a policy in it as pages have. */
const ofDocuments =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves a folder as the plainest hosts do: a file under its literal name, `index.html` for a folder, `404.html` for the rest.
 * What works here works anywhere; a link that counts on `.html` being added does not.
 *
 * @returns The address of the home page, the port that was free, and what ends the server.
 */
export async function serve(folder: string, { port = 4321, base = '/' }: ServeOptions = {}) {
  const root = resolve(folder);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  // `dev` looks at the disk each time, so a build made meanwhile shows up.
  const files = sirv(root, {
    dev: true,
    etag: true,
    extensions: [],
    // As a good host would: what has its content in its name is fetched once.
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
      response.setHeader('x-content-type-options', 'nosniff');
      // Else browsers would unpack what is to be downloaded as it is.
      const packed = /\.(gz|br)$/.exec(path)?.[1];
      if (packed) response.setHeader('content-encoding', 'identity').setHeader('content-type', packings[packed]!);
      if (/\.(?:js|svg|xml)$/.test(path)) response.setHeader('content-security-policy', ofDocuments);
    },
  });

  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const path = pathOf(request.url ?? '/');
    if (!`${path}/`.startsWith(prefix)) return notFound(root, response);

    const inside = path.slice(prefix.length);
    if (!path.endsWith('/') && isFolder(root, inside)) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    // Signs that need no escape come escaped as well, which sirv leaves as they are.
    request.url = encodeURI(`/${decodeAddress(inside)}${path.endsWith('/') ? 'index.html' : ''}`).replace(
      /[?#]/g,
      encodeURIComponent,
    );
    request.headers.range = rangeOf(request.headers.range, sizeOf(root, request.url));
    files(request, response, () => notFound(root, response));
  });

  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${prefix}`,
    taken,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The path of what is asked for, be it said with the host, as proxies do. Two slashes before it would lead to another host. */
const pathOf = (target: string): string =>
  new URL(`http://localhost${target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^\/*/, '/')}`).pathname;

function notFound(root: string, response: ServerResponse): void {
  const page = join(root, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

/** @returns The port that was free. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65535) listen(server, port + 1).then(done, fail);
      else fail(error);
    });
    server.listen(port, 'localhost', () => done((server.address() as AddressInfo).port));
  });
}

/**
 * A range as sirv reads it, with both ends within the file.
 *
 * @returns Nothing where the whole file is to be sent: for several ranges, other units and what is no range.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-range
 */
function rangeOf(header: string | undefined, size: number): string | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && Number(to) === 0) return undefined;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  // An end at 0 is none to sirv: better the whole file than a wrong part.
  if (end === 0 && size > 1) return undefined;
  // Beyond the end of the file it cannot be satisfied, which sirv says.
  return start >= size ? `bytes=${start}-` : end < start ? undefined : `bytes=${start}-${end}`;
}

const sizeOf = (root: string, path: string): number => statOf(root, path)?.size ?? 0;

const isFolder = (root: string, path: string): boolean => statOf(root, path)?.isDirectory() ?? false;

/** @returns Nothing where nothing is there, or where the path is none. */
function statOf(root: string, path: string): Stats | undefined {
  try {
    return statSync(join(root, decodeURIComponent(path.replace(/[?#].*/, ''))));
  } catch {
    return undefined;
  }
}
