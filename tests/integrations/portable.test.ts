import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { formatFaults } from '../../src/integrations/portable/faults.ts';
import { Pass } from '../../src/integrations/portable/pass.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'portable-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Runs the pass; a page is what stands in its body, unless it is whole. */
async function pass(files: Record<string, string>, url?: string) {
  const whole = Object.entries(files).map(([name, text]) => [
    name,
    name.endsWith('.html') && !text.startsWith('<!doctype') ? page(text) : text,
  ]);
  const folder = folderOf(Object.fromEntries(whole));
  const faults = new Pass(folder, [], url).judge();
  return {
    faults: formatFaults(faults),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
    body: (name: string) => /<body>(.*)<\/body>/s.exec(readFileSync(join(folder, name), 'utf8'))?.[1],
  };
}

const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policyOf = (html: string) => /content-security-policy" content="([^"]*)"/.exec(html)?.[1];
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('links', () => {
  test('to a source that stands on another page by now lead there', () => {
    const folder = folderOf({
      'a.html': page('<a href="/sources/index.html#smeaton">s</a><a href="/sources/index.html#ash">a</a>'),
      'sources/index.html': page('<p id="ash">Ash</p>'),
      'sources/by-s.html': page('<p id="smeaton">Smeaton</p>'),
    });
    const moved = new Map([['/sources/index.html#smeaton', '/sources/by-s.html#smeaton']]);

    expect(new Pass(folder, [], undefined, moved).judge()).toEqual([]);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain(
      '<a href="sources/by-s.html#smeaton">s</a><a href="sources/index.html#ash">a</a>',
    );
  });

  test.each([
    ['with a blank', 'tay bridge.jpg', '/tay%20bridge.jpg', 'tay%20bridge.jpg'],
    ['with a percent sign', '100%.jpg', '/100%25.jpg', '100%25.jpg'],
    [
      'with signs that mean something in addresses',
      'a&b;c=d+e@f!.jpg',
      '/a&amp;b;c=d+e@f!.jpg',
      'a&amp;b;c=d+e@f!.jpg',
    ],
    ['that its folder has decomposed, as macOS writes it', 'bru\u0308cke.jpg', '/br%C3%BCcke.jpg', 'bru%CC%88cke.jpg'],
    ['that the address has decomposed', 'br\u00fccke.jpg', '/bru%CC%88cke.jpg', 'br%C3%BCcke.jpg'],
  ])('lead to a picture of a name %s', async (_, file, address, written) => {
    const { faults, body } = await pass({ 'essays/a.html': `<img src="${address}" alt="">`, [file]: '' });

    expect(faults).toBe('');
    expect(body('essays/a.html')).toBe(`<img src="../${written}" alt="">`);
  });

  test('to what systems leave behind lead nowhere, as it is not published', async () => {
    const { faults } = await pass({ 'a.html': '<a href="/.DS_Store">x</a>', '.DS_Store': 'x' });

    expect(faults).toBe('a.html → /.DS_Store (x): There is no such file.');
  });

  test.each([
    ['from the root to the page’s own folder', '/essays/b.html', 'b.html'],
    ['from the root to another folder', '/claims/x.html#one', '../claims/x.html#one'],
    ['to the home page, whose file is named', '/', '../index.html'],
    ['to a folder, whose index is named', '/claims/', '../claims/index.html'],
    ['to a folder without the slash at its end', '/claims', '../claims/index.html'],
    ['to a page without .html', '/claims/x', '../claims/x.html'],
    ['to the page itself', '/essays/a.html', 'a.html'],
    ['to a place in the page itself', '/essays/a.html#here', '#here'],
    ['to the top of the page', '#top', '#top'],
    ['to words of another page', '/claims/x.html#:~:text=war', '../claims/x.html#:~:text=war'],
    ['to a place with a letter written as %C3%A9', '/claims/x.html#%C3%A9', '../claims/x.html#%C3%A9'],
    ['with a query', '/claims/x.html?v=1&amp;w=2#one', '../claims/x.html?v=1&amp;w=2#one'],
    ['already relative', '../claims/x.html', '../claims/x.html'],
    ['to a file with a space in its name', '/data/my%20list.csv', '../data/my%20list.csv'],
    [
      'whose address stands there twice, of which browsers take the first',
      '/claims/x.html" href="/',
      '../claims/x.html" href="/',
    ],
    ['to another site', 'https://example.org/', 'https://example.org/'],
    ['to a mailbox', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('a link %s', async (_, written, published) => {
    const { faults, body } = await pass({
      'index.html': '',
      'essays/a.html': `<p id="here"><a href="${written}">x</a></p>`,
      'essays/b.html': '',
      'claims/index.html': '',
      'claims/x.html': '<p id="one"></p><p id="é"></p>',
      'data/my list.csv': '',
    });

    expect(faults).toBe('');
    expect(body('essays/a.html')).toBe(`<p id="here"><a href="${published}">x</a></p>`);
  });

  test('every attribute with an address is made relative, however it is quoted', async () => {
    const files = { 'a.png': '', 'b.png': '', 'v.mp4': '', 's.js': '', 'data.json': '' };
    const { faults, body } = await pass({
      ...files,
      'x/y.html':
        `<IMG SRC=/a.png alt=''><img srcset='/a.png 1x, /b.png 2x' src="/b.png"><video poster="/a.png" src="/v.mp4"></video>` +
        '<svg><use href="/a.png"/><image xlink:href="/b.png"/></svg><script src="/s.js"></script><q cite="/x/y.html">z</q>',
    });

    expect(faults).toBe('');
    expect(body('x/y.html')).toBe(
      `<IMG src="../a.png" alt=''><img srcset="../a.png 1x, ../b.png 2x" src="../b.png"><video poster="../a.png" src="../v.mp4"></video>` +
        '<svg><use href="../a.png"/><image xlink:href="../b.png"/></svg><script src="../s.js"></script><q cite="y.html">z</q>',
    );
  });

  test('a page that leads on at once leads to a relative address', async () => {
    const { read } = await pass({
      'claims/old.html': page('', '<meta http-equiv="refresh" content="0; url=/claims/new.html#a">'),
      'claims/new.html': '<p id="a"></p>',
    });

    expect(read('claims/old.html')).toContain('<meta http-equiv="refresh" content="0; url=new.html#a">');
  });

  test('own absolute addresses stay, and are looked up', async () => {
    const head =
      '<link rel="canonical" href="https://example.org/s/a.html"><meta property="og:image" content="https://example.org/s/gone.png">';
    const { faults, read } = await pass({ 'a.html': page('', head) }, 'https://example.org/s/');

    expect(read('a.html')).toContain(head);
    expect(faults).toBe('a.html → https://example.org/s/gone.png (<meta>): There is no such file.');
  });

  test.each([
    ['https://Brücken.example/', 'https://xn--brcken-4ya.example/gone.png'],
    ['https://example.org/über/', 'https://example.org/%C3%BCber/gone.png'],
  ])('whole, on a site at %s, are looked up as they are written in pages', async (url, address) => {
    const { faults } = await pass({ 'a.html': page('', `<meta property="og:image" content="${address}">`) }, url);

    expect(faults).toBe(`a.html → ${address} (<meta>): There is no such file.`);
  });

  test('text that looks like a tag is left alone', async () => {
    const text =
      '<pre>&lt;a href="/gone.html"&gt;</pre><textarea><a href="/gone.html"></textarea><!-- <a href="/gone.html"> -->' +
      '<script type="application/ld+json">{"a":"<a href=\\"/gone.html\\">"}</script><p title="<a href=\'/gone.html\'>">href="/gone.html"</p>';
    const { faults, body } = await pass({ 'a.html': text });

    expect(faults).toBe('');
    expect(body('a.html')).toBe(text);
  });

  test('all dead links are told in one run, by page, with the nearest that lives', async () => {
    const { faults } = await pass({
      'index.html':
        '<a href="/essays/bridge.html">The <em>bridges</em></a> <a href="/essays/bridges.html#claims">its claim</a>',
      'essays/bridges.html': '<p id="claim"></p><a href="#nowhere" aria-label="Back"></a><img src="/a.png" alt="">',
    });

    expect(faults).toBe(
      [
        'essays/bridges.html → /a.png (<img>): There is no such file.',
        'essays/bridges.html → #nowhere (Back): essays/bridges.html has no id "nowhere".',
        'index.html → /essays/bridge.html (The bridges): There is no such file. Did you mean "essays/bridges.html"?',
        'index.html → /essays/bridges.html#claims (its claim): essays/bridges.html has no id "claims". Did you mean "claim"?',
      ].join('\n'),
    );
  });

  test('a dead link of a template is told for five pages and counted for the others', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const { faults } = await pass(
      Object.fromEntries(names.map((name) => [`${name}.html`, '<a href="/old.txt">Old</a>'])),
    );

    expect(faults.split('\n')).toEqual([
      ...names.slice(0, 5).map((name) => `${name}.html → /old.txt (Old): There is no such file.`),
      '  the same on 2 more',
    ]);
  });

  test.each([
    [
      '<a href="java\tscript:alert(1)">x</a>',
      'a.html → java\tscript:alert(1) (x): A link must not be such an address.',
    ],
    ['<a href="data:text/html,x">x</a>', 'a.html → data:text/html,x (x): A link must not be a data: address.'],
    ['<a href="http://">x</a>', 'a.html → http:// (x): A link must not be such an address.'],
  ])('%j is refused', async (body, fault) => {
    expect((await pass({ 'a.html': body })).faults).toBe(fault);
  });
});

describe('404.html, which hosts show at any depth', () => {
  const body = '<p id="p"><a class="x" href="/a.html">A</a> <a href="#p">P</a></p>';

  test('links absolutely where the url of the site is known', async () => {
    const { body: published } = await pass({ '404.html': body, 'a.html': '' }, 'https://example.org/s/');

    expect(published('404.html')).toBe(
      '<p id="p"><a class="x" href="https://example.org/s/a.html">A</a> <a href="#p">P</a></p>',
    );
  });

  test('links from the root of the host where it is not, and leaves what is meant from where it is shown', async () => {
    const up = '<a href="../">Up</a>';
    const { faults, body: published } = await pass({ '404.html': body + up, 'a.html': '', 'index.html': '' });

    expect(faults).toBe('');
    expect(published('404.html')).toBe('<p id="p"><a class="x" href="/a.html">A</a> <a href="#p">P</a></p>' + up);
  });

  test('can load no file', async () => {
    const { faults } = await pass({ '404.html': page('', '<link rel="stylesheet" href="/a.css">'), 'a.css': '' });

    expect(faults).toBe(
      '404.html → /a.css (<link>): Hosts show this page at any depth, so it can load no file. Write it into the page.',
    );
  });
});

describe('style sheets', () => {
  test('addresses are made relative to the file in which they stand', async () => {
    const css = (folder: string) =>
      `@import "${folder}b.css";/* url(/gone.png) */a{content:"url(/gone.png)";src:url(${folder}f.woff2)}`;
    const { faults, read } = await pass({
      'assets/a.css': css('/assets/'),
      'assets/b.css': '',
      'assets/f.woff2': '',
      'x/y.html': page('<p id="g"><a></a><b></b></p>', `<style>${css('/assets/')}b{fill:url(#g)}</style>`),
    });

    expect(faults).toBe('');
    expect(read('assets/a.css')).toBe(
      '@import "b.css";/* url(/gone.png) */a{content:"url(/gone.png)";src:url("f.woff2")}',
    );
    expect(read('x/y.html')).toContain(
      '<style>@import "../assets/b.css";a{content:"url(/gone.png)";src:url("../assets/f.woff2")}b{fill:url(#g)}</style>',
    );
  });

  test('a file or a place in the page that is not there is a fault', async () => {
    const { faults } = await pass({
      'a.css': 'a{background:url( "/a.png" )}',
      'a.html': '<svg><path fill="url(#shade)"/></svg>',
    });

    expect(faults).toBe(
      [
        'a.css → /a.png (in the style sheet): There is no such file.',
        'a.html → #shade (<path>): a.html has no id "shade".',
      ].join('\n'),
    );
  });
});

describe('the policy', () => {
  test('of a plain page allows nothing but own fonts, and comes right after the charset', async () => {
    const { read } = await pass({ 'a.html': page('', '<title>A</title>') });

    expect(read('a.html')).toContain(
      '<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src \'none\'; ' +
        "font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'\"><title>A</title>",
    );
  });

  test('allows styles and scripts of the page by the hash of what is published; data blocks need none', async () => {
    const { read } = await pass({
      'f.woff2': '',
      'x/y.html': page(
        '<script>go()</script><script type="application/ld+json">{}</script>',
        '<style>@font-face{src:url(/f.woff2)}</style>',
      ),
    });

    expect(policyOf(read('x/y.html'))).toBe(
      `default-src 'none'; style-src ${sha256('@font-face{src:url("../f.woff2")}')}; script-src ${sha256('go()')}; ` +
        "font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test('allows what files, pictures and forms the page has, those of its style sheets included', async () => {
    const { read } = await pass({
      'a.css': 'a{background:url(data:image/png;base64,AA)}',
      'a.html': page(
        '<form action="/a.html"></form><video src="/v.mp4"></video>',
        '<link rel="stylesheet" href="/a.css">',
      ),
      'b.html': '<img src="/i.png" alt=""><script src="/s.js"></script>',
      'i.png': '',
      's.js': '',
      'v.mp4': '',
    });

    expect(policyOf(read('a.html'))).toBe(
      "default-src 'none'; style-src 'self'; img-src data:; font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'; " +
        "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
    expect(policyOf(read('b.html'))).toBe(
      "default-src 'none'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'none'; " +
        "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    );
  });

  test.each([
    ['<p style="color:red">', 'The policy blocks style="…" on <p>. Write a rule in a style sheet.'],
    ['<p OnClick="x()">', 'The policy blocks onclick="…" on <p>. Use addEventListener in a script.'],
    ['<base href="/">', 'The policy blocks <base>. Take it out: links are made relative without it.'],
    ['<p id="a"><p id="a"><p id="a">', 'The id "a" stands on more than one element. Rename all but one.'],
    [
      '<script type="module" src="/s.js"></script>',
      'Opened from a folder, <script type="module" src="/s.js"> does not run. Write it into the page.',
    ],
  ])('a page must not have %s', async (body, fault) => {
    expect((await pass({ 'a.html': body, 'index.html': '', 's.js': '' })).faults).toBe(`a.html: ${fault}`);
  });

  test.each(['<img src="https://example.org/a.png" alt="">', '<script src="//example.org/a.js"></script>'])(
    'a page must not load %s',
    async (body) => {
      expect((await pass({ 'a.html': body })).faults).toContain(
        'It is loaded from another host. Publish a copy with the site.',
      );
    },
  );

  test('a page must begin with its charset', async () => {
    const { faults } = await pass({ 'a.html': '<!doctype html><html><head><title>A</title></head></html>' });

    expect(faults).toBe('a.html: Its <head> must begin with <meta charset="utf-8">.');
  });
});

test('the pass changes nothing the second time but for the policy', async () => {
  const folder = folderOf({ 'x/a.html': page('<a href="/x/b.html">b</a>'), 'x/b.html': page('') });
  new Pass(folder, []);
  const once = readFileSync(join(folder, 'x/a.html'), 'utf8');

  expect(new Pass(folder, []).judge()).toEqual([]);
  expect(readFileSync(join(folder, 'x/a.html'), 'utf8').replace(/<meta http-equiv[^>]*>/, '')).toBe(once);
});
