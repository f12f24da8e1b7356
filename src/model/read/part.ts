import type { MarkupFile } from '../markup.ts';
import type { Project, Read } from './entries.ts';
import { fileKindOf } from './file-kinds.ts';
import type { Marked, Plain } from './file.ts';
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
  const read = <Meta>({ data, meta }: { data: unknown; meta?: Meta }, part: () => YamlPart, name = id): Read<Meta> => ({
    id: name,
    file: path,
    yaml: { data, ...placesIn(part) },
    ...(meta !== undefined && { meta }),
  });
  const marked = <Meta>(one: Marked<Meta, unknown> & { kind: MarkupFile }) => ({
    ...read<Meta>(one, () => matterOf(text)),
    kind: one.kind,
    mentions: one.mentions,
  });
  switch (plain.kind) {
    case 'site':
      return { site: read(plain, inYaml, 'site') };
    case 'register':
      return { register: read(plain, inYaml, 'published') };
    case 'released':
      return { earlier: [{ file: path, of: 'the last release', meta: plain.meta }] };
    case 'chart':
      return { charts: [read(plain, inYaml)] };
    case 'sources': {
      const places = placesIn(inYaml);
      const sources = plain.sources.map(({ data, ...source }, index) => {
        const yaml = itemOf({ data, ...places }, [...plain.under, index]);
        return { ...source, file: path, yaml, index };
      });
      return { sources };
    }
    case 'essay':
      return { essays: [{ ...marked(plain), essay: id, parsed: plain.parsed }] };
    case 'claim':
      return { claims: [{ ...marked(plain), essay, note: plain.parsed }] };
    case 'incident':
      return { incidents: [{ ...marked(plain), note: plain.parsed }] };
    case 'page':
      return { pages: [{ ...marked(plain), note: plain.parsed }] };
    case 'stray':
      return { strays: [file] };
    case 'unread':
      return { unread: [path] };
    case 'guide':
      return {};
  }
}
