import { checkFiles, checkTogether, type CheckedFile, type Recall } from '../check/check.ts';
import { outlineOf } from '../check/outline.ts';
import { listen } from '../check/tell.ts';
import { sortProblems, type Problem } from '../model/problem.ts';
import type { Project } from '../model/read/entries.ts';
import { contentPaths, readContentFile, type FoundFile } from './content-folder.ts';
import { publicFiles } from './public-folder.ts';
import { registeredWords } from './register-digests.ts';
import { earlierRegisters } from './earlier-registers.ts';
import { rememberedIn } from './remembered.ts';

export interface CheckedContent {
  /** Sorted. */
  problems: Problem[];
  /** How many were read. */
  files: number;
  /** What they hold; missing where the folder itself is. */
  project?: Project;
  /** What should be known of the check itself. */
  remark?: string;
}

const NOT_COMPARED =
  'The register was compared with nothing from before: there is no release, no upstream branch, and no copy of a deployed site here (npm run publish -- deployed). A published id could change unnoticed.';

/** Whether there is anything that could be lost; where the register cannot be read, it may be. */
const hasRegistered = ({ register }: Project): boolean =>
  register !== undefined && Object.keys(register.meta?.ids ?? { unread: true }).length > 0;

/** Reads `content/`, and finds every mistake in it and in `public/`. What has not changed since it read last is not read again. */
export class ContentReader {
  readonly #root: string;
  /** By path, all that are there; nothing where one has to be read, and while `#listed` is false some may be missing. */
  #files = new Map<string, FoundFile | undefined>();
  #listed = false;
  readonly #checked = new Map<string, { input: readonly string[]; file: CheckedFile }>();
  #compared = false;
  /** What only files together get wrong; nothing while it may be something else. */
  #together: Problem[] | undefined;

  /** @param root The project's folder. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Tells of a change in `content/` or `public/`.
   *
   * @param event As watchers call it: `change` where a file was there before.
   */
  changed(event: string, path: string): void {
    const known = this.#files.has(path);
    if (known) this.#files.set(path, undefined);
    if (known && event === 'change') return;
    this.#listed = false;
    this.#together = undefined;
  }

  read(): CheckedContent {
    const found = this.#find();
    if (!Array.isArray(found)) return { problems: [found], files: 0 };
    const files = found.flatMap(({ file }) => file ?? []);
    const { project, problems } = this.#check(files);
    this.#together ??= this.#checkTogether(project);
    const unread = found.flatMap(({ problem }) => problem ?? []);
    return {
      problems: sortProblems([...unread, ...problems, ...this.#together]),
      files: files.filter(({ unread }) => !unread).length,
      project,
      ...(hasRegistered(project) && !this.#compared && { remark: NOT_COMPARED }),
    };
  }

  #find(): FoundFile[] | Problem {
    if (!this.#listed) {
      const paths = contentPaths(this.#root);
      if (!Array.isArray(paths)) return paths;
      this.#files = new Map(paths.map((path) => [path, this.#files.get(path)]));
      this.#listed = true;
    }
    return [...this.#files].map(([path, known]) => {
      const file = known ?? readContentFile(this.#root, path);
      if (!known) this.#files.set(path, file);
      return file;
    });
  }

  #check(files: Parameters<typeof checkFiles>[0]): ReturnType<typeof checkFiles> {
    if (this.#checked.size > 0)
      return checkFiles(
        files,
        this.#recall((_, make) => make()),
      );
    // From another process, once: from then on all is here.
    const { recall, keep } = rememberedIn(this.#root);
    const checked = checkFiles(files, this.#recall(recall));
    keep();
    return checked;
  }

  /** @param read Asked where a file is not known as it is now. */
  #recall(read: Recall): Recall {
    return (input, make) => {
      const [path = ''] = input;
      const before = this.#checked.get(path);
      if (before && input.every((part, index) => part === before.input[index])) return before.file;
      const file = read(input, make);
      this.#checked.set(path, { input, file });
      if (!before || !this.#isAlike(path, before.file, file)) this.#together = undefined;
      return file;
    };
  }

  /** Whether a file has changed in its prose alone, so that files together are as they were. */
  #isAlike(path: string, before: CheckedFile, now: CheckedFile): boolean {
    return (
      before.faults.length + now.faults.length === 0 &&
      outlineOf(before.plain) === outlineOf(now.plain) &&
      // Its mistakes may stand at other places.
      !this.#together?.some(({ file }) => file === path)
    );
  }

  #checkTogether(project: Project): Problem[] {
    const begun = project.register?.meta?.begun;
    const whole = { ...project, earlier: earlierRegisters(this.#root, project.earlier, begun) };
    this.#compared = whole.earlier.length > 0;
    const { tell, problems } = listen();
    registeredWords(whole, tell);
    publicFiles(this.#root, whole, tell);
    return [...checkTogether(whole), ...problems];
  }
}
