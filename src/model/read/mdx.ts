import type { Root } from 'mdast';
import type { Place, Problem } from '../problem.ts';
import { isTooDeep, sizeFault, tooDeep } from './limits.ts';
import { syntaxFault } from '../check/syntax.ts';
import { cleanText } from './clean-text.ts';
import { parseMarkdown } from './markup/markdown.ts';
import { readYaml, yamlPart, type YamlPart, type YamlText } from './yaml.ts';

/** A file of `content/`, as text. */
export interface ContentFile {
  /** From the project's root, with forward slashes: `content/essays/bridges.mdx`. */
  path: string;
  text: string;
}

/** An MDX file: its front matter and its tree, with places counted from the top of the file. */
export interface MdxDocument {
  path: string;
  matter: YamlText;
  /** The file with its front matter blanked, so that offsets in the tree are offsets in it. */
  body: string;
  /** Missing where the body is not valid MDX. */
  tree?: Root;
  problems: Problem[];
}

const MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
const TOP: Place = { line: 1, column: 1 };

export function readMdx({ path, text }: ContentFile): MdxDocument {
  const big = sizeFault(text);
  if (big) {
    const matter = { ...readYaml(path, ''), data: undefined };
    return { path, matter, body: '', problems: [{ file: path, ...TOP, ...big }] };
  }

  const clean = cleanText(text);
  const match = matterIn(clean);
  const matter = readYaml(path, match?.[1] ?? '', match ? 2 : 1);
  const problems = [...matter.problems];
  const unclosed = !match && /^---[ \t]*(\r?\n|$)/.test(clean);
  if (!match) problems.push({ file: path, ...TOP, ...noMatter(clean, unclosed) });

  // Blanked, not cut: lines and columns stay those of the file.
  const body = match ? match[0].replace(/[^\r\n]/g, ' ') + clean.slice(match[0].length) : clean;
  // Keys are no Markdown, and nothing is no essay: what they would be taken for is not the author's mistake.
  if (unclosed || clean.trim() === '') return { path, matter, body: '', problems };
  try {
    const tree = parseMarkdown(body);
    if (!isTooDeep(tree)) return { path, matter, body, tree, problems };
    problems.push({ file: path, ...TOP, ...tooDeep });
    return { path, matter, body, problems };
  } catch (error) {
    problems.push({ file: path, ...(error instanceof RangeError ? { ...TOP, ...tooDeep } : syntaxFault(error, body)) });
    return { path, matter, body, problems };
  }
}

/** The front matter of a file, as `readMdx` reads it. */
export function matterOf(text: string): YamlPart {
  const match = sizeFault(text) ? undefined : matterIn(cleanText(text));
  return yamlPart(match?.[1] ?? '', match ? 2 : 1);
}

function matterIn(clean: string): RegExpExecArray | undefined {
  const match = MATTER.exec(clean);
  return match?.index === 0 ? match : undefined;
}

function noMatter(text: string, unclosed: boolean) {
  const rule = 'front-matter';
  if (text.trim() === '') {
    return { rule, message: 'The file is empty.', remedy: 'Begin it with the keys between two lines of ---.' };
  }
  return unclosed
    ? {
        rule,
        message: 'The front matter that begins here has no end.',
        remedy: 'Write a line of --- after its last key.',
      }
    : { rule, message: 'The file has no front matter.', remedy: 'Begin it with the keys between two lines of ---.' };
}
