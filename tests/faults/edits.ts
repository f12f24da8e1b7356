import { PNG } from 'pngjs';

/** A site: its files by their paths from the project. */
export type Files = ReadonlyMap<string, Buffer>;

/** Numbers by chance, the same each time: from 0 up to a limit. */
export type Chance = (below: number) => number;

/** Changes a site, if it finds what to change. The check may yet refuse the result. */
type Edit = (files: Map<string, Buffer>, chance: Chance, round: number) => void;

const text = (files: Files, path: string) => files.get(path)?.toString('utf8') ?? '';
const put = (files: Map<string, Buffer>, path: string, words: string) => files.set(path, Buffer.from(words));
const oneOf = <Item>(list: readonly Item[], chance: Chance): Item | undefined => list[chance(list.length)];
const paths = (files: Files, pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path)).sort();
const WORDS = ['anchor', 'Brücke', 'cantilever', 'détresse', 'estuary', 'foundations', '橋', 'gale'];

/** Replaces one of the places at which a pattern stands in files of a kind. */
const replaceOne =
  (kind: RegExp, pattern: RegExp, by: (found: string, chance: Chance) => string): Edit =>
  (files, chance) => {
    const path = oneOf(paths(files, kind), chance) ?? '';
    const found = oneOf([...text(files, path).matchAll(pattern)], chance);
    if (!found) return;
    const [words] = found;
    put(
      files,
      path,
      text(files, path).slice(0, found.index) + by(words, chance) + text(files, path).slice(found.index + words.length),
    );
  };

const NOTE = /^content\/claims\/.*\.mdx$/;
const append = (files: Map<string, Buffer>, path: string, words: string) =>
  put(files, path, `${text(files, path).trimEnd()}\n\n${words}\n`);
const replaceAll = (files: Map<string, Buffer>, from: RegExp, to: string) => {
  for (const path of paths(files, /^content\/.*\.(?:mdx|yaml)$/)) put(files, path, text(files, path).replace(from, to));
};
const moveFile = (files: Map<string, Buffer>, from: string, to: string) => {
  files.set(to, files.get(from)!);
  files.delete(from);
};

/** A picture of one colour. */
function picture(chance: Chance): Buffer {
  const png = new PNG({ width: 8 + chance(40), height: 8 + chance(40) });
  png.data.fill(chance(256));
  return PNG.sync.write(png);
}

const source = (id: string) =>
  `- { id: ${id}, type: book, title: About ${id}, issued: "2001", language: en, custom: { read: true, about: It tells of ${id}. } }\n`;

