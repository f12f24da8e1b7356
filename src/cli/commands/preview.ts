import { Refusal } from '../../model/refusal.ts';
import { builtSite, Misuse, type Command } from './command.ts';
import { readFlags } from './flags.ts';
import { serve } from './serve.ts';

const DEFAULT_PORT = '4321';

/** Goes on until Ctrl+C. */
export const preview: Command = async (args, { folder, say }) => {
  const { flags, words } = readFlags(args, { port: DEFAULT_PORT, base: '/' }, 1);
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Misuse(`"${flags.port}" is no port: write a number from 1024 to 65535.`);
  const site = builtSite(folder, words[0] ?? 'dist');
  const { url, taken, close } = await serve(site, { port, base: flags.base }).catch(refuse);
  if (taken !== port && port !== 0)
    say(`\nPort ${port} is in use by another program; ${taken} is free. Another: npm run preview -- --port 8080`);
  say(`\nThe site is at ${url}\n(Ctrl+C ends it.)`);
  await new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, done);
  });
  await close();
  return 0;
};

function refuse(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EACCES') throw error;
  throw new Refusal(
    'You may not use that port: those under 1024 belong to the administrator. Another: npm run preview -- --port 8080',
  );
}
