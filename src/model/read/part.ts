import type { Project, Read } from './entries.ts';
import { fileKindOf } from './file-kinds.ts';
import type { Plain } from './file.ts';
import { matterOf, type ContentFile } from './mdx.ts';
import { perParts } from './once.ts';
import { itemOf, placesIn, yamlPart, type YamlPart } from './yaml-places.ts';

const perFile = perParts<Partial<Project>>();

/** What a project holds of one file: what was read of it, with ways back to places in it. */
export const partOf = (file: ContentFile, plain: Plain): Partial<Project> =>
  perFile([file, plain], () => placed(file, plain));

function placed(file: ContentFile, plain: Plain): Partial<Project> {
  const { path, text } = file;
  const { id, essay = '' } = fileKindOf(path);
  const inYaml = () => yamlPart(text);
  const inMdx = () => matterOf(text);
  switch (plain.kind) {
    case 'site':
      return { site: read(path, 'site', plain, inYaml) };
    case 'register':
      return { register: read(path, 'published', plain, inYaml) };
    case 'released':
      return { earlier: [{ file: path, of: 'the last release', meta: plain.meta }] };
    case 'chart':
      return { charts: [read(path, id, plain, inYaml)] };
    case 'sources': {
      const places = placesIn(inYaml);
      const sources = plain.sources.map(({ data, ...source }, index) => {
        const yaml = itemOf({ data, ...places }, [...plain.under, index]);
        return { ...source, file: path, yaml, index };
      });
      return { sources };
    }
    case 'essay':
      return { essays: [{ ...read(path, id, plain, inMdx), parsed: plain.parsed, mentions: plain.mentions }] };
    case 'claim':
      return { claims: [{ ...read(path, id, plain, inMdx), essay, note: plain.parsed, mentions: plain.mentions }] };
    case 'incident':
      return { incidents: [{ ...read(path, id, plain, inMdx), note: plain.parsed, mentions: plain.mentions }] };
    case 'page':
      return { pages: [{ ...read(path, id, plain, inMdx), note: plain.parsed, mentions: plain.mentions }] };
    case 'stray':
      return { strays: [file] };
    case 'unread':
      return { unread: [path] };
    case 'guide':
      return {};
  }
}

const read = <Meta>(
  file: string,
  id: string,
  { data, meta }: { data: unknown; meta?: Meta },
  text: () => YamlPart,
): Read<Meta> => ({ id, file, yaml: { data, ...placesIn(text) }, ...(meta !== undefined && { meta }) });
