import { isAbsolute, relative, sep } from 'node:path';

/** A path as an author knows it: from the project's folder if it is in there, else in full. */
export function pathName(path: string): string {
  const inside = relative(process.cwd(), path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside;
}

/** With the slashes of addresses, as Vite has paths on every system, too. */
export const slashed = (path: string, separator: string = sep): string => path.replaceAll(separator, '/');
