/** Each once, in the order in which they come first. */
export const unique = <Item>(items: Iterable<Item>): Item[] => [...new Set(items)];

export const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** @throws {ReferenceError} If nothing has the id. */
export function found<Item>(map: ReadonlyMap<string, Item>, id: string): Item {
  const item = map.get(id);
  if (item === undefined) throw new ReferenceError(`Nothing has the id "${id}".`);
  return item;
}

/** A record of the keys, each with its value. */
export const recordOf = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;

/** Adds an item to the list that is kept under a key. */
export function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