/** What authors do to a site, each by its name. */
export const edits: Readonly<Record<string, Edit>> = {
  'change a word of a text': replaceOne(
    /^content\/(?:essays|incidents|claims)\/.*\.mdx$/,
    /(?<= )\p{Ll}{5,}(?= )/gu,
    (_, chance) => oneOf(WORDS, chance)!,
  ),
  'change a title': replaceOne(
    /^content\/(?:essays|incidents)\/.*\.mdx$/,
    /(?<=^title: ).*$/gm,
    (found, chance) => `${found.replace(/["']$/, '')} ${oneOf(WORDS, chance)}${/["']$/.exec(found) ?? ''}`,
  ),
  'change a statement': replaceOne(
    NOTE,
    /(?<=^statement: .*) \p{Ll}+(?= )/gmu,
    (_, chance) => ` ${oneOf(WORDS, chance)}`,
  ),
  'change a level': replaceOne(NOTE, /(?<=level: )(?:well-supported|contested|weak)/g, (_, chance) =>
    oneOf(['contested', 'weak'], chance)!,
  ),
  'change a figure of a chart': replaceOne(/^content\/charts\//, /(?<=value: )\d+/g, (_, chance) =>
    String(1 + chance(99)),
  ),
  'change a date': replaceOne(/^content\/incidents\//, /(?<=date: "\d{4}-\d\d-)\d\d/g, (_, chance) =>
    String(10 + chance(18)),
  ),
  'change a place': replaceOne(/^content\/incidents\//, /(?<=lat: -?\d+\.)\d+/g, (_, chance) =>
    String(10 + chance(90)),
  ),
  'change what a source is about': replaceOne(
    /^content\/sources\//,
    /(?<=about: .*) \p{Ll}+(?= )/gu,
    (_, chance) => ` ${oneOf(WORDS, chance)}`,
  ),
  'change the site': replaceOne(/^content\/site\.yaml$/, /(?<=^(?:title|tagline): )\S+/gm, (_, chance) =>
    oneOf(WORDS, chance)!,
  ),
  'move the site': (files, chance) =>
    void put(
      files,
      'content/site.yaml',
      text(files, 'content/site.yaml').replace(/^url: .*\n/m, '') +
        oneOf(['', 'url: https://example.org/a\n', 'url: https://example.org/\n'], chance),
    ),
  'add an incident': (files, chance, round) => {
    const path = oneOf(paths(files, /^content\/incidents\//), chance)!;
    files.set(`content/incidents/added-${round}.mdx`, files.get(path)!);
    append(files, oneOf(paths(files, NOTE), chance)!, `[It](incident:added-${round}) is another.`);
  },
  'remove an incident': (files, chance) => {
    const path = oneOf(paths(files, /^content\/incidents\/added-/), chance);
    if (path === undefined) return;
    files.delete(path);
    replaceAll(files, new RegExp(`\\[([^\\]]*)\\]\\(incident:${/added-\d+/.exec(path)?.[0]}\\)`, 'g'), '$1');
  },
  'rename an incident': (files, chance, round) => {
    const path = oneOf(paths(files, /^content\/incidents\//), chance)!;
    const id = path.slice('content/incidents/'.length, -'.mdx'.length);
    moveFile(files, path, `content/incidents/renamed-${round}.mdx`);
    replaceAll(files, new RegExp(`(?<=incident[:=]"?)${id}(?![\\w-])`, 'g'), `renamed-${round}`);
  },
  'rename a claim': (files, chance, round) => {
    const path = oneOf(paths(files, NOTE), chance)!;
    const [, essay, id] = /^content\/claims\/(.*)\/(.*)\.mdx$/.exec(path)!;
    moveFile(files, path, `content/claims/${essay}/renamed-${round}.mdx`);
    replaceAll(files, new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'), `renamed-${round}`);
  },
  'add a claim': (files, chance, round) => {
    const note = oneOf(paths(files, NOTE), chance)!;
    const [, essay] = /^content\/claims\/(.*)\//.exec(note)!;
    files.set(`content/claims/${essay}/added-${round}.mdx`, files.get(note)!);
    append(
      files,
      `content/essays/${essay}.mdx`,
      `<Claim id="added-${round}">The ${oneOf(WORDS, chance)} was added</Claim>.`,
    );
  },
  'add a source': (files, chance, round) => {
    put(files, 'content/sources/added.yaml', text(files, 'content/sources/added.yaml') + source(`added-${round}`));
    append(files, oneOf(paths(files, NOTE), chance)!, `So it is said <Cite source="added-${round}" />.`);
  },
  'add an essay': (files, chance, round) => {
    const path = oneOf(paths(files, /^content\/essays\//), chance)!;
    const id = path.slice('content/essays/'.length, -'.mdx'.length);
    files.set(`content/essays/added-${round}.mdx`, files.get(path)!);
    for (const note of paths(files, new RegExp(`^content/claims/${id}/`)))
      files.set(note.replace(`/${id}/`, `/added-${round}/`), files.get(note)!);
  },
  'remove an essay': (files, chance) => {
    const path = oneOf(paths(files, /^content\/essays\/added-/), chance);
    if (path === undefined) return;
    const id = /added-\d+/.exec(path)![0];
    for (const file of paths(files, new RegExp(`^content/(?:essays/${id}\\.|claims/${id}/)`))) files.delete(file);
  },
  'make an essay a draft, or none': (files, chance) => {
    const path = oneOf(paths(files, /^content\/essays\/added-/), chance);
    if (path === undefined) return;
    const words = text(files, path);
    put(
      files,
      path,
      words.includes('\ndraft: true')
        ? words.replace('\ndraft: true', '')
        : words.replace('---\n', '---\ndraft: true\n'),
    );
  },
  'add a picture': (files, chance, round) => {
    files.set(`public/added-${round}.png`, picture(chance));
    append(files, oneOf(paths(files, NOTE), chance)!, `![A plain field](/added-${round}.png)`);
  },
  'change a picture': (files, chance) => {
    const path = oneOf(paths(files, /^public\/added-/), chance);
    if (path !== undefined) files.set(path, picture(chance));
  },
  'remove a picture': (files, chance) => {
    const path = oneOf(paths(files, /^public\/added-/), chance);
    if (path === undefined) return;
    files.delete(path);
    replaceAll(files, new RegExp(`!\\[[^\\]]*\\]\\(/${path.slice('public/'.length)}\\)`, 'g'), 'A picture stood here.');
  },
};
