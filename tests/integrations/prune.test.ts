import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { shortMark, shortName } from '../../src/styles/short-names.ts';
import { Pass } from '../../src/integrations/portable/pass.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Publishes one page, and gives what then stands in it between the policy and its end, and the files beside it. */
async function publish(style: string, body: string, path = 'claims/a.html') {
  const folder = mkdtempSync(join(tmpdir(), 'lean-'));
  folders.push(folder);
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const html = `<!doctype html><html><head><meta charset="utf-8">${style}</head><body>${body}</body></html>`;
  writeFileSync(join(folder, path), html);
  expect(new Pass(folder, []).judge()).toEqual([]);

  const page = readFileSync(join(folder, path), 'utf8');
  const assets = join(folder, 'assets');
  const files = new Map(
    readdirSync(folder).includes('assets')
      ? readdirSync(assets).map((name) => [name, readFileSync(join(assets, name), 'utf8')])
      : [],
  );
  return { css: /<style>(.*)<\/style>/s.exec(page)?.[1], page, body: /<body>(.*)<\/body>/s.exec(page)?.[1], files };
}

describe('rules', () => {
  test.each([
    [
      'of an element, a class or an id that the page has stay',
      'p{a:b}.x{a:b}#y{a:b}',
      '<p class="x" id="y">',
      'p{a:b}.x{a:b}#y{a:b}',
    ],
    ['of what the page does not have go', 'p{a:b}ul{a:b}.x{a:b}#y{a:b}', '<p>', 'p{a:b}'],
    [
      'go with the media and layers that they leave empty',
      '@layer a{@media (width<9px){ul{a:b}}}p{a:b}',
      '<p>',
      'p{a:b}',
    ],
    ['keep those of their selectors that match', 'ul,p,ol{a:b}', '<p>', 'p{a:b}'],
    [
      'of a state, an attribute or a part that is generated stay',
      'p:hover{a:b}p[open]{a:b}p::after{a:b}',
      '<p>',
      'p:hover{a:b}p[open]{a:b}p::after{a:b}',
    ],
    [
      'are not judged by what stands in :is(), :not() and :has()',
      ':is(ul,p){a:b}p:not(.x){a:b}p:has(ol){a:b}',
      '<p>',
      ':is(ul,p){a:b}p:not(.x){a:b}p:has(ol){a:b}',
    ],
    [
      'of a class that a script names stay',
      'p.lit{a:b}p.dim{a:b}',
      '<p></p><script>p.classList.add("lit")</script>',
      'p.lit{a:b}',
    ],
    ['of an animation stay', '@keyframes k{from{a:b}}', '<p>', '@keyframes k{from{a:b}}'],
  ])('%s', async (_, style, body, kept) => {
    expect((await publish(`<style>${style}</style>`, body)).css).toBe(kept);
  });

  test('of several sheets are one sheet, in their order', async () => {
    const { page } = await publish('<style>p{a:b}</style><style>p{a:c}</style>', '<p>');

    expect(page.match(/<style>.*?<\/style>/gs)).toEqual(['<style>p{a:b}p{a:c}</style>']);
  });

  test('for paper lie in a file that holds up no paint', async () => {
    const { css, page, files } = await publish(
      '<style>p{a:b}@media print{p{a:c}@page{a:d}}@media (width<9px){p{a:e}}</style>',
      '<p>',
    );
    const [name] = [...files.keys()];

    expect(css).toBe('p{a:b}@media (width<9px){p{a:e}}');
    expect(page).toContain(`</style><link rel="stylesheet" href="../assets/${name}" media="print">`);
    expect([...files.values()]).toEqual(['p{a:c}@page{a:d}']);
  });

  test('for paper stay in 404.html, which has to hold all that it needs', async () => {
    const { css, files } = await publish('<style>p{a:b}@media print{p{a:c}}</style>', '<p>', '404.html');

    expect(css).toBe('p{a:b}@media print{p{a:c}}');
    expect([...files]).toEqual([]);
  });
});

