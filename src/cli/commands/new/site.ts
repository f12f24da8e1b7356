import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { DEPLOYED } from '../../../integrations/earlier-registers.ts';
import { rename } from '../../../integrations/publish/rename.ts';
import { language as languageTag } from '../../../model/language.ts';
import { Refusal } from '../../../model/refusal.ts';
import { emptyRegister, formatRegister } from '../../../model/register/register.ts';
import { siteUrl } from '../../../model/schema/url.ts';
import { Misuse, type Terminal } from '../command.ts';
import { demand } from '../flags.ts';
import { inYaml, sampleFor, samplePicture, starterFolder, templateFile, today } from './starter.ts';

/** Where what stood in `content/` before is kept. */
const KEPT = 'content-shipped';
/** Until it is whole. */
const NEXT = 'content.new';

interface Answers {
  title: string;
  author: string;
  language: string;
  /** Of the site; empty while it is not known. */
  url: string;
}

/** What was told as flags. */
type Given = Partial<Record<keyof Answers, string | undefined>>;

/** What is asked, in this order, and what is taken where nothing is answered. */
const questions: Readonly<Record<keyof Answers, { ask: string; otherwise?: string }>> = {
  title: { ask: 'Title of the site: ' },
  author: { ask: 'Author, a person or a body: ' },
  language: { ask: 'Language (en, de, fr, ar …) [en]: ', otherwise: 'en' },
  url: { ask: 'Its address, if you know it already (https://…): ', otherwise: '' },
};

/**
 * Puts a sample in the place of `content/`, which is kept.
 *
 * @throws {Refusal} Where something is in the way.
 */
export async function newSite(given: Given, terminal: Terminal) {
  const { folder, say } = terminal;
  const [content, kept] = [join(folder, 'content'), join(folder, KEPT)];
  // A run was killed between the two steps in which one takes the place of the other.
  if (!existsSync(content) && existsSync(kept)) rename(kept, content);
  if (!existsSync(join(content, 'site.yaml')))
    throw new Refusal('There is no content/site.yaml here. Run this in the folder of the project.');
  if (existsSync(kept))
    throw new Refusal(
      `${KEPT}/ is there already, so content/ is yours, and stays as it is. Delete ${KEPT}/ to begin anew.`,
    );
  const answers = await complete(given, terminal);
  const sample = sampleFor(answers.language);

  rmSync(join(folder, NEXT), { recursive: true, force: true });
  cpSync(starterFolder(sample), join(folder, NEXT), { recursive: true });
  const picture = join(folder, 'public', samplePicture);
  if (!existsSync(picture)) cpSync(templateFile(samplePicture), picture);
  const guide = join(folder, 'content/README.md');
  if (existsSync(guide)) cpSync(guide, join(folder, NEXT, 'README.md'));
  const begun = new Date().toISOString();
  writeFileSync(join(folder, NEXT, 'published.json'), formatRegister({ ...emptyRegister, begun }));
  personalize(join(folder, NEXT), answers, sample);
  exchange(folder);
  // It is of the site before.
  rmSync(join(folder, DEPLOYED), { force: true });

  say(
    `content/ is your site now: a sample essay that shows every element. What was there is kept in ${KEPT}/, to look things up in or to delete.`,
  );
  if (sample !== languageIn(answers.language))
    say(`There is no sample in "${answers.language}" yet, so it is in English.`);
  say(NEXT_STEPS);
}

const languageIn = (tag: string): string => new Intl.Locale(tag).language;

function exchange(folder: string): void {
  const [content, kept, next] = ['content', KEPT, NEXT].map((name) => join(folder, name)) as [string, string, string];
  try {
    rename(content, kept);
    rename(next, content);
  } catch (error) {
    if (!existsSync(content) && existsSync(kept)) rename(kept, content);
    throw new Refusal(
      `content/ cannot be moved (${(error as NodeJS.ErrnoException).code}): another program may have a file in it open. Close the program, also "npm run dev", and run this again.`,
    );
  }
}

const NEXT_STEPS = `
npm run dev                             shows the sample, and each change as you save it
npm run new essay <id>                  begins an essay of your own
npm run mark -- "words" in <essay>      marks a claim in it, and makes the note on it
npm run check                           lists every mistake
npm run publish -- accept               before you publish: registers the ids, so that links to them last

Delete the sample (content/essays, claims, incidents, sources, charts, and public/tay-bridge.svg) when yours stands. content/README.md explains everything.`;

async function complete(given: Given, { ask }: Terminal): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const [name, { ask: question, otherwise }] of Object.entries(questions)) {
    const said = given[name as keyof Answers] ?? (await ask?.(question))?.trim();
    const value = said === undefined || said === '' ? otherwise : said;
    if (value === undefined)
      throw new Misuse(`A site needs ${name === 'author' ? 'an author' : 'a title'}: add --${name} "…".`);
    answers[name] = value;
  }
  const { language = '', url = '' } = answers;
  demand(languageTag, language);
  if (url) demand(siteUrl, url);
  return answers as unknown as Answers;
}

/** Puts the answers into the sample. */
function personalize(folder: string, { title, author, language, url }: Answers, sample: string): void {
  const site = parseDocument(readFileSync(join(folder, 'site.yaml'), 'utf8'));
  site.set('title', title);
  site.set('language', language);
  site.setIn(['publisher', 'name'], author);
  if (url) site.set('url', url);
  writeFileSync(join(folder, 'site.yaml'), site.toString({ lineWidth: 0 }));

  // Of another language than the site, it says so.
  const own = languageIn(language) === sample ? '' : `\nlanguage: ${sample}`;
  for (const path of globSync('**/*.mdx', { cwd: folder })) {
    const text = readFileSync(join(folder, path), 'utf8')
      .replace('"2026-01-01"', `"${today()}"`)
      .replace('name: Your Name', () => `name: ${inYaml(author)}`)
      .replace(/^relation: own$/m, (line) => line + own);
    writeFileSync(join(folder, path), text);
  }
}
