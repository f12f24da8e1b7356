import { evaluate } from '@mdx-js/mdx';
import { VFile } from 'vfile';
import { rehypePlugins, remarkPlugins } from '../../src/markdown/pipeline.ts';
import type { MdxDocument } from '../../src/model/document.ts';
import { tidy } from '../dist/dom.ts';

/** What the pages show of an essay's text. */
export interface Rendered {
  /** The words of each passage. */
  passages: string[];
  /** Where links lead and images lie. */
  addresses: string[];
}

interface Props {
  children?: unknown;
  href?: string;
  src?: string;
  alt?: string;
}

type Component = (props: Props) => string;

/** Renders an essay as Astro does, by MDX and the project's own plugins, with elements that hold nothing but their words. */
export async function render({ path, body }: MdxDocument): Promise<Rendered> {
  const rendered: Rendered = { passages: [], addresses: [] };
  const words = (children: unknown): string =>
    Array.isArray(children) ? children.map(words).join('') : typeof children === 'string' ? children : '';
  const jsx = (type: string | Component, props: Props): string => {
    if (typeof type === 'function') return type(props);
    if (props.href !== undefined) rendered.addresses.push(props.href);
    if (props.src !== undefined) rendered.addresses.push(props.src);
    if (type === 'img') return props.alt ?? '';
    // Cells stand apart, though nothing is between their tags.
    return type === 'br' ? ' ' : /^t[dh]$/.test(type) ? `${words(props.children)} ` : words(props.children);
  };
  const around: Component = ({ children }) => words(children);
  const components: Record<string, Component> = {
    Passage: ({ children }) => {
      rendered.passages.push(tidy(words(children)));
      return '';
    },
    Claim: around,
    Example: around,
    Quote: ({ children }) => `“${words(children)}”`,
    Cite: () => '',
    Chart: () => '',
  };
  const { default: content } = await evaluate(new VFile({ path, value: body }), {
    Fragment: around,
    jsx,
    jsxs: jsx,
    remarkPlugins,
    rehypePlugins,
  } as Parameters<typeof evaluate>[1]);
  (content as unknown as (props: object) => string)({ components });
  return rendered;
}
