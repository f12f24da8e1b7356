import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, buildCommand, digests, shell, smallProject, start } from './project.ts';

/** Tells every connection that a process of Node opens, and every name that it looks up. */
const tell = `--import data:text/javascript,${encodeURIComponent(`
  import { subscribe } from 'node:diagnostics_channel';
  import dns from 'node:dns';
  import { syncBuiltinESMExports } from 'node:module';
  subscribe('net.client.socket', () => console.error('A connection is opened.'));
  const { lookup } = dns;
  dns.lookup = (name, ...rest) => { console.error('The address of ' + name + ' is asked.'); return lookup(name, ...rest); };
  syncBuiltinESMExports();
`)}`;

/** A shell without any network, not even the machine's own. */
const offline =
  spawnSync('unshare', ['--net', 'true']).status === 0 ? ['unshare', '--net'] : ['unshare', '--map-root-user', '--net'];
const canGoOffline = spawnSync(offline[0] ?? '', [...offline.slice(1), 'true']).status === 0;

describe('the network', () => {
  let project: ReturnType<typeof smallProject>;
  const inside = (path: string) => join(project.folder, path);
  beforeAll(() => void (project = smallProject()));
  afterAll(() => project.remove());

  test('is not used by a build, nor by the check', async () => {
    const env = { ...shell, NODE_OPTIONS: tell };

    expect(await build(project.folder, [], { env })).toMatchObject({ status: 0, stderr: '' });
    expect(await start(project.folder, [process.execPath, 'src/cli/check.ts'], { env }).ended).toMatchObject({
      stderr: '',
    });
    cpSync(inside('dist'), inside('online'), { recursive: true });
  });

  test.runIf(canGoOffline)('is not needed: without any, a build makes the same site to the byte', async () => {
    expect(await start(project.folder, [...offline, ...buildCommand]).ended).toMatchObject({ status: 0, stderr: '' });
    expect(digests(inside('dist'))).toEqual(digests(inside('online')));
  });
});
