import { ContentReader } from '../integrations/content-reader.ts';
import { formatReport } from '../model/problem.ts';
import { start, type Command } from './command.ts';
import { readFlags } from './flags.ts';

export const check: Command = (args, { folder, say, complain }) => {
  const { flags } = readFlags(args, { strict: false, json: false });
  const { problems, files, remark } = new ContentReader(folder).read();
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const errors = problems.length - warnings;
  say(flags.json ? JSON.stringify({ errors, warnings, files, problems }, null, 2) : formatReport(problems, files));
  if (remark !== undefined) complain(remark);
  return errors > 0 || (flags.strict && warnings > 0) ? 1 : 0;
};

if (import.meta.main) await start(check);
