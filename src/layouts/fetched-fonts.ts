/** Remembers that the typefaces were fetched once: later pages ask for them before anything is painted. */
export async function rememberFetchedFonts(): Promise<void> {
  await document.fonts.ready;
  try {
    localStorage.setItem('fonts', 'fetched');
  } catch {
    // Storage is blocked: the next page is shown in the reader's own typeface first, as this one was.
  }
}
