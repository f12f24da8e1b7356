/** Things to measure in an order that changes: each round begins with another one, and every second goes backwards. */
export function inRound<Item>(items: readonly Item[], round: number): Item[] {
  const start = round % items.length;
  const turned = [...items.slice(start), ...items.slice(0, start)];
  return round % 2 === 0 ? turned : turned.reverse();
}
