import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';

/**
 * Starts a Chromium: on Linux x64 the one that comes with `@sparticuz/chromium`, which needs nothing of the system; elsewhere the
 * Chrome that is installed.
 *
 * @param switches More of them for its command line.
 * @throws With a plain message if there is none.
 */
export async function launch(switches: readonly string[] = []): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpack();
    return chromium.launch({
      executablePath: join(folder, 'chromium'),
      // Not the arguments the package suggests: they switch off web security, which is what we test.
      args: ['--no-sandbox', ...switches],
      env: {
        ...process.env,
        LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      },
    });
  }
  return chromium.launch({ channel: 'chrome', args: [...switches] }).catch(() => {
    throw new Error('This needs Google Chrome. Install it from https://www.google.com/chrome/.');
  });
}

/** Unpacks the browser, its libraries and fonts once for each version of the package, beside the packages. */
async function unpack(): Promise<string> {
  const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const { version } = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8')) as { version: string };
  const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true });
  // Under another name until it is whole, as test files run side by side and may be stopped.
  const half = mkdtempSync(`${folder}.`);
  const { inflate } = await import('@sparticuz/chromium');
  await withTemporaryFolder(half, () =>
    Promise.all(
      ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((name) => inflate(join(bin, name))),
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
