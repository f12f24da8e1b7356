import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../../../model/refusal.ts';
import { idFault } from '../../../model/schema/id.ts';
import { suggest } from '../../../check/suggest.ts';
import type { Project } from '../../../model/read/entries.ts';
import type { Terminal } from '../command.ts';
import { writtenSite } from '../written-site.ts';
import { inYaml, sampleWords, template, today } from './starter.ts';

interface FileKind {
  template: string;
  /** From the project's folder. */
  path(id: string): string;
  /** What to do once its keys have values. */
  next(id: string): string;
}

const kinds = {
  essay: {
    template: 'essay.mdx',
    path: (id) => `content/essays/${id}.mdx`,
    next: (id) => `When its text stands, mark its claims: npm run mark -- "words of the claim" in ${id}`,
  },
  claim: {
    template: 'claim.mdx',
    path: (name) => `content/claims/${name}.mdx`,
    next: (name) => {
      const [essay, id] = name.split('/');
      return `Where the essay makes the claim: npm run mark -- "words of the claim" in ${essay} --id ${id}`;
    },
  },
  incident: {
    template: 'incident.mdx',
    path: (id) => `content/incidents/${id}.mdx`,
    next: (id) => `Cite it where an essay speaks of it: <Example incident="${id}">words</Example>`,
  },
  source: {
    template: 'source.yaml',
    path: (id) => `content/sources/${id}.yaml`,
    next: (id) => `Refer to it, in the evidence of a claim (source: ${id}) or in a text: <Cite source="${id}" />`,
  },
} as const satisfies Readonly<Record<string, FileKind>>;

export const isFileKind = (word: string): word is keyof typeof kinds => Object.hasOwn(kinds, word);

/** What comes once the new file is filled in. */
export const nextStep = (kind: keyof typeof kinds, name: string): string => kinds[kind].next(name);

/**
 * Writes a file of content with every key explained, and says where to write on.
 *
 * @param name Its id; of a claim `essay/claim`.
 * @throws {Refusal} Where it is there already, or could not stand there.
 */
export function newFile(kind: keyof typeof kinds, name: string, { folder, say }: Terminal): void {
  const { path, template: file }: FileKind = kinds[kind];
  const { project, site } = writtenSite(folder);
  findObstacle(kind, name, folder, project);
  const [id = ''] = name.split('/').reverse();
  const text = template(file, {
    id,
    author: inYaml(site.publisher.name),
    language: site.language,
    today: today(),
    ...sampleWords(site.language, site.license),
  });
  mkdirSync(dirname(join(folder, path(name))), { recursive: true });
  writeFileSync(join(folder, path(name)), text, { flag: 'wx' });
  say(`${path(name)}${cursor(text)}  is written. Go on there; "npm run check" names what is still empty.`);
}

/** `:3:8`, behind the first key that has no value yet. */
function cursor(text: string): string {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => /^ *[\w-]+:$/.test(line));
  return `:${index + 1}:${(lines[index] ?? '').length + 1}`;
}

function findObstacle(kind: keyof typeof kinds, name: string, folder: string, project: Project): void {
  const parts = name.split('/');
  if (parts.length !== (kind === 'claim' ? 2 : 1))
    throw new Refusal(
      kind === 'claim'
        ? `"${name}" is no name of a claim: write "essay/claim".`
        : `"${name}" is no id: it has a slash.`,
    );
  for (const part of parts) {
    const fault = idFault(part);
    if (fault) throw new Refusal(`${fault.message} ${fault.remedy}`);
  }
  const path = kinds[kind].path(name);
  if (existsSync(join(folder, path))) throw new Refusal(`${path} is there already, and stays as it is.`);
  const [essay = ''] = parts;
  const essays = project.essays.map(({ id }) => id);
  if (kind === 'claim' && !essays.includes(essay))
    throw new Refusal(`There is no essay "${essay}". ${suggest(essay, essays)}`);
  const listed = kind === 'source' ? project.sources.find(({ id }) => id === name) : undefined;
  if (listed) throw new Refusal(`The source "${name}" is listed already, in ${listed.file}.`);
}
