import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCommand, digests, shell, smallProject, start } from './project.ts';

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

test('a build and a check use no network, and need none', async () => {
  const project = smallProject();
  const env = { ...shell, NODE_OPTIONS: tell };
  // Where there may be none, the attempt is told all the same.
  const without = canGoOffline ? offline : [];
  const check = [process.execPath, 'src/cli/check.ts'];

  for (const command of [buildCommand, check])
    expect(await start(project.folder, [...without, ...command], { env }).ended).toMatchObject({
      status: 0,
      stderr: '',
    });
  expect(Object.keys(digests(join(project.folder, 'dist')))).toContain('index.html');
  project.remove();
});
