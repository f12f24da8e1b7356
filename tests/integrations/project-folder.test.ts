import { expect, test } from 'vitest';
import { projectFault } from '../../src/integrations/project-folder.ts';

test.skipIf(process.platform === 'win32').each([
  ['/home/ada/a#b/', 'a#b', '#'],
  ['/home/100%/site/', '100%', '%'],
  ['/home/why?/site/', 'why?', '?'],
  ['/home/"ada"/site/', '"ada"', '"'],
  ['/home/a\\b/site/', 'a\\b', '\\'],
])('a site in %s is refused', (root, name, sign) => {
  expect(projectFault(root)).toBe(
    `The project lies in a folder called ${name}, and a site cannot be built beneath a name that holds ${sign}. Name the folder another way, or move the project.`,
  );
});

test('a site in a folder of another name is built', () => {
  expect(projectFault("/home/ada o'neil/brücken [2] $a;b+c@d=e,f (1879) {x} !&|<橋>/")).toBeUndefined();
});
