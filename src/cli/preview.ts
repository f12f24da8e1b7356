import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFlags } from './flags.ts';
import { serve } from './serve.ts';

const DEFAULT_PORT = 4321;

/** @returns What ends the server. */
async function preview(): Promise<() => Promise<void>> {
  const { flags, words } = readFlags({ port: String(DEFAULT_PORT), base: '/' }, 1);
  const folder = words[0] ?? 'dist';
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`"${flags.port}" is no port: write a number from 1024 to 65535.`);
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}/. Run "npm run build" first.`);

  const { url, taken, close } = await serve(folder, { port, base: flags.base });
  if (taken !== port && port !== 0)
    console.log(
      `\nPort ${port} is in use by another program; ${taken} is free. Another: npm run preview -- --port 8080`,
    );
  console.log(`\nThe site is at ${url}\n(Ctrl+C ends it.)`);
  return close;
}

try {
  const close = await preview();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EACCES'
      ? 'You may not use that port: those under 1024 belong to the administrator. Another: npm run preview -- --port 8080'
      : message,
  );
  process.exitCode = 1;
}
