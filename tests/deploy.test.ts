import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { imageEndings, imageTypeOf } from '../src/model/schema/image.ts';
import { cache, cards, documents, security, transport } from './hosts/promises.ts';

// What runs on a machine of one's own is tested with what it sends: `npm run test:hosts`.
const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

test('Vercel sends the headers that every other host sends, and lets what has its content in its name be kept', () => {
  const rules: { source: string; headers: { key: string; value: string }[] }[] = JSON.parse(
    read('deploy/vercel.json'),
  ).headers;
  const sent = Object.fromEntries(
    rules.map(({ source, headers }) => [
      source,
      Object.fromEntries(headers.map(({ key, value }) => [key.toLowerCase(), value])),
    ]),
  );

  const { 'content-security-policy': policy, ...others } = security;
  expect(sent).toMatchObject({
    '/((?!embeds/|.*\\.(?:js|svg|xml)$).*)': { 'content-security-policy': policy },
    '/embeds/(.*)': cards,
    '/(.*)\\.(js|svg|xml)': documents,
    '/(.*)': { ...others, ...transport },
    '/assets/(.*)': { 'cache-control': cache.assets },
  });
});

test('of the rules for Netlify and Cloudflare, that for cards stands after that for all and takes its policy back', () => {
  expect(read('public/_headers')).toMatch(
    /^\/\*\n {2}Content-Security-Policy: frame-ancestors 'none'\n[^]*^\/embeds\/\*\n {2}! Content-Security-Policy\n {2}Content-Security-Policy: frame-ancestors \*\n/m,
  );
});

test.each(['/*.js', '/*.svg', '/*.xml', '/favicon.svg', '/feed.xml', '/maps/*', '/sitemap.xml'])(
  'of the rules for Netlify and Cloudflare, that for %s puts the policy of documents in place of that for all',
  (path) => {
    const { 'content-security-policy': policy } = documents;
    expect(read('public/_headers')).toContain(
      `\n${path}\n  ! Content-Security-Policy\n  Content-Security-Policy: ${policy}\n`,
    );
  },
);

test('hosts that build the site publish what the build makes', () => {
  expect(JSON.parse(read('deploy/vercel.json'))).toMatchObject({
    buildCommand: 'npm run publish -- deployed && npm run build',
    outputDirectory: 'dist',
  });
  expect(read('deploy/netlify.toml')).toMatch(
    /command = "export SITE_URL=\$URL && npm run publish -- deployed && npm run build"\n\s*publish = "dist"/,
  );
});

test('the workflow for GitHub Pages builds for the address there, and runs nothing that can change under its name', () => {
  const { jobs, permissions } = parse(read('deploy/github-pages.yml'));
  const steps: { uses?: string; run?: string; env?: object; with?: object }[] = [
    ...jobs.build.steps,
    ...jobs.deploy.steps,
  ];

  expect(permissions).toEqual({});
  expect(
    steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^actions\/[a-z-]+@[0-9a-f]{40}$/.test(uses)),
  ).toEqual([]);
  const env = { SITE_URL: '${{ steps.pages.outputs.base_url }}' };
  expect(steps.filter(({ run }) => run)).toEqual([
    { run: 'npm ci' },
    { run: 'npm run publish -- deployed', env },
    { run: 'npm run build', env },
  ]);
  expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'))?.with).toEqual({ path: 'dist' });
});

test('what npm runs here, every shell can run: that of Windows has no variables, quotation marks and tools of Unix', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));

  expect(
    Object.entries(scripts).filter(([, script]) => /[$'`;|\\]|\b(?:rm|cp|mv|export|cat|sh|bash)\b/.test(script)),
  ).toEqual([]);
});

test.each(imageEndings)('a picture that ends in %s comes to the store, and as what it is', (ending) => {
  const type = imageTypeOf(`picture${ending}`)!;

  expect(read('deploy/upload-to-s3.sh')).toMatch(
    new RegExp(`^put '(?:assets/)?\\*\\${ending}' ${type.replace('+', '\\+')}$`, 'm'),
  );
  expect(read('deploy/lighttpd.conf')).toContain(`"${ending}" => "${type}"`);
});
