import { freePort } from '../fixtures/ports.ts';
import { start } from './program.ts';

/** Python's own server, as `python3 -m http.server` starts it: the least that a host can be. */
export async function servePython(root: string) {
  const port = await freePort();
  const args = ['-m', 'http.server', `${port}`, '--bind', '127.0.0.1'];
  return { port, ...(await start({ command: 'python3', args, port, cwd: root })) };
}
