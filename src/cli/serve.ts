import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

export interface ServeOptions {
  /** The next free one is taken if it is in use; 0 for any. */
  port?: number;
  /** The sub-folder that the site seems to stand in, such as `/a/b/`. */
  base?: string;
}

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
    setHeaders: (response, path) =>
      response.setHeader(
        'cache-control',
        path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ),
  });

  const server = createServer((request, response) => {
    const path = new URL(`http://localhost${request.url ?? '/'}`).pathname;
    if (!`${path}/`.startsWith(prefix)) return notFound(root, response);

    const inside = path.slice(prefix.length);
    if (!path.endsWith('/') && isFolder(root, inside)) {
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    request.url = `/${inside}${path.endsWith('/') ? 'index.html' : ''}`;
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

function isFolder(root: string, path: string): boolean {
  try {
    return statSync(join(root, decodeURIComponent(path))).isDirectory();
  } catch {
    return false; // not there, or no path at all
  }
}
