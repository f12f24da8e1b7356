import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatReport, type Problem } from '../model/check/problem.ts';
import type { Project } from '../model/project.ts';
import { checkFolder } from './check-folder.ts';

type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];
type Server = ServerSetup['server'];

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /**
       * What the check before a build has read, for the loaders, which Vite loads apart from this module: so nothing is parsed
       * twice. It is handed out once and kept no longer, as it is large.
       */
      'content:checked': () => Project | undefined;
    }
  }
}

/** Lets nothing be built from content with mistakes, and shows them all in the browser while an author writes. */
export function checkContent(): AstroIntegration {
  let root = '';
  let checked: Project | undefined;
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'sync') return;
        const { problems, files, project } = checkFolder(root);
        checked = project;
        if (problems.length > 0) console.error(formatReport(problems, files));
        // An error thrown here would print a stack trace; nothing has been written yet that would need care.
        if (problems.some(isError)) process.exit(1);
      },
      'content:checked': () => {
        const project = checked;
        checked = undefined;
        return project;
      },
      'astro:server:setup': ({ server }) => watch(server, root),
    },
  };
}

const isError = ({ severity }: Problem) => severity !== 'warning';

/** Checks at the start and after each change, and keeps the browser's message in step. */
function watch(server: Server, root: string) {
  const { hot } = server.environments.client;
  let shown: ReturnType<typeof overlay> | undefined;
  let said = '';

  const check = () => {
    const { problems, files } = checkFolder(root);
    const report = formatReport(problems, files);
    if (report !== said && (problems.length > 0 || said !== '')) console.error(report);
    said = report;
    const errors = problems.filter(isError);
    const before = shown;
    shown = errors.length > 0 ? overlay(root, errors, files) : undefined;
    if (shown) hot.send(shown);
    // The browser keeps the message until the page is loaded anew.
    else if (before) hot.send({ type: 'full-reload' });
  };

  const folder = join(root, 'content');
  server.watcher.add(folder);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder + sep)) return;
    // One save may be several events.
    clearTimeout(timer);
    timer = setTimeout(check, 50);
  });
  // A page that is loaded, or loaded anew, has to be told again.
  hot.on('vite:client:connect', () => {
    if (shown) hot.send(shown);
  });
  check();
}

function overlay(root: string, errors: readonly Problem[], files: number) {
  const [{ file, line, column }] = errors as [Problem];
  const id = join(root, file);
  return {
    type: 'error' as const,
    err: { message: formatReport(errors, files), stack: '', id, loc: { file: id, line, column } },
  };
}
