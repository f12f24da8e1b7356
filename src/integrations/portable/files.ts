import type { RouteData } from 'astro';

/** The file that Astro makes of a path, as `build.format` says in astro.config.mjs. */
export function fileOfPath({ pathname, route }: { pathname: string; route: RouteData }): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  return route.isIndex ? `${path}/index.html`.replace(/^\//, '') : `${path}.html`;
}

/** The same by the address of which Astro asks when it renders a page. */
export function fileOfAddress(address: string): string {
  const path = decodeURI(new URL(address).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
