import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { freePort } from '../../fixtures/ports.ts';

/** The buttons of the browser's own bar take no room: else no window is narrower than 447 pixels. */
const css = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 4px; }';

/** In pixels. The pointer rests in its middle, and the window under it has the focus, as there is no window manager. */
export const screenSize = { width: 2000, height: 1400 };

/** A screen that no one sees, and WebKit's driver on it. The settings of who runs the tests are not read. */
export async function startDesktop({ animations }: { animations: boolean }) {
  const home = mkdtempSync(join(tmpdir(), 'desktop-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), css);
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), `[Settings]\ngtk-enable-animations=${Number(animations)}\n`);

  // Takes a number that is free, and writes it.
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${screenSize.width}x${screenSize.height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await firstLine(screen.stdio[3] as Readable);

  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      XDG_CONFIG_HOME: home,
      XDG_CACHE_HOME: home,
      XDG_DATA_HOME: home,
      GDK_BACKEND: 'x11',
      GTK_THEME: 'Adwaita',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox needs rights that a container has not; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  let said: string[] = [];
  createInterface(driver.stdout).on('line', (line) => {
    if (/CONSOLE .*(ERROR|WARN)/.test(line)) said.push(line);
  });
  await answers(`http://127.0.0.1:${port}/status`);

  return {
    driver: `http://127.0.0.1:${port}`,
    /** What the page's console says from now on, of errors and warnings. */
    complaints: (): readonly string[] => (said = []),
    async stop() {
      for (const process of [driver, screen]) await end(process);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function firstLine(stream: Readable): Promise<string> {
  for await (const line of createInterface(stream)) return line;
  throw new Error('Xvfb has ended without a screen.');
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${address} does not answer.`);
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  process.kill();
  await once(process, 'exit');
}
