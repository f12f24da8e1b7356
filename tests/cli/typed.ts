import { run, type Command } from '../../src/cli/commands/command.ts';

/** Types a command in a folder, with no process of its own. */
export async function typed(folder: string, command: Command, ...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const status = await run(command, args, {
    folder,
    say: (text) => void (stdout += `${text}\n`),
    complain: (text) => void (stderr += `${text}\n`),
  });
  return { status, stdout, stderr };
}
