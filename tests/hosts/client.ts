import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';

/** The name under which every server under test is asked. */
export const domain = 'example.org';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it was sent: compressed if the server did so. */
  body: Buffer;
}

export interface Port {
  port: number;
  secure?: boolean;
}

/** Asks a server on this machine as a reader's browser asks example.org, and follows no redirect. */
export function ask(
  { port, secure = false }: Port,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = (secure ? https : http).request(
      {
        host: '127.0.0.1',
        port,
        path,
        headers: { host: domain, ...headers },
        // The certificate is made for these tests.
        ...(secure && { servername: domain, rejectUnauthorized: false }),
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.once('error', fail);
        response.once('end', () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    request.once('error', fail);
    request.end();
  });
}
