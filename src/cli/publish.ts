import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkFolder } from '../integrations/check-folder.ts';
import { readContentFolder } from '../integrations/content-folder.ts';
import { digest } from '../integrations/register-digests.ts';
import { formatReport } from '../model/check/problem.ts';
import { readProject } from '../model/project.ts';
import { accept, newsOf, Refusal, rename, withdraw, type Setting } from '../model/register/changes.ts';
import { presentOf } from '../model/register/present.ts';
import { emptyRegister, formatRegister, readName, type Register } from '../model/register/register.ts';

const FILE = 'content/published.json';
const RELEASED = 'content/published-at-release.json';
const USAGE = `npm run publish -- check                                    what is new and what has changed
npm run publish -- accept [ids] [--why "…"]                 register it: all of it, or these
npm run publish -- rename <old> <new>                       a claim or an incident has another id
npm run publish -- withdraw <id> --why "…" [--see <id>]     it is no longer there
npm run publish -- release                                  keep the register as this release has it

A claim's id is "essay/claim"; other ids need their kind before them, as in "incident:tay-bridge".
--on YYYY-MM-DD gives another day than today.`;

/** The mistakes that a command is there to mend; with any other, it does nothing. */
const MENDS: Record<string, readonly string[]> = {
  accept: ['register-changed', 'register-order'],
  rename: ['register-changed', 'register-vanished', 'register-order'],
  withdraw: ['register-changed', 'register-vanished', 'register-order'],
  release: ['register-released'],
};

interface Asked {
  command: string | undefined;
  ids: string[];
  why: string | undefined;
  see: string | undefined;
  on: string;
}

function read(): Asked {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ options: { why: text, see: text, on: text }, allowPositionals: true });
  const [command, ...ids] = positionals;
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  return { command, ids: ids.map(whole), why: values.why, see: values.see && whole(values.see), on };
}

/** `bridges/too-cheap` is a claim. */
function whole(id: string): string {
  const name = /^[^:]+\/[^/]+$/.test(id) ? `claim:${id}` : id;
  if (!readName(name))
    throw new Refusal(`"${id}" is no id: write "essay/claim", or the kind before it, as in "source:${id}".`);
  return name;
}

/** Does what the command says to all but the register; that, as it should be, or nothing where it stays as it is, is returned. */
function change({ command, ids, why, see }: Asked, register: Register, setting: Setting): Register | undefined {
  const news = newsOf(register, setting.present);
  const [first, second, third] = ids;
  switch (command) {
    case 'check':
      for (const name of news.added) console.log(`new      ${name}`);
      for (const name of news.changed) console.log(`changed  ${name}`);
      return undefined;
    case 'accept':
      return accept(register, ids.length > 0 ? ids : [...news.added, ...news.changed], { ...setting, why, digest });
    case 'rename':
      if (!first || !second || third) break;
      return rename(register, first, second, setting);
    case 'withdraw':
      if (!first || second || !why) break;
      return withdraw(register, first, { ...setting, why, see });
    case 'release':
      if (news.added.length > 0)
        throw new Refusal(`Not registered yet: ${news.added.join(', ')}. First run "npm run publish -- accept".`);
      write(RELEASED, formatRegister(register));
      console.log(`${RELEASED}: ${Object.keys(register.ids).length} ids kept as this release has them.`);
      return undefined;
  }
  throw new Refusal(USAGE);
}

/** Whole or not at all. */
function write(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function run(asked: Asked): void {
  const { files } = readContentFolder(process.cwd());
  const project = readProject(files);
  if (project.register && !project.register.meta) throw new Refusal(`${FILE} has mistakes. Run "npm run check".`);
  const mended = asked.command === undefined ? [] : (MENDS[asked.command] ?? []);
  const broken = checkFolder(process.cwd()).problems.filter(
    ({ rule, severity }) => severity !== 'warning' && !mended.includes(rule),
  );
  if (broken.length > 0) throw new Refusal(formatReport(broken, files.length));

  const register = project.register?.meta ?? emptyRegister;
  const next = change(asked, register, { present: presentOf(project), today: asked.on });
  if (!next) return;
  const text = formatRegister(next);
  if (project.register && readFileSync(FILE, 'utf8') === text) {
    console.log('Nothing is new.');
    return;
  }
  write(FILE, text);
  const changed = Object.keys(next.ids).filter((name) => next.ids[name] !== register.ids[name]);
  console.log(`${FILE}: ${changed.length === 1 ? changed[0] : `${changed.length} ids`} written.`);
}

try {
  run(read());
} catch (error) {
  if (!(error instanceof Error)) throw error;
  // Of a refusal, and of a flag that is unknown, the sentence is enough.
  if (!(error instanceof Refusal) && !('code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
