/**
 * The page's address with a query in it, so that it can be linked to and is there when a reader comes back.
 *
 * @param kind The kind that alone is shown; empty where all are, and left out where there is no query.
 */
export function addressOf(page: string, query: string, kind: string): URL {
  const address = new URL(page);
  for (const [name, value] of Object.entries({ q: query, kind: query && kind })) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address;
}
