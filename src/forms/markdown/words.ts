import type { Nodes, Parents } from 'mdast';

/** At the edges of these, white space is not written. */
const blocks = new Set<Nodes['type']>(['heading', 'paragraph', 'root']);

/** Makes one piece of words that follow one another, and takes off the white space that Markdown would not keep. */
export function joinWords(parent: Parents): void {
  const children: Nodes[] = [];
  for (const child of parent.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else children.push(child);
  }
  const isBlock = blocks.has(parent.type);
  const kept = children.filter((child, place) => {
    if (child.type !== 'text') return true;
    child.value = child.value.replace(/[\t ]*(\r?\n|\r)[\t ]*/, '$1');
    if (isBlock && place === 0) child.value = child.value.replace(/^[\t ]+/, '');
    if (isBlock && place === children.length - 1) child.value = child.value.replace(/[\t ]+$/, '');
    return child.value !== '';
  });
  parent.children = kept as never;
  for (const child of kept) if ('children' in child) joinWords(child);
}
