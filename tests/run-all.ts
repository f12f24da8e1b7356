/* Everything that a change has to pass: npm test. Types are checked beside the tests, as their checker waits for half of its time. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** A script of package.json, with what it says shown as it is said, or once it has ended. */
async function run(script: readonly string[], shown: 'at once' | 'at its end'): Promise<boolean> {
  const output = shown === 'at once' ? 'inherit' : 'pipe';
  const npm = process.env['npm_execpath'] ?? '';
  const child = spawn(process.execPath, [npm, 'run', ...script], { stdio: ['ignore', output, output] });
  const ended = once(child, 'close');
  const said = await Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const [status] = await ended;
  process.stdout.write(said.join(''));
  return status === 0;
}

async function inTurn(...scripts: (readonly string[])[]): Promise<boolean> {
  for (const script of scripts) if (!(await run(script, 'at once'))) return false;
  return true;
}

const sound = await Promise.all([run(['test:format'], 'at its end'), inTurn(['check', '--', '--strict'], ['build'])]);
// A build writes what the check of types reads, so it comes after it.
if (sound.includes(false)) process.exitCode = 1;
else {
  const passed = await Promise.all([run(['test:all'], 'at once'), run(['test:types'], 'at its end')]);
  if (passed.includes(false)) process.exitCode = 1;
}
