import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { setCurrentEdition } from '../model/current-edition.ts';
import { formatReport, type Problem } from '../model/problem.ts';
import { joinProject, type Showing } from '../model/join/join.ts';
import { ContentReader } from './content-reader.ts';
import { writeEditorFiles } from './content/editor.ts';
import { readPictures } from './content/pictures.ts';
import { projectFault } from './project-folder.ts';
import { draftsAreShown } from './publish/drafts.ts';

type ServerSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];
type Server = ServerSetup['server'];

/**
 * Reads, checks and joins `content/`, and hands the edition to the pages. Nothing is built from content with mistakes; in development they
 * are shown in the browser, and the pages stay as they last were.
 */
export function content(): AstroIntegration {
  let root = '';
  let showing: Showing;
  return {
    name: 'content',
    hooks: {
      async 'astro:config:setup'({ command, config, logger }) {
        root = fileURLToPath(config.root);
        const fault = projectFault(root);
        if (fault !== undefined) {
          console.error(fault);
          process.exit(1);
        }
        // Drafts are shown while an author writes, and in what is built only where its command asks for them: not even where the shell says NODE_ENV=development.
        const preview = command === 'build' && draftsAreShown();
        showing = { url: config.site, drafts: command === 'dev' || preview, preview };
        if (command !== 'build') return;
        const { problems, files, project, remark } = new ContentReader(root).read();
        if (problems.length > 0) console.error(formatReport(problems, files));
        if (remark !== undefined) logger.warn(remark);
        // An error thrown here would print a stack trace; nothing has been written yet that would need care.
        if (!project || problems.some(isError)) process.exit(1);
        setCurrentEdition(joinProject(project, { ...showing, pictures: await readPictures(root, project) }));
      },
      'astro:server:setup': ({ server }) => watch(server, root, showing),
    },
  };
}

const isError = ({ severity }: Problem) => severity !== 'warning';

/** Reads at the start and after each change, and keeps the browser in step. */
function watch(server: Server, root: string, showing: Showing) {
  const { hot } = server.environments.client;
  let shown: ReturnType<typeof overlay> | undefined;
  let said = '';
  const reader = new ContentReader(root);

  const read = async () => {
    const { problems, files, project } = reader.read();
    const report = formatReport(problems, files);
    if (report !== said && (problems.length > 0 || said !== '')) console.error(report);
    said = report;
    const errors = problems.filter(isError);
    shown = errors.length > 0 ? overlay(root, errors, files) : undefined;
    if (shown) {
      hot.send(shown);
    } else if (project) {
      setCurrentEdition(joinProject(project, { ...showing, pictures: await readPictures(root, project) }));
      evaluateAgain(server, fileURLToPath(new URL('../edition.ts', import.meta.url)));
      hot.send({ type: 'full-reload' });
    }
  };

  writeEditorFiles(root);
  const folders = ['content', 'public'].map((name) => join(root, name));
  server.watcher.add(folders);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.on('all', (event, path) => {
    if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return;
    reader.changed(event, path);
    if (event !== 'change') writeEditorFiles(root);
    // One save may be several events.
    clearTimeout(timer);
    timer = setTimeout(() => void read(), 50);
  });
  // A page that is loaded, or loaded anew, has to be told again.
  hot.on('vite:client:connect', () => {
    if (shown) hot.send(shown);
  });
  return read();
}

/** What Vite says of a module that it has run. */
interface Evaluated {
  importers: ReadonlySet<string>;
}

/** An environment of Vite's whose modules run in this process. */
interface Running {
  runner: {
    evaluatedModules: {
      getModulesByFile(file: string): ReadonlySet<Evaluated> | undefined;
      getModuleById(id: string): Evaluated | undefined;
      invalidateModule(module: Evaluated): void;
    };
  };
}

/** Has a module, and all that import it, evaluated again when next asked for; their code stays as it was transformed. */
function evaluateAgain(server: Server, file: string) {
  for (const environment of Object.values(server.environments)) {
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = (environment as unknown as Running).runner;
    // A set that grows while it is walked.
    const stale = new Set(evaluatedModules.getModulesByFile(file));
    for (const node of stale) {
      for (const id of node.importers) {
        const importer = evaluatedModules.getModuleById(id);
        if (importer) stale.add(importer);
      }
      evaluatedModules.invalidateModule(node);
    }
  }
}

function overlay(root: string, errors: readonly Problem[], files: number) {
  const [{ file, line, column }] = errors as [Problem];
  const id = join(root, file);
  return {
    type: 'error' as const,
    err: { message: formatReport(errors, files), stack: '', id, loc: { file: id, line, column } },
  };
}
