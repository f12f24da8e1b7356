import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Passes a site on with one more policy on every page, so that a browser refuses what the policy refuses.
 *
 * @param home Where the site is served.
 * @param policy Such as `style-src 'none'`; holds beside the page's own.
 */
export async function servePolicy(home: string, policy: string) {
  const { origin, pathname } = new URL(home);
  const server = createServer((request, response) => {
    void fetch(origin + request.url).then(async (answer) => {
      response.writeHead(answer.status, {
        'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
        'content-security-policy': policy,
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${pathname}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
