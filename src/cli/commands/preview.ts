import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { heal } from '../../integrations/publish/swap.ts';
import { Refusal } from '../../model/refusal.ts';
import { Misuse, type Command } from './command.ts';
import { readFlags } from './flags.ts';
import { serve } from './serve.ts';

const DEFAULT_PORT = '4321';

/** Goes on until Ctrl+C. */
export const preview: Command = async (args, { folder, say }) => {
  const { flags, words } = readFlags(args, { port: DEFAULT_PORT, base: '/' }, 1);
  const site = words[0] ?? 'dist';
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Misuse(`"${flags.port}" is no port: write a number from 1024 to 65535.`);
  heal(folder, resolve(folder, site));
  if (!existsSync(resolve(folder, site, 'index.html')))
    throw new Refusal(`There is no site in ${site}/. Run "npm run build" first.`);

  const { url, taken, close } = await serve(resolve(folder, site), { port, base: flags.base }).catch(refuse);
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
