import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../../src/model/check/problem.ts';

const root = join(import.meta.dirname, '../..');
const essay = 'vladimir-putin-often-backs-down';
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'permanence-'));
  for (const name of ['content', 'src', 'package.json'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
});
afterEach(() => rmSync(project, { recursive: true }));

const path = (file: string) => join(project, 'content', file);
const rewrite = (file: string, change: (text: string) => string) =>
  writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));

/** Replaces it in every file that authors write; it must be there. */
function everywhere(pattern: RegExp, by: string) {
  const files = readdirSync(path(''), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(mdx|yaml)$/.test(file),
  );
  const holding = files.filter((file) => pattern.test(readFileSync(path(file), 'utf8')));
  expect(holding).not.toEqual([]);
  for (const file of holding) rewrite(file, (text) => text.replace(new RegExp(pattern, 'g'), by));
}

/** What `npm run check` says of each error: its rule, and what would mend it. */
function check(): string[] {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'check', '--', '--json'], { cwd: project, encoding: 'utf8' });
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  return problems.filter(({ severity }) => severity !== 'warning').map(({ rule, remedy }) => `${rule}: ${remedy}`);
}

/** Types what the remedy says to type, with a reason for the dots. */
function obey(remedy: string | undefined, command: string, newId = '') {
  const typed = new RegExp(`npm run publish -- ${command} (?:[^)"]|"[^"]*")*(?=[).])`).exec(remedy ?? '')?.[0];
  const whole = typed?.replace('…', 'It was wrong.').replace('new-id', newId) ?? '';
  return execFileSync(whole, { cwd: project, encoding: 'utf8', shell: true });
}

test('after words, statement and level have changed, the check says what to type, and it passes when that is typed', () => {
  const ofClaim = (id: string, change: (text: string) => string) => rewrite(`claims/${essay}/${id}.mdx`, change);
  everywhere(/<Claim id="backs-down-at-home">/, '<Claim id="backs-down-at-home">So it is: ');
  ofClaim('golunov-freed', (text) => text.replace(/^statement: .*$/m, 'statement: Golunov was let go.'));
  ofClaim('turkey-response-was-mild', (text) => text.replace('level: partly-supported', 'level: contested'));

  const remedies = check();
  expect(remedies).toEqual([
    `register-changed: Change them back, or tell readers why: npm run publish -- accept ${essay}/backs-down-at-home --why "…".`,
    `register-changed: Change it back, or tell readers why: npm run publish -- accept ${essay}/golunov-freed --why "…".`,
    `register-changed: Change it back, or tell readers why: npm run publish -- accept ${essay}/turkey-response-was-mild --why "…".`,
  ]);
  for (const remedy of remedies) obey(remedy, 'accept');
  expect(check()).toEqual([]);
}, 120_000);

test('after claims, incidents and sources were renamed or deleted, the check says what to type, and it passes when that is typed', () => {
  rmSync(path(`claims/${essay}/cannot-lose-at-home.mdx`));
  everywhere(/<Claim id="cannot-lose-at-home">(.*?)<\/Claim>/, '$1');
  renameSync(path(`claims/${essay}/kremlin-cut-war-aims.mdx`), path(`claims/${essay}/war-aims-were-cut.mdx`));
  everywhere(/\bkremlin-cut-war-aims\b/, 'war-aims-were-cut');
  renameSync(path('incidents/syria-poll-2015.mdx'), path('incidents/poll-on-syria-2015.mdx'));
  everywhere(/\bsyria-poll-2015(?=[")])/, 'poll-on-syria-2015');
  rmSync(path('incidents/us-airstrike-2018.mdx'));
  everywhere(
    /<Example incident="us-airstrike-2018">(.*?)<\/Example>|\[([^\]]*)\]\(incident:us-airstrike-2018\)/,
    '$1$2',
  );
  everywhere(/ <Cite source="ap-mines-2020"[^>]*\/>|- id: ap-mines-2020\n(?: .*\n)+/, '');

  const remedies = check();
  expect(remedies).toEqual([
    `register-vanished: Put it back, tell its new name (npm run publish -- rename ${essay}/cannot-lose-at-home ${essay}/new-id), or withdraw it (npm run publish -- withdraw ${essay}/cannot-lose-at-home --why "…").`,
    `register-vanished: Put it back, tell its new name (npm run publish -- rename ${essay}/kremlin-cut-war-aims ${essay}/new-id), or withdraw it (npm run publish -- withdraw ${essay}/kremlin-cut-war-aims --why "…").`,
    'register-vanished: Put it back, tell its new name (npm run publish -- rename incident:syria-poll-2015 incident:new-id), or withdraw it (npm run publish -- withdraw incident:syria-poll-2015 --why "…").',
    'register-vanished: Put it back, tell its new name (npm run publish -- rename incident:us-airstrike-2018 incident:new-id), or withdraw it (npm run publish -- withdraw incident:us-airstrike-2018 --why "…").',
    'register-vanished: Put it back, or withdraw it (npm run publish -- withdraw source:ap-mines-2020 --why "…").',
  ]);
  obey(remedies[0], 'withdraw');
  obey(remedies[1], 'rename', 'war-aims-were-cut');
  obey(remedies[2], 'rename', 'poll-on-syria-2015');
  obey(remedies[3], 'withdraw');
  obey(remedies[4], 'withdraw');
  expect(check()).toEqual([]);
}, 120_000);

test('after an essay was deleted, the check says what to type, and its claims go with it', () => {
  cpSync(join(root, 'tests/fixtures/second-essay/content'), path(''), { recursive: true });
  execFileSync('npm run publish -- accept', { cwd: project, shell: true });
  rmSync(path('essays/bridges.mdx'));
  rmSync(path('claims/bridges'), { recursive: true });
  everywhere(/\[([^\]]*)\]\((?:claim:bridges\/|essay:bridges)[^)]*\)/, '$1');

  const remedies = check();
  expect(remedies).toEqual([
    'register-vanished: Put it back, or withdraw it (npm run publish -- withdraw essay:bridges --why "…").',
  ]);
  expect(obey(remedies[0], 'withdraw')).toContain('content/published.json: 4 ids written.');
  expect(check()).toEqual([]);
}, 120_000);
