import { parseArgs } from 'node:util';
import { checkFolder } from '../integrations/check-folder.ts';
import { formatReport } from '../model/check/problem.ts';
import { suggest } from '../model/check/suggest.ts';

const flags = ['--strict', '--json'];
const { tokens } = parseArgs({ strict: false, allowPositionals: true, tokens: true });
const given = tokens.flatMap((token) =>
  token.kind === 'option' ? token.rawName : token.kind === 'positional' ? token.value : [],
);
const unknown = given.filter((flag) => !flags.includes(flag));

if (unknown.length > 0) {
  for (const flag of unknown) console.error(`Unknown flag "${flag}". ${suggest(flag, flags)}`);
  process.exitCode = 2;
} else {
  const { problems, files } = checkFolder(process.cwd());
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const errors = problems.length - warnings;
  console.log(
    given.includes('--json')
      ? JSON.stringify({ errors, warnings, files, problems }, null, 2)
      : formatReport(problems, files),
  );
  if (errors > 0 || (given.includes('--strict') && warnings > 0)) process.exitCode = 1;
}
