import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { evaluateAgain } from './evaluate-again.ts';
import type { Server } from './mistakes.ts';

/** Astro's own modules and ours. Vite names files with forward slashes. */
const folders = [import.meta.resolve('astro/package.json'), new URL('../../x', import.meta.url)].map((url) =>
  fileURLToPath(new URL('.', url)).replaceAll('\\', '/'),
);
const ours = folders[1]!;

const isOfFolders = (path: string) => folders.some((folder) => path.startsWith(folder));

/** Files of ours that are no longer as this process may have loaded them: Node does not load a file again. */
const changed = new Set<string>();

/**
 * In development, has Node load each module that needs nothing of Vite. Vite would transform hundreds of them one by one before it shows
 * the first page, half of which this process has loaded already.
 */
export const nativeModules = (): AstroIntegration => ({
  name: 'native-modules',
  hooks: {
    'astro:config:setup'({ command, updateConfig }) {
      // First of all plugins, as Astro begins to load its modules when the server is set up.
      if (command === 'dev')
        updateConfig({ vite: { plugins: [{ name: 'native-modules', enforce: 'pre', configureServer }] } });
    },
  },
});

function configureServer(server: Server) {
  const { client, ssr } = server.environments;
  const { root } = server.config;
  const usual = ssr.fetchModule.bind(ssr);
  let native = nativeFiles(changed);
  ssr.fetchModule = async (url, ...others) => {
    // From the root of the project, or of the disk.
    const file = [url.replace(/^\/@fs(?=\/)/, ''), `${root}${url}`].find(isOfFolders);
    return file !== undefined && native.has(file)
      ? { externalize: pathToFileURL(file).href, type: 'module' }
      : usual(url, ...others);
  };
  server.watcher.on('change', (path) => {
    const file = path.replaceAll('\\', '/');
    if (!file.startsWith(ours) || !file.endsWith('.ts') || changed.has(file)) return;
    changed.add(file);
    // From now on Vite has it, and all that import it.
    for (const one of native.found()) if (one.startsWith(ours)) evaluateAgain(server, one);
    native = nativeFiles(changed);
    client.hot.send({ type: 'full-reload' });
  });
}

const imports =
  /^(?:import|export|\}).*?\bfrom ['"]([^'"]+)['"](?! with)|^import ['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;

/** What Vite alone knows: modules that Astro makes up, those of `#imports`, and files with a question. */
const made = /^(?:virtual:|astro:|#)|\?/;

/** Files that Node can load with all that they import: code, and nothing that Vite makes or puts in its place. */
export function nativeFiles(besides: ReadonlySet<string>) {
  const known = new Map<string, boolean>();
  const has = (first: string): boolean => {
    const before = known.get(first);
    if (before !== undefined) return before;
    const reached = new Set([first]);
    // A set that grows while it is walked.
    for (const file of reached) {
      const next = known.get(file) === true ? [] : importsOf(file);
      if (known.get(file) === false || besides.has(file) || !next) {
        known.set(first, false);
        return false;
      }
      for (const one of next) reached.add(one);
    }
    for (const file of reached) known.set(file, true);
    return true;
  };
  return { has, found: () => [...known].flatMap(([file, is]) => (is ? file : [])) };
}

/** Files that a file imports, be they only types; nothing where Node cannot load it. */
function importsOf(file: string): string[] | undefined {
  // In development the module with the edition is evaluated after each save.
  if (!/^[^?]+\.[jt]s$/.test(file) || file === `${ours}edition.ts`) return undefined;
  const text = readFileSync(file, 'utf8');
  // Astro writes code that it hands to Vite as such strings.
  if (/import\.meta\.(?:env|hot)/.test(text.replace(/`[^`]*`/g, ''))) return undefined;
  const from = [...text.matchAll(imports)].map(([, named, alone, late]) => named ?? alone ?? late ?? '');
  if (from.some((name) => made.test(name))) return undefined;
  return from.filter((name) => name.startsWith('.')).map((name) => join(dirname(file), name).replaceAll('\\', '/'));
}
