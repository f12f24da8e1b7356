import { ContentReader } from '../../integrations/content-reader.ts';
import { formatReport, visible } from '../../model/problem.ts';
import type { Command } from './command.ts';
import { readFlags } from './flags.ts';

export const check: Command = (args, { folder, say, complain }) => {
  const { flags } = readFlags(args, { strict: false, json: false });
  const { problems, files, remark } = new ContentReader(folder).read();
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const errors = problems.length - warnings;
  say(flags.json ? json({ errors, warnings, files, problems }) : formatReport(problems, files));
  if (remark !== undefined) complain(remark);
  return errors > 0 || (flags.strict && warnings > 0) ? 1 : 0;
};

/** JSON that can be shown in a terminal. */
const json = (value: unknown) => JSON.stringify(value, null, 2).split('\n').map(visible).join('\n');
