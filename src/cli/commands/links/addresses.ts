import { visit } from 'unist-util-visit';
import type { Place } from '../../../model/problem.ts';
import { textsOf, type Project } from '../../../model/read/entries.ts';
import { parseMarkdown } from '../../../model/read/markup/markdown.ts';
import type { YamlValue } from '../../../model/read/yaml-places.ts';

/** An address outside the site to which its pages lead. */
export interface Outgoing {
  url: string;
  /** Where it is written, as `content/site.yaml:5`; more than one if several files name it. */
  places: string[];
}

/** A source with an address, and no archived copy yet. */
export interface Unarchived {
  id: string;
  file: string;
  url: string;
  /** The day, month or year near which a copy is wanted, digits only: when it was read, else when it appeared. */
  near: string | undefined;
}

/** Every outgoing web address of `content/`, drafts included, once each. */
export function outgoingAddresses(project: Project): Outgoing[] {
  const { site, essays, sources } = project;
  const places = new Map<string, string[]>();
  const addAt = (url: string, file: string, { line }: Place) => {
    if (/^https?:/i.test(url)) places.set(url, [...(places.get(url) ?? []), `${file}:${line}`]);
  };
  const add = (url: string | undefined, file: string, yaml: YamlValue, path: PropertyKey[]) => {
    if (url !== undefined) addAt(url, file, yaml.place(path));
  };

  if (site?.meta) {
    const { file, yaml, meta } = site;
    add(meta.publisher.url, file, yaml, ['publisher', 'url']);
    add(meta.contact, file, yaml, ['contact']);
    add(meta.license, file, yaml, ['license']);
    visit(parseMarkdown(meta.footer ?? ''), 'link', ({ url }) => add(url, file, yaml, ['footer']));
  }
  for (const { meta, file, yaml } of essays) {
    add(meta?.original?.url, file, yaml, ['original', 'url']);
    meta?.original?.authors.forEach(({ url }, index) => add(url, file, yaml, ['original', 'authors', index, 'url']));
    meta?.authors?.forEach(({ url }, index) => add(url, file, yaml, ['authors', index, 'url']));
    meta?.editors.forEach(({ url }, index) => add(url, file, yaml, ['editors', index, 'url']));
  }
  for (const { file, mentions } of textsOf(project))
    for (const { url, place } of mentions.addresses) addAt(url, file, place);
  for (const { meta, file, yaml } of sources) add(meta?.URL, file, yaml, ['URL']);
  return [...places].map(([url, where]) => ({ url, places: where }));
}

export const unarchivedSources = ({ sources }: Project): Unarchived[] =>
  sources.flatMap(({ meta, file }) =>
    meta?.URL !== undefined && /^https?:/i.test(meta.URL) && meta.custom.archived === undefined
      ? { id: meta.id, file, url: meta.URL, near: digits(meta.accessed ?? meta.issued) }
      : [],
  );

/** The beginning of an EDTF date as the archive's interface wants it: `20180207`. */
const digits = (date: string | undefined) => /^\d{4}(-\d{2}){0,2}/.exec(date ?? '')?.[0].replaceAll('-', '');
