/*
 * Hosts show 404.html at any address. On a site that does not know its own, its links lead to the root of the host; where the site
 * stands in a folder, this finds out in which: in the nearest above the address that has the icon of the site.
 */
const { pathname, protocol } = location;
const folders = [...pathname.matchAll(/\//g)].map(({ index }) => pathname.slice(0, index + 1)).reverse();

for (const folder of folders) {
  if (!(await isRoot(folder))) continue;
  for (const link of document.querySelectorAll('a[href^="/"]'))
    link.setAttribute('href', folder + link.getAttribute('href')!.slice(1));
  break;
}

async function isRoot(folder: string): Promise<boolean> {
  // Opened from the disk, the page stands where it was built.
  if (protocol === 'file:') return true;
  const answer = await fetch(`${folder}favicon.svg`, { method: 'HEAD' }).catch(() => undefined);
  return answer?.ok === true && answer.headers.get('content-type')?.includes('svg') === true;
}

export {};
