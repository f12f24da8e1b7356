import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { join, resolve } from 'node:path';
import { heal } from '../../integrations/publish/swap.ts';
import { Refusal } from '../../model/refusal.ts';

/** Where a command is typed: in a process, or in a test. */
export interface Terminal {
  /** The folder in which it is typed: the project's. */
  folder: string;
  say(text: string): void;
  complain(text: string): void;
  /** Missing where nobody sits there to answer. */
  ask?(question: string): Promise<string>;
}

/** @returns The exit code. */
export type Command = (args: string[], terminal: Terminal) => number | Promise<number>;

/** Flags or words that a command cannot use. */
export class Misuse extends Refusal {}

/** @returns The exit code: 1 where the command refuses to do its work, 2 where it was not typed as it should be. */
export async function run(command: Command, args: string[], terminal: Terminal): Promise<number> {
  try {
    return await command(args, terminal);
  } catch (error) {
    // Any other is a mistake in the code, for which one needs the trace.
    if (!(error instanceof Refusal)) throw error;
    terminal.complain(error.message);
    return error instanceof Misuse ? 2 : 1;
  }
}

/** Runs a command as this process was asked to. */
export async function start(command: Command): Promise<void> {
  healSite(process.cwd());
  const terminal: Terminal = { folder: process.cwd(), say: console.log, complain: console.error };
  if (process.stdin.isTTY && process.stdout.isTTY) terminal.ask = ask;
  process.exitCode = await run(command, process.argv.slice(2), terminal);
}

/** Whatever is typed next after a build was killed brings its site back. */
function healSite(folder: string): void {
  try {
    heal(folder, resolve(folder, 'dist'));
  } catch {
    // A command that needs the site says what keeps it from there.
  }
}

/**
 * The folder of a site that was built.
 *
 * @param name As it is typed.
 * @throws {Refusal} Where there is none.
 */
export function builtSite(folder: string, name: string): string {
  const site = resolve(folder, name);
  heal(folder, site);
  if (!existsSync(join(site, 'index.html')))
    throw new Refusal(`There is no site in ${name}/. Run "npm run build" first.`);
  return site;
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}
