import { extname } from 'node:path';
import { imageTypeOf } from '../../model/schema/image.ts';

/** A file as an address that holds it. */
export function toDataAddress(path: string, bytes: Uint8Array): string {
  const type = extname(path) === '.woff2' ? 'font/woff2' : imageTypeOf(path);
  if (type === undefined) throw new Error(`An edition in one file cannot hold ${path}: its type is unknown.`);
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
