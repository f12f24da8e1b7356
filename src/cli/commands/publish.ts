import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentReader } from '../../integrations/content-reader.ts';
import { writeWhole } from '../../integrations/publish/rename.ts';
import { digest } from '../../integrations/register-digests.ts';
import { day } from '../../model/date.ts';
import { formatReport } from '../../model/problem.ts';
import { Refusal } from '../../model/refusal.ts';
import { accept, newsOf, rename, withdraw, type Setting } from '../../model/register/changes.ts';
import { presentOf } from '../../model/register/present.ts';
import { emptyRegister, formatRegister, readName, type Register } from '../../model/register/register.ts';
import { Misuse, type Command, type Terminal } from './command.ts';
import { fetchDeployed } from './publish/deployed.ts';
import { demand, readFlags } from './flags.ts';

const FILE = 'content/published.json';
const RELEASED = 'content/published-at-release.json';
const USAGE = `npm run publish -- check                                    what is new and what has changed
npm run publish -- accept [ids] [--why "…"]                 register it: all of it, or these
npm run publish -- rename <old> <new>                       a claim or an incident has another id
npm run publish -- withdraw <id> --why "…" [--see <id>]     it is no longer there
npm run publish -- release                                  keep the register as this release has it
npm run publish -- deployed                                 fetch that of the site as readers have it, to be compared with

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
}

/** `bridges/too-cheap` is a claim. */
function whole(id: string): string {
  const name = /^[^:]+\/[^/]+$/.test(id) ? `claim:${id}` : id;
  if (!readName(name))
    throw new Refusal(`"${id}" is no id: write "essay/claim", or the kind before it, as in "source:${id}".`);
  return name;
}

/** Does what the command says to all but the register; that, as it should be, or nothing where it stays as it is, is returned. */
function change(
  { command, ids, why, see }: Asked,
  register: Register,
  setting: Setting,
  { folder, say }: Terminal,
): Register | undefined {
  const news = newsOf(register, setting.present);
  const [first, second, third] = ids;
  switch (command) {
    case 'check':
      if (first) break;
      for (const name of news.added) say(`new      ${name}`);
      for (const name of news.changed) say(`changed  ${name}`);
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
      if (first) break;
      if (news.added.length > 0)
        throw new Refusal(`Not registered yet: ${news.added.join(', ')}. First run "npm run publish -- accept".`);
      writeWhole(join(folder, RELEASED), formatRegister(register));
      say(`${RELEASED}: ${Object.keys(register.ids).length} ids kept as this release has them.`);
      return undefined;
  }
  throw new Misuse(USAGE);
}

export const publish: Command = async (args, terminal) => {
  const { folder, say } = terminal;
  const { flags, words } = readFlags(args, { why: undefined, see: undefined, on: undefined }, Infinity);
  const [command, ...ids] = words;
  if (command === 'deployed' && ids.length === 0) {
    await fetchDeployed(terminal);
    return 0;
  }
  const asked = { command, ids: ids.map(whole), why: flags.why, see: flags.see && whole(flags.see) };

  const { problems, files, project } = new ContentReader(folder).read();
  if (project?.register && !project.register.meta) throw new Refusal(`${FILE} has mistakes. Run "npm run check".`);
  const mended = command === undefined ? [] : (MENDS[command] ?? []);
  const broken = problems.filter(({ rule, severity }) => severity !== 'warning' && !mended.includes(rule));
  if (!project || broken.length > 0) throw new Refusal(formatReport(broken, files));

  const register = project.register?.meta ?? emptyRegister;
  const today = flags.on ?? new Date().toISOString().slice(0, 10);
  demand(day, today);
  const next = change(asked, register, { present: presentOf(project), today }, terminal);
  if (!next) return 0;
  const text = formatRegister(next);
  if (project.register && readFileSync(join(folder, FILE), 'utf8') === text) {
    say('Nothing is new.');
    return 0;
  }
  writeWhole(join(folder, FILE), text);
  const changed = Object.keys(next.ids).filter((name) => next.ids[name] !== register.ids[name]);
  say(`${FILE}: ${changed.length === 1 ? changed[0] : `${changed.length} ids`} written.`);
  return 0;
};
