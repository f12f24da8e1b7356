interface Label {
  /** Where it would like to have its middle. */
  middle: number;
  height: number;
}

interface Block {
  /** Where the first label of the block would like to begin, on average over all of them. */
  start: number;
  labels: Label[];
}

const length = ({ labels }: Block) => labels.reduce((sum, { height }) => sum + height, 0);

/**
 * Moves labels that stand one below the other apart, each as little as can be.
 *
 * @param labels In any order.
 * @param bottom No label reaches below it as long as there is room above.
 */
export function spread<Kind extends Label>(labels: readonly Kind[], bottom: number): Kind[] {
  const moved = labels.map((label) => ({ ...label }));
  const blocks: Block[] = [];
  for (const label of moved.toSorted((a, b) => a.middle - b.middle)) {
    let block: Block = { start: label.middle - label.height / 2, labels: [label] };
    // Labels that would overlap become one block, which stands where it moves them least in sum.
    for (let last = blocks.at(-1); last && last.start + length(last) > block.start; last = blocks.at(-1)) {
      blocks.pop();
      const [above, below] = [last.labels.length, block.labels.length];
      block = {
        start: (last.start * above + (block.start - length(last)) * below) / (above + below),
        labels: [...last.labels, ...block.labels],
      };
    }
    blocks.push(block);
  }

  let floor = bottom;
  for (const block of blocks.toReversed()) {
    floor = Math.min(block.start, floor - length(block));
    let top = floor;
    for (const label of block.labels) {
      label.middle = top + label.height / 2;
      top += label.height;
    }
  }
  return moved;
}
