import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { join } from 'node:path';
import { close, freePort, listen } from '../fixtures/ports.ts';

export interface MisbehavingServer {
  /** `http://127.0.0.1:49152`. */
  origin: string;
  /** The same over TLS, with a certificate that nobody vouches for. */
  tls: string;
  /** Where nobody listens. */
  deaf: string;
  /** What was asked for, in order: `HEAD /fine`. */
  requests: string[];
  /** The most requests that were under way at once. */
  busiest: () => number;
  /** What becomes of a request for `/slow`, which is not answered: nothing, unless a test says so. */
  onSlow: (fail: () => void) => void;
  close: () => Promise<void>;
}

/** A server on this machine, each of whose paths misbehaves in a way of its own. */
export async function misbehavingServer(): Promise<MisbehavingServer> {
  const requests: string[] = [];
  let [open, most, asked] = [0, 0, 0];

  const answer: RequestListener = (request, response) => {
    const { method = '', url = '' } = request;
    requests.push(`${method} ${url}`);
    most = Math.max(most, (open += 1));
    response.once('close', () => (open -= 1));
    const reply = (status: number, headers: Record<string, string> = {}, body = '') =>
      void response.writeHead(status, headers).end(body);

    const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
    switch (pathname) {
      case '/slow':
        return server.onSlow(() => reply(500));
      case '/closes':
        return void request.socket.destroy();
      case '/no-head':
        return reply(method === 'HEAD' ? 405 : 200);
      case '/error':
        return reply(500);
      case '/busy':
        return (asked += 1) === 1 ? reply(429, { 'retry-after': '0' }) : reply(200);
      case '/too-busy':
        return reply(429, { 'retry-after': '3600' });
      case '/moved':
        return reply(301, { location: '/fine' });
      case '/for-now':
        return reply(302, { location: 'fine' });
      case '/moved-to-gone':
        return reply(301, { location: '/gone' });
      case '/circle':
        return reply(302, { location: '/circle/there' });
      case '/circle/there':
        return reply(302, { location: '/circle' });
      case '/endless':
        return reply(302, { location: `/endless?${Number(url.split('?')[1] ?? 0) + 1}` });
      case '/nowhere':
        return reply(302);
      case '/to-mail':
        return reply(302, { location: 'mailto:ada@example.org' });
      case '/archive':
        return reply(200, {}, copyOf(new URL(searchParams.get('url') ?? '').pathname, searchParams.get('timestamp')));
      default:
        return reply(pathname === '/gone' ? 404 : 200);
    }
  };

  const plain = createServer(answer);
  const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/tls', name));
  const secret = createTlsServer({ key: fixture('key.pem'), cert: fixture('certificate.pem') }, answer);
  const [port, tlsPort, deafPort] = [await listen(plain), await listen(secret), await freePort()];

  const server: MisbehavingServer = {
    origin: `http://127.0.0.1:${port}`,
    tls: `https://127.0.0.1:${tlsPort}`,
    deaf: `http://127.0.0.1:${deafPort}`,
    requests,
    busiest: () => most,
    onSlow: () => undefined,
    close: async () => void (await Promise.all([close(plain), close(secret)])),
  };
  return server;
}

/** What the archive says: it has copies of `/fine` and `/moved`, an error page for `/gone`, and nonsense for `/error`. */
function copyOf(path: string, timestamp: string | null): string {
  const snapshot = (status: string) => ({
    closest: {
      available: true,
      status,
      url: `http://web.archive.org/web/${(timestamp ?? '').padEnd(14, '0')}/http://example.org${path}`,
    },
  });
  if (path === '/error') return '<h1>Too many requests</h1>';
  return JSON.stringify({
    archived_snapshots:
      path === '/fine' || path === '/moved' ? snapshot('200') : path === '/gone' ? snapshot('404') : {},
  });
}
