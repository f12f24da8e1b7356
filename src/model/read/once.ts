/** The same function of an object, which works out each answer once, and when it is first asked for. */
export function perItem<Item extends object, Answer>(answer: (item: Item) => Answer): (item: Item) => Answer {
  const once = perParts<Answer>();
  return (item) => once([item], () => answer(item));
}

/**
 * What is made of several things, by the first of them; it is made again when one of them is another. In development most of an edition
 * stays as it was: of a file that has not changed, reading hands out the same values.
 */
export function perParts<Made>(): (parts: readonly [object, ...unknown[]], make: () => Made) => Made {
  const known = new WeakMap<object, { parts: readonly unknown[]; made: Made }>();
  return (parts, make) => {
    const [first] = parts;
    const before = known.get(first);
    if (before?.parts.length === parts.length && parts.every((part, index) => part === before.parts[index]))
      return before.made;
    const made = make();
    known.set(first, { parts, made });
    return made;
  };
}

/** The same function of a text, which keeps its last answer: who asks of a text mostly asks again. */
export function perText<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let last: { text: string; answer: Answer } | undefined;
  return (text) => (last?.text === text ? last : (last = { text, answer: answer(text) })).answer;
}

/** The same function of a short text, such as the name of a language or a date, of which there are few: it keeps all its answers. */
export function perName<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>();
  return (name) => {
    const before = known.get(name) ?? answer(name);
    known.set(name, before);
    return before;
  };
}

/** The same function of a list, which works out its answer again when the list holds other items. */
export function perList<Item extends object, Answer>(answer: (items: readonly Item[]) => Answer) {
  const once = perParts<Answer>();
  return (items: readonly Item[]): Answer => {
    const [first, ...others] = items;
    return first ? once([first, ...others], () => answer(items)) : answer(items);
  };
}
