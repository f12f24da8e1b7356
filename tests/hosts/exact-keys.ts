import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../dist/files-in.ts';
import { close, listen } from '../fixtures/ports.ts';

/** An object in a store, with what it was given when it was put there. */
export interface StoredObject {
  body: Buffer;
  type?: string | undefined;
  cache?: string | undefined;
}

/** What stands before the store and is asked by readers. */
export interface Front {
  headers: (key: string) => Record<string, string>;
  /** Answers the root of the host; no other folder has an index. */
  rootObject: string;
  /** For what is not there: the status, and the key of the page. */
  errorStatus: number;
  errorPage: string;
}

/** Every file of a folder under a key. */
export const filesAsObjects = (folder: string, prefix: string): Map<string, StoredObject> =>
  new Map(filesIn(folder).map((file) => [prefix + file, { body: readFileSync(join(folder, file)) }]));

/** Serves a store that knows objects by their exact keys and nothing of folders, indexes or endings. */
export async function serveExactKeys(store: ReadonlyMap<string, StoredObject>, front: Front) {
  const server = createServer((request, response) => {
    const key = decodeURIComponent(new URL(request.url ?? '/', 'http://store').pathname.slice(1)) || front.rootObject;
    const found = store.get(key);
    const object = found ?? store.get(front.errorPage);
    response.writeHead(found ? 200 : front.errorStatus, {
      'content-type': object?.type ?? (key.endsWith('.html') ? 'text/html' : 'binary/octet-stream'),
      ...(object?.cache && { 'cache-control': object.cache }),
      ...front.headers(key),
    });
    response.end(object?.body);
  });
  return { port: await listen(server), close: () => close(server) };
}
