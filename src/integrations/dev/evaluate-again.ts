import type { Server } from './mistakes.ts';

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
export function evaluateAgain(server: Server, file: string) {
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