describe('rules that nothing asks for of what is seen first', () => {
  const style = '<style>p{a:b}ul{a:b}.x{a:b}@media (width<9px){p{a:c}li{a:c}}:root{a:d}</style>';

  test('are loaded where that ends', async () => {
    const { css, page, body, files } = await publish(style, '<p></p><page-fold></page-fold><ul><li class="x"></ul>');
    const [name] = [...files.keys()];

    expect(css).toBe('p{a:b}@media (width<9px){p{a:c}}:root{a:d}');
    expect(body).toBe(
      `<p></p><link rel="stylesheet" href="../assets/${name}"><script> </script><ul><li class="x"></ul>`,
    );
    expect([...files.values()]).toEqual(['ul{a:b}.x{a:b}@media (width<9px){li{a:c}}']);
    // Where no script makes the browser wait.
    expect(page).toContain(`</style><noscript><link rel="stylesheet" href="../assets/${name}"></noscript>`);
  });

  test('are those of classes and ids too that only a script gives, as scripts wait for their sheet', async () => {
    const { css, files } = await publish(
      '<style>p{a:b}p.lit{a:c}p#lit{a:d}</style>',
      '<p></p><script>lit()</script><page-fold></page-fold>',
    );

    expect(css).toBe('p{a:b}');
    expect([...files.values()]).toEqual(['p.lit{a:c}p#lit{a:d}']);
  });

  test('are those too of what is pointed at, unless something else is meant as well', async () => {
    const { css, files } = await publish(
      '<style>p:hover{a:b}p:hover,p:focus{a:c}p:is(p:hover:not(i),[x]){a:d}p:not(:hover){a:e}</style>',
      '<p></p><page-fold></page-fold>',
    );

    expect(css).toBe('p:hover,p:focus{a:c}p:is(p:hover:not(i),[x]){a:d}p:not(:hover){a:e}');
    expect([...files.values()]).toEqual(['p:hover{a:b}']);
  });

  test('are none where all of the page asks for all of them', async () => {
    const { body, files } = await publish('<style>p{a:b}</style>', '<p></p><page-fold></page-fold><p></p>');

    expect(body).toBe('<p></p><p></p>');
    expect([...files]).toEqual([]);
  });

  test('stay in 404.html, which has to hold all that it needs', async () => {
    const { css, files } = await publish(
      '<style>p{a:b}ul{a:b}</style>',
      '<p></p><page-fold></page-fold><ul></ul>',
      '404.html',
    );

    expect(css).toBe('p{a:b}ul{a:b}');
    expect([...files]).toEqual([]);
  });
});

describe('custom properties', () => {
  test.each([
    [
      'that nothing reads go, and then those that only they have read',
      ':root{--a:1;--b:var(--a);--c:2}html{x:var(--c)}',
      '<p>',
      `:root{${shortName('--c')}:2}html{x:var(${shortName('--c')})}`,
    ],
    [
      'get short names, the same on every page',
      ':root{--long-a:1}html{x:var(--long-a)}',
      '<p>',
      ':root{--IOd:1}html{x:var(--IOd)}',
    ],
    [
      'that an attribute reads stay, under their names',
      ':root{--a:1;--b:2}',
      '<svg><path fill="var(--a)"/></svg>',
      ':root{--a:1}',
    ],
    [
      'that a script names stay, under their names',
      ':root{--a1:1;--b2:2}',
      '<script>get("--a1")</script>',
      ':root{--a1:1}',
    ],
  ])('%s', async (_, style, body, kept) => {
    expect((await publish(`<style>${style}</style>`, body)).css).toBe(kept);
  });
});

describe('marks of components', () => {
  const mark = 'astro-abcd1234';
  const short = shortMark(mark);

  test('get short names that make no word, the same on every page', () => {
    expect(short).toBe('_q8nv');
  });

  test('stay on elements for which a rule asks by them, and go from others', async () => {
    const { css, body } = await publish(
      `<style>p:where(.${mark}){a:b}</style>`,
      `<p class="${mark}"></p><p></p><i class="${mark} x"></i>`,
    );

    expect(css).toBe(`p:where(.${short}){a:b}`);
    expect(body).toBe(`<p class="${short}"></p><p></p><i class="x"></i>`);
  });

  test('stay where all that a rule would match have them: another page, with which this one may be bound, has others', async () => {
    const { css, body } = await publish(
      `<style>.x:where(.${mark}){a:b}</style>`,
      `<p class="x ${mark}"></p><p class="y"></p>`,
    );

    expect(css).toBe(`.x:where(.${short}){a:b}`);
    expect(body).toBe(`<p class="x ${short}"></p><p class="y"></p>`);
  });
});

describe('scripts', () => {
  test('that are modules wait together in one file, each by itself', async () => {
    const { page, files } = await publish(
      '',
      '<script type="module">var a=1;</script><p></p><script type="module">var a=2;</script>',
    );
    const [name] = [...files.keys()];

    expect(page).toContain(`<body><script src="../assets/${name}" defer></script><p></p></body>`);
    expect([...files.values()]).toEqual([
      '"use strict";try{(()=>{var a=1;})()}catch(e){reportError(e)}try{(()=>{var a=2;})()}catch(e){reportError(e)}',
    ]);
    expect(page).toContain("script-src 'self';");
  });

  test('that run before the first paint stay in the page', async () => {
    expect((await publish('<script>go()</script>', '')).page).toContain('<script>go()</script>');
  });

  test('stay in 404.html, which has to hold all that it needs', async () => {
    expect((await publish('', '<script type="module">go()</script>', '404.html')).body).toBe(
      '<script type="module">go()</script>',
    );
  });
});
