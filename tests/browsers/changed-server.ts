import { createServer } from 'node:http';
import { close, listen } from '../fixtures/ports.ts';

export interface Change {
  /** One more policy on every page, such as `style-src 'none'`; holds beside the page's own. */
  policy?: string;
  /** A script that runs before all else on every page. */
  first?: string;
}

/**
 * Passes a site on with every page changed, so that a browser refuses what the change refuses.
 *
 * @param home Where the site is served.
 */
export async function serveChanged(home: string, { policy, first }: Change) {
  const { origin, pathname } = new URL(home);
  const server = createServer((request, response) => {
    void fetch(origin + request.url).then(async (answer) => {
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
        ...(policy !== undefined && { 'content-security-policy': policy }),
      });
      const body = Buffer.from(await answer.arrayBuffer());
      const isPage = answer.headers.get('content-type')?.startsWith('text/html');
      response.end(isPage && first ? body.toString().replace('<head>', `<head><script>${first}</script>`) : body);
    });
  });
  return { url: `http://localhost:${await listen(server, 'localhost')}${pathname}`, close: () => close(server) };
}
