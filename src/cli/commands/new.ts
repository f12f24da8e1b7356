import { writeEditorFiles } from '../../integrations/content/editor.ts';
import { Misuse, type Command } from './command.ts';
import { readFlags } from './flags.ts';
import { isFileKind, newFile, nextStep } from './new/file.ts';
import { newSite } from './new/site.ts';

const USAGE = `npm run new site                     a site of your own in the place of this one
  -- --title "…" --author "…" --language de [--url https://…]
npm run new essay <id>               an essay
npm run new claim <essay>/<id>       the note on a claim; "npm run mark" marks its words and makes it, too
npm run new incident <id>            something that happened
npm run new source <id>              a source; "npm run import" brings in many`;

export const create: Command = async (args, terminal) => {
  const defaults = { title: undefined, author: undefined, language: undefined, url: undefined };
  const { flags, words } = readFlags(args, defaults, 2);
  const [kind = '', id] = words;
  if (kind === 'site' && id === undefined) await newSite(flags, terminal);
  else if (isFileKind(kind) && id !== undefined) {
    newFile(kind, id, terminal);
    terminal.say(nextStep(kind, id));
  } else throw new Misuse(USAGE);
  writeEditorFiles(terminal.folder);
  return 0;
};
