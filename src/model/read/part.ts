import type { Project, Read, ReadChart, ReadClaim, ReadEssay, ReadIncident, ReadPage, ReadSource } from './entries.ts';
import { fileKindOf } from './file-kinds.ts';
import type { Plain } from './file.ts';
import { matterOf, type ContentFile } from './mdx.ts';
import { itemOf, placesIn, yamlPart, type YamlPart } from './yaml-places.ts';

/** What a project holds of one file. */
export type Part =
  | { kind: 'site'; entry: NonNullable<Project['site']> }
  | { kind: 'register'; entry: NonNullable<Project['register']> }
  | { kind: 'released'; entry: Project['earlier'][number] }
  | { kind: 'essay'; entry: ReadEssay }
  | { kind: 'claim'; entry: ReadClaim }
  | { kind: 'incident'; entry: ReadIncident }
  | { kind: 'page'; entry: ReadPage }
  | { kind: 'sources'; entry: ReadSource[] }
  | { kind: 'chart'; entry: ReadChart }
  | { kind: 'guide' | 'stray' | 'unread' };

/** What was read of a file, with ways back to places in it. */
export function partOf({ path, text }: ContentFile, plain: Plain): Part {
  const { id, essay = '' } = fileKindOf(path);
  const { kind } = plain;
  const inYaml = () => yamlPart(text);
  const inMdx = () => matterOf(text);
  switch (kind) {
    case 'site':
      return { kind, entry: read(path, kind, plain, inYaml) };
    case 'register':
      return { kind, entry: read(path, 'published', plain, inYaml) };
    case 'released':
      return { kind, entry: { file: path, of: 'the last release', meta: plain.meta } };
    case 'chart':
      return { kind, entry: read(path, id, plain, inYaml) };
    case 'sources': {
      const places = placesIn(inYaml);
      return {
        kind,
        entry: plain.sources.map(({ data, ...source }, index) => ({
          ...source,
          file: path,
          yaml: itemOf({ data, ...places }, [...plain.under, index]),
          index,
        })),
      };
    }
    case 'essay':
      return { kind, entry: { ...read(path, id, plain, inMdx), parsed: plain.parsed, mentions: plain.mentions } };
    case 'claim':
      return { kind, entry: { ...read(path, id, plain, inMdx), essay, note: plain.parsed, mentions: plain.mentions } };
    case 'incident':
      return { kind, entry: { ...read(path, id, plain, inMdx), note: plain.parsed, mentions: plain.mentions } };
    case 'page':
      return { kind, entry: { ...read(path, id, plain, inMdx), note: plain.parsed, mentions: plain.mentions } };
    case 'guide':
    case 'stray':
    case 'unread':
      return { kind };
  }
}

const read = <Meta>(
  file: string,
  id: string,
  { data, meta }: { data: unknown; meta?: Meta },
  text: () => YamlPart,
): Read<Meta> => ({ id, file, yaml: { data, ...placesIn(text) }, ...(meta !== undefined && { meta }) });
