import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { setCurrentEdition } from '../model/current-edition.ts';
import { formatReport, type Problem } from '../model/problem.ts';
import { joinProject, type Showing } from '../model/join/join.ts';
import { failure } from '../check/check.ts';
import { ContentReader } from './content-reader.ts';
import { writeEditorFiles } from './content/editor.ts';
import { readPictures } from './content/pictures.ts';
import { evaluateAgain } from './dev/evaluate-again.ts';
import { client, mistakesOf, tellBrowsers, type Server } from './dev/mistakes.ts';
import { slashed } from './path-name.ts';
import { projectFault } from './project-folder.ts';
import { draftsAreShown } from './publish/drafts.ts';

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
      async 'astro:config:setup'({ command, config, injectScript, logger }) {
        root = fileURLToPath(config.root);
        const fault = projectFault(root);
        if (fault !== undefined) {
          console.error(fault);
          process.exit(1);
        }
        // Drafts are shown while an author writes, and in what is built only where its command asks for them: not even where the shell says NODE_ENV=development.
        const preview = command === 'build' && draftsAreShown();
        showing = { url: config.site, drafts: command === 'dev' || preview, preview };
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(client)};`);
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
  let hasEdition = false;
  const browsers = tellBrowsers(server, () => hasEdition);
  let said = '';
  const reader = new ContentReader(root);

  const read = async () => {
    const { problems, files, project } = reader.read();
    const errors = problems.filter(isError);
    if (errors.length === 0 && project) {
      try {
        setCurrentEdition(joinProject(project, { ...showing, pictures: await readPictures(root, project) }));
        hasEdition = true;
      } catch (error) {
        errors.push(failure('content', error));
      }
    }
    const report = formatReport([...errors, ...problems.filter((problem) => !isError(problem))], files);
    if (report !== said && (problems.length + errors.length > 0 || said !== '')) console.error(report);
    said = report;
    if (errors.length > 0) {
      browsers.tell(mistakesOf(errors, files));
      return;
    }
    evaluateAgain(server, slashed(fileURLToPath(new URL('../edition.ts', import.meta.url))));
    browsers.whole();
  };
  let reading = Promise.resolve();
  const readInTurn = () => (reading = reading.then(read));

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
    timer = setTimeout(() => void readInTurn(), 50);
  });
  return readInTurn();
}
