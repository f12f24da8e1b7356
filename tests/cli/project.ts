import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import type { Command } from '../../src/cli/commands/command.ts';
import { publish } from '../../src/cli/commands/publish.ts';
import type { Entry } from '../../src/model/register/register.ts';
import { typed } from './typed.ts';

/** A project without a mistake, copied for each test of a file to change. */
export function useProject() {
  const project = {
    folder: '',
    /** Of a file in `content/`. */
    path: (file: string) => join(project.folder, 'content', file),
    read: (file: string) => readFileSync(project.path(file), 'utf8'),
    write: (file: string, text: string) => writeFileSync(project.path(file), text),
    /** Replaces what must be there. */
    edit(file: string, from: string, to: string) {
      expect(project.read(file)).toContain(from);
      project.write(file, project.read(file).replaceAll(from, to));
    },
    type: (command: Command, ...args: string[]) => typed(project.folder, command, ...args),
    check: (...args: string[]) => project.type(check, ...args),
    async publish(...args: string[]) {
      const { status, stdout, stderr } = await project.type(publish, ...args);
      return { status, said: stdout + stderr };
    },
    /** What is registered. */
    entries: () => (JSON.parse(project.read('published.json')) as { ids: Record<string, Entry> }).ids,
  };
  let made = '';
  beforeEach(() => {
    made = project.folder = mkdtempSync(join(tmpdir(), 'project-'));
    cpSync(join(import.meta.dirname, '../problems/base'), project.folder, { recursive: true });
  });
  afterEach(() => rmSync(made, { recursive: true }));
  return project;
}
