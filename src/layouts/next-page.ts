/** Fetches the typeface once the page stands, if the page did without it: the next one will have it at once. */
export function keepFontForNextPage(): void {
  if (document.documentElement.dataset['font']) return;
  addEventListener('load', async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[type="font/woff2"]')!;
    try {
      await new FontFace('for the next page', `url("${href}")`).load();
      localStorage.setItem('font', 'fetched');
    } catch {
      // No network, or storage is blocked: pages go on in the reader's own serif.
    }
  });
}
