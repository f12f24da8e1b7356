import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../fixtures/programs.ts';

const inFolder = (path: string): string | undefined => {
  const found = join(import.meta.dirname, 'node_modules', path);
  return existsSync(found) ? found : undefined;
};

/** Where each stands that is run here; nothing where it is not installed. */
export const programs = {
  /** The validator of the W3C, a program of Java. */
  'the Nu Html Checker': () => findProgram('java') && inFolder('vnu-jar/build/dist/vnu.jar'),
  /** Checks how accessible a book is. */
  Ace: () => inFolder('@daisy/ace-core/lib/index.js'),
  /** A browser for terminals: shows the words of a page in their order, and no style. */
  w3m: () => findProgram('w3m'),
};
