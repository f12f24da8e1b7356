import type { CDPSession, Page } from 'playwright-core';

/** Of Chromium's tree for assistive technology. */
interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** Of these a screen reader says what they are, and their name in place of what is in them. */
const named = ['link', 'button', 'doc-noteref', 'doc-backlink', 'heading', 'image', 'checkbox'];
/** After these it pauses. */
const blocks = ['paragraph', 'heading', 'listitem', 'blockquote', 'row', 'code'];

/** What a screen reader says of an element of the page from its begin to its end, a line for each block. */
export async function spokenText(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const backend = await backendIdOf(session, selector);
  const root = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === backend);
  if (!root) throw new Error(`"${selector}" is not in the tree for assistive technology.`);

  const say = ({ ignored, role, name, childIds = [] }: AxNode): string => {
    const kind = role?.value ?? '';
    if (kind === 'StaticText') return name?.value ?? '';
    const inside = () =>
      childIds
        .map((id) => byId.get(id))
        .map((child) => (child ? say(child) : ''))
        .join('');
    if (ignored) return inside();
    const said = named.includes(kind) ? ` {${kind}: ${name?.value ?? ''}} ` : inside();
    return blocks.includes(kind) ? `${said}\n` : said;
  };
  return say(root)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

async function backendIdOf(session: CDPSession, selector: string): Promise<number> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  return node.backendNodeId;
}
