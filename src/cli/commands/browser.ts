import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';

/**
 * Starts a Chromium: on Linux x64 the one that comes with `@sparticuz/chromium`, which needs nothing of the system; elsewhere the
 * Chrome that is installed.
 *
 * @param switches More of them for its command line.
 * @throws With a plain message if there is none.
 */
export const launch = async (switches: readonly string[] = []): Promise<Browser> =>
  chromium.launch(await optionsWith(switches)).catch(explain);

/** Starts one that several processes can use, by `chromium.connect`. */
export const launchServer = async (): Promise<BrowserServer> =>
  chromium.launchServer(await optionsWith([])).catch(explain);

const bundled = process.platform === 'linux' && process.arch === 'x64';

async function optionsWith(switches: readonly string[]): Promise<LaunchOptions> {
  if (!bundled) return { channel: 'chrome', args: [...switches] };
  const folder = await unpack();
  return {
    executablePath: join(folder, 'chromium'),
    // Not the arguments the package suggests: they switch off web security, which is what we test.
    args: ['--no-sandbox', ...switches],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

function explain(error: unknown): never {
  if (bundled) throw error;
  throw new Error('This needs Google Chrome. Install it from https://www.google.com/chrome/.');
}

/** Unpacks the browser, its libraries and fonts once for each version of the package, beside the packages. */
async function unpack(): Promise<string> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url)!;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true });
  // Under another name until it is whole, as test files run side by side and may be stopped.
  const half = mkdtempSync(`${folder}.`);
  const { inflate } = await import('@sparticuz/chromium');
  await withTemporaryFolder(half, () =>
    Promise.all(
      ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((name) =>
        inflate(join(dirname(manifest), 'bin', name)),
      ),
    ),
  );
  writeFileSync(join(half, 'fonts.conf'), fontConfig(folder));
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true });
    if (!existsSync(folder)) throw error; // else another one was first
  }
  return folder;
}

/** The package unpacks into the system's temporary folder and cannot be told otherwise. */
async function withTemporaryFolder(folder: string, run: () => Promise<unknown>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await run();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** Only the fonts of the package, so that every machine shows the same; the package's own file names the folders of a cloud. */
const fontConfig = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;
