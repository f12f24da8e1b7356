import type { Root } from 'mdast';
import { cleanText } from './clean-text.ts';
import type { ReadFault } from './faults.ts';
import { isTooDeep, largestFile } from './limits.ts';
import { excessIn, excessOf } from './markup/excess.ts';
import { parseMarkdown } from './markup/markdown.ts';
import { readYaml, type YamlText } from './yaml.ts';
import { yamlPart, type YamlPart } from './yaml-places.ts';

/** A file of `content/`, as text. */
export interface ContentFile {
  /** From the project's root, with forward slashes: `content/essays/bridges.mdx`. */
  path: string;
  text: string;
  /** It is there, and cannot be read. */
  unread?: true;
}

/** An MDX file: its front matter and its tree, with places counted from the top of the file. */
export interface MdxDocument {
  path: string;
  matter: YamlText;
  /** The file with its front matter blanked, so that offsets in the tree are offsets in it. */
  body: string;
  /** Missing where the body is not valid MDX. */
  tree?: Root;
  /** Those of its front matter too. */
  faults: ReadFault[];
}

const MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

export function readMdx({ path, text }: ContentFile): MdxDocument {
  if (text.length > largestFile) {
    const matter = { ...readYaml(''), data: undefined };
    return { path, matter, body: '', faults: [{ what: 'too-large', characters: text.length, line: 1 }] };
  }

  const clean = cleanText(text);
  const match = matterIn(clean);
  const matter = readYaml(match?.[1] ?? '', match ? 2 : 1);
  const faults = [...matter.faults];
  const empty = clean.trim() === '';
  const unclosed = !match && /^---[ \t]*(\r?\n|$)/.test(clean);
  if (!match) faults.push({ what: 'no-matter', is: empty ? 'empty' : unclosed ? 'unclosed' : 'missing' });

  // Blanked, not cut: lines and columns stay those of the file.
  const body = match ? match[0].replace(/[^\r\n]/g, ' ') + clean.slice(match[0].length) : clean;
  // Keys are no Markdown, and nothing is no essay: what they would be taken for is not the author's mistake.
  if (unclosed || empty) return { path, matter, body: '', faults };
  const tree = treeOf(body);
  return 'what' in tree ? { path, matter, body, faults: [...faults, tree] } : { path, matter, body, tree, faults };
}

function treeOf(body: string): Root | ReadFault {
  const excess = excessIn(body);
  if (excess) return 'of' in excess ? { what: 'excess', ...excess } : { what: 'too-deep', line: excess.line };
  try {
    const tree = parseMarkdown(body);
    const excess = excessOf(tree);
    if (excess) return { what: 'excess', ...excess };
    return isTooDeep(tree) ? { what: 'too-deep', line: 1 } : tree;
  } catch (error) {
    return error instanceof RangeError ? { what: 'too-deep', line: 1 } : { what: 'mdx', error, body };
  }
}

/** The front matter of a file, as `readMdx` reads it. */
export function matterOf(text: string): YamlPart {
  const match = text.length > largestFile ? undefined : matterIn(cleanText(text));
  return yamlPart(match?.[1] ?? '', match ? 2 : 1);
}

function matterIn(clean: string): RegExpExecArray | undefined {
  const match = MATTER.exec(clean);
  return match?.index === 0 ? match : undefined;
}
