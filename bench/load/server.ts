import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { close, listen } from '../../tests/fixtures/ports.ts';
import { typeOf } from '../../tests/hosts/promises.ts';
import { brotli } from '../measure/compress.ts';
import { sendPaced } from './slow-start.ts';

const compressed = new Set(['.woff2', '.woff', '.png', '.jpg']);

/** A host of static files that has compressed them beforehand: HTTP/1.1, connections kept open, nothing to be cached. */
export interface Host {
  origin: string;
  /** What is sent for a path; nothing where there is no file. */
  bodyOf(path: string): { raw: Buffer; sent: Buffer } | undefined;
  close(): void;
}

/** @param roundTrip In ms: where given, answers are paced as the slow start of TCP paces them. */
export async function serve(root: string, roundTrip?: number): Promise<Host> {
  const bodies = new Map<string, { raw: Buffer; sent: Buffer }>();
  const bodyOf = (path: string) => {
    const file = resolve(root, path);
    if (file === undefined) return undefined;
    let body = bodies.get(file);
    if (!body) {
      const raw = readFileSync(file);
      body = { raw, sent: compressed.has(extname(file)) ? raw : brotli(raw) };
      bodies.set(file, body);
    }
    return { ...body, type: typeOf(file) ?? 'application/octet-stream' };
  };
  const server = createServer((request, response) => {
    const body = bodyOf(request.url ?? '/');
    if (!body) return void response.writeHead(404, { 'content-length': 0 }).end();
    response.writeHead(200, {
      'content-type': body.type,
      'content-length': body.sent.length,
      ...(body.sent !== body.raw && { 'content-encoding': 'br' }),
    });
    if (roundTrip === undefined) response.end(body.sent);
    else void sendPaced(response, body.sent, roundTrip);
  });
  // Browsers offer brotli without TLS to `localhost` only.
  const origin = `http://localhost:${await listen(server)}`;
  return { origin, bodyOf, close: () => void close(server) };
}

function resolve(root: string, path: string): string | undefined {
  const name = join(root, decodeURIComponent(new URL(path, 'http://localhost').pathname));
  return [name, join(name, 'index.html')].find((file) => existsSync(file) && statSync(file).isFile());
}
