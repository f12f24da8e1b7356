import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { useProject } from './project.ts';

const project = useProject();
const { edit, path, publish, read, write } = project;

beforeEach(async () => {
  // Two essays: of the first, all may go.
  cpSync(path('essays/bridges.mdx'), path('essays/arches.mdx'));
  cpSync(path('claims/bridges'), path('claims/arches'), { recursive: true });
  await publish('accept', '--on', '2026-03-01');
});

/** Replaces it in every file that authors write; it must be there. */
function everywhere(pattern: RegExp, by: string) {
  const files = readdirSync(path(''), { recursive: true, encoding: 'utf8' });
  const holding = files.filter((file) => /\.(mdx|yaml)$/.test(file) && pattern.test(read(file)));
  expect(holding).not.toEqual([]);
  for (const file of holding) write(file, read(file).replaceAll(new RegExp(pattern, 'g'), by));
}

/** What the check says of each error: its rule, and what would mend it. */
async function remedies(): Promise<string[]> {
  const { problems } = JSON.parse((await project.check('--json')).stdout) as { problems: Problem[] };
  return problems.filter(({ severity }) => severity !== 'warning').map(({ rule, remedy }) => `${rule}: ${remedy}`);
}

/** Types what the remedy says to type, with a reason for the dots, as a shell reads it. */
async function obey(remedy: string | undefined, command: string, newId = '') {
  const line = new RegExp(`npm run publish -- ${command} (?:[^)"]|"[^"]*")*(?=[).])`).exec(remedy ?? '')?.[0];
  const whole = line?.replace('…', 'It was wrong.').replace('new-id', newId) ?? '';
  const words = execFileSync('sh', ['-c', `npm() { printf '%s\\n' "$@"; }\n${whole}`], { encoding: 'utf8' });
  const [run, script, dashes, ...args] = words.trimEnd().split('\n');
  expect([run, script, dashes]).toEqual(['run', 'publish', '--']);
  const { status, said } = await publish(...args);
  expect({ status, said }).toMatchObject({ status: 0 });
  return said;
}

test('npm run publish is the command', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  expect(scripts['publish']).toContain('src/cli/publish.ts');
});

test('after words, statement and level have changed, the check says what to type, and it passes when that is typed', async () => {
  edit('essays/bridges.mdx', '<Claim id="pay-for-inspection">', '<Claim id="pay-for-inspection">So it is: ');
  edit('claims/bridges/too-cheap.mdx', 'statement: Bridges fall mostly because', 'statement: Bridges fall because');
  edit('claims/bridges/wind-was-known.mdx', 'level: well-supported', 'level: contested');

  const said = await remedies();
  expect(said).toEqual([
    'register-changed: Change them back, or tell readers why: npm run publish -- accept bridges/pay-for-inspection --why "…".',
    'register-changed: Change it back, or tell readers why: npm run publish -- accept bridges/too-cheap --why "…".',
    'register-changed: Change it back, or tell readers why: npm run publish -- accept bridges/wind-was-known --why "…".',
  ]);
  for (const remedy of said) await obey(remedy, 'accept');
  expect(await remedies()).toEqual([]);
});

test('after claims, incidents and sources were renamed or deleted, the check says what to type, and it passes when that is typed', async () => {
  rmSync(path('claims/bridges/pay-for-inspection.mdx'));
  edit('claims/bridges/too-cheap.mdx', 'supports: [pay-for-inspection]\n', '');
  edit('essays/bridges.mdx', '<Claim id="pay-for-inspection">inspection', 'inspection');
  edit('essays/bridges.mdx', 'first</Claim>', 'first');
  renameSync(path('claims/bridges/wind-was-known.mdx'), path('claims/bridges/wind-was-foreseen.mdx'));
  edit('essays/bridges.mdx', 'wind-was-known', 'wind-was-foreseen');
  edit('incidents/tacoma-narrows.mdx', 'wind-was-known', 'wind-was-foreseen');
  renameSync(path('incidents/tacoma-narrows.mdx'), path('incidents/gallop-of-1940.mdx'));
  everywhere(/"tacoma-narrows"/, '"gallop-of-1940"');
  rmSync(path('incidents/tay-bridge.mdx'));
  everywhere(/<Example incident="tay-bridge">(.*?)<\/Example>|\[([^\]]*)\]\(incident:tay-bridge\)/, '$1$2');
  everywhere(/ <Cite source="smeaton-1759" \/>|- id: smeaton-1759\n(?: .*\n)+/, '');
  everywhere(/source: smeaton-1759/, 'source: tay-report-1880');

  const said = await remedies();
  expect(said).toEqual([
    'register-vanished: Put it back, tell its new name (npm run publish -- rename bridges/pay-for-inspection bridges/new-id), or withdraw it (npm run publish -- withdraw bridges/pay-for-inspection --why "…").',
    'register-vanished: Put it back, tell its new name (npm run publish -- rename bridges/wind-was-known bridges/new-id), or withdraw it (npm run publish -- withdraw bridges/wind-was-known --why "…").',
    'register-vanished: Put it back, tell its new name (npm run publish -- rename incident:tacoma-narrows incident:new-id), or withdraw it (npm run publish -- withdraw incident:tacoma-narrows --why "…").',
    'register-vanished: Put it back, tell its new name (npm run publish -- rename incident:tay-bridge incident:new-id), or withdraw it (npm run publish -- withdraw incident:tay-bridge --why "…").',
    'register-vanished: Put it back, or withdraw it (npm run publish -- withdraw source:smeaton-1759 --why "…").',
  ]);
  await obey(said[0], 'withdraw');
  await obey(said[1], 'rename', 'wind-was-foreseen');
  await obey(said[2], 'rename', 'gallop-of-1940');
  await obey(said[3], 'withdraw');
  await obey(said[4], 'withdraw');
  expect(await remedies()).toEqual([]);
});

test('after an essay was deleted, the check says what to type, and its claims go with it', async () => {
  rmSync(path('essays/bridges.mdx'));
  rmSync(path('claims/bridges'), { recursive: true });
  edit('incidents/tacoma-narrows.mdx', 'claim:bridges/', 'claim:arches/');

  const said = await remedies();
  expect(said).toEqual([
    'register-vanished: Put it back, or withdraw it (npm run publish -- withdraw essay:bridges --why "…").',
  ]);
  expect(await obey(said[0], 'withdraw')).toContain('content/published.json: 4 ids written.');
  expect(await remedies()).toEqual([]);
});
