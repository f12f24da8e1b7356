import { expect, test } from 'vitest';
import { publicKind } from '../../src/check/public/kinds.ts';
import { isLeftover, publicNames } from '../../src/check/public/names.ts';

const told = (...paths: string[]) =>
  [...publicNames(paths)].map(([file, { message, rule }]) => `${file} ${message} [${rule}]`);
const cannot = 'which addresses or file systems cannot have in a name.';

test.each([
  'tay bridge.jpg',
  '100%.jpg',
  'a%20b.JPG',
  'a&b;c,d=e+f@g!$ (1).jpg',
  'Ärger/橋.png',
  'bru\u0308cke.jpg',
  'نص.webp',
  'constable.jpg',
  '.nojekyll',
  '.well-known/security.txt',
  '_headers',
  'CNAME',
])('the name %s is one that every system can keep', (path) => {
  expect(told(path)).toEqual([]);
});

test.each([
  ['a:b.jpg', `public/a:b.jpg The name of this file holds ":", ${cannot} [file-name]`],
  ['a#b.jpg', `public/a#b.jpg The name of this file holds "#", ${cannot} [file-name]`],
  ['what?.jpg', `public/what?.jpg The name of this file holds "?", ${cannot} [file-name]`],
  ['a\\b.jpg', `public/a\\b.jpg The name of this file holds "\\\\", ${cannot} [file-name]`],
  ['a\u200bb.jpg', 'public/a\u200bb.jpg The name of this file holds the invisible character U+200B. [file-name]'],
  ['a\nb.jpg', `public/a\nb.jpg The name of this file holds "\\n", ${cannot} [file-name]`],
  ['con/a.jpg', 'public/con/a.jpg A file of this name cannot be kept on Windows. [file-name]'],
  ['NUL.jpg', 'public/NUL.jpg A file of this name cannot be kept on Windows. [file-name]'],
  ['a./b.jpg', 'public/a./b.jpg A file of this name cannot be kept on Windows. [file-name]'],
])('the name %j cannot be kept', (path, message) => {
  expect(told(path)).toEqual([message]);
});

test.each(['.env', '.git/config', 'pictures/.secret', '.nojekyll/x', '.htaccess'])('%s is hidden', (path) => {
  const [shown] = /^.*?\.[^/]+/.exec(path)!;

  expect(told(path)).toEqual([`public/${shown} What is hidden here would be published all the same. [file-hidden]`]);
});

test('a hidden folder is told once, whatever is in it', () => {
  expect(told('.git/config', '.git/objects/aa', '.git/HEAD').length).toBe(1);
});

test('what systems leave behind is neither told nor published', () => {
  const left = ['.DS_Store', 'pictures/.DS_Store', '._tay.jpg', 'Thumbs.db', 'pictures/desktop.ini'];

  expect(told(...left)).toEqual([]);
  expect(left.every(isLeftover)).toBe(true);
});

test.each(['essays/bridges.html', 'Index.html', 'feed.xml', 'essays', 'assets/a.png', 'data', 'SITEMAP-2.xml'])(
  '%s would cover what the site makes',
  (path) => {
    expect([...publicNames([path]).values()].map(({ rule }) => rule)).toEqual(['file-covers']);
  },
);

test('names that many file systems take for one are told, each with the other', () => {
  const alike = 'are one: they do not tell capitals apart, nor accents that are stored in another way. [id-case]';

  expect(told('Tay.jpg', 'tay.jpg', 'br\u00fccke.jpg', 'bru\u0308cke.jpg')).toEqual([
    `public/Tay.jpg To many file systems this name and that of public/tay.jpg ${alike}`,
    `public/tay.jpg To many file systems this name and that of public/Tay.jpg ${alike}`,
    `public/br\u00fccke.jpg To many file systems this name and that of public/bru\u0308cke.jpg ${alike}`,
    `public/bru\u0308cke.jpg To many file systems this name and that of public/br\u00fccke.jpg ${alike}`,
  ]);
});

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test.each([
  ['a.js', 'alert(1)'],
  ['a.MJS', ''],
  ['a.wasm', '\0asm'],
  ['a.html', 'words'],
  ['a.xhtml', ''],
  ['a.xml', '<a/>'],
  ['a.css', 'p { color: red }'],
  ['a.svgz', ''],
  ['a.txt', '<!doctype html><script>alert(1)</script>'],
  ['a', '\n\t <SCRIPT>alert(1)</SCRIPT>'],
  ['a.jpg', '\ufeff<?xml version="1.0"?>'],
])('%s with %j is refused', (path, text) => {
  expect(publicKind(path, bytes(text))).toBeDefined();
});

test('a page in UTF-16 is refused, too', () => {
  expect(publicKind('a.txt', bytes('\ufeff<script>alert(1)</script>', 'utf16le'))).toBeDefined();
});

test.each([
  ['a.txt', 'a < b'],
  ['a.txt', '<3'],
  ['a.pdf', '%PDF-1.7'],
  ['a.csv', 'a,b'],
  ['_redirects', '/a /b'],
  ['a.svg', '<svg/>'],
  ['a.jpg', '\u00ff\u00d8'],
])('%s with %j may stand there', (path, text) => {
  expect(publicKind(path, bytes(text))).toBeUndefined();
});
