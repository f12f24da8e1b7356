interface Block {
  /** Where the first label of the block would like to be, on average over all of them. */
  start: number;
  sizes: number[];
}

const length = ({ sizes }: Block) => sizes.reduce((sum, size) => sum + size, 0);

/**
 * Moves labels that stand one below the other apart, each as little as can be.
 *
 * @param labels In any order: the middle that each would like to have, and its height.
 * @param bottom No label reaches below it as long as there is room above.
 * @returns The middles, in the order of the labels.
 */
export function spread(labels: readonly { middle: number; height: number }[], bottom: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => at(labels, a).middle - at(labels, b).middle || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const { middle, height } = at(labels, index);
    let block: Block = { start: middle - height / 2, sizes: [height] };
    // Labels that would overlap become one block, which stands where it moves them least in sum.
    for (let last = blocks.at(-1); last && last.start + length(last) > block.start; last = blocks.at(-1)) {
      blocks.pop();
      const [above, below] = [last.sizes.length, block.sizes.length];
      block = {
        start: (last.start * above + (block.start - length(last)) * below) / (above + below),
        sizes: [...last.sizes, ...block.sizes],
      };
    }
    blocks.push(block);
  }

  let floor = bottom;
  for (const block of blocks.toReversed()) {
    block.start = Math.min(block.start, floor - length(block));
    floor = block.start;
  }

  const middles: number[] = [];
  const sorted = blocks.flatMap(({ start, sizes }) => {
    let top = start;
    return sizes.map((size) => (top += size) - size / 2);
  });
  for (const [place, index] of order.entries()) middles[index] = at(sorted, place);
  return middles;
}

function at<Item>(list: readonly Item[], index: number): Item {
  const item = list[index];
  if (item === undefined) throw new RangeError(`There is no item ${index}.`);
  return item;
}
