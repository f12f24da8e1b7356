import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

export interface Program {
  command: string;
  args: string[];
  /** It listens there when it is ready. */
  port: number;
  cwd?: string;
  env?: Record<string, string>;
}

/** Starts a server in the foreground, in a process group of its own, and waits until it listens. */
export async function start({ command, args, port, cwd, env }: Program): Promise<{ close(): Promise<void> }> {
  if (await listens(port))
    throw new Error(`Port ${port} is in use by another program, so ${command} cannot be tested.`);
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, detached: true });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  let ended = false;
  const end = new Promise<void>((done) => {
    const note = () => {
      ended = true;
      done();
    };
    child.once('close', note);
    child.once('error', (error) => {
      said += error.message;
      note();
    });
  });
  const kill = (signal: NodeJS.Signals) => {
    if (!ended && child.pid !== undefined) process.kill(-child.pid, signal);
  };
  const killNow = () => kill('SIGKILL');
  process.once('exit', killNow);

  while (!ended && !(await listens(port))) await setTimeout(50);
  if (ended) throw new Error(`${command} ended before it listened on port ${port}:\n${said}`);
  return {
    async close() {
      kill('SIGTERM');
      await Promise.race([end, setTimeout(5000, undefined, { ref: false })]);
      kill('SIGKILL');
      await end;
      process.off('exit', killNow);
    },
  };
}

const listens = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), done(true)));
    socket.once('error', () => done(false));
  });
