import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { all, byTag, rawText } from '../dom.ts';
import { readPages } from '../site.ts';

const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(readPages())('$path', ({ path, document }) => {
  const [charset, csp] = byTag(document, 'head')[0]!.children.filter((node) => 'attribs' in node);
  const policy = new Map(
    (csp?.attribs['content'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

  test('the policy stands before all that it governs', () => {
    expect([charset?.attribs, csp?.attribs['http-equiv']]).toEqual([{ charset: 'utf-8' }, 'content-security-policy']);
  });

  test('it allows the styles and scripts of the page by their hashes, and no other', () => {
    const scripts = byTag(document, 'script').filter(({ attribs }) => !attribs['type']?.endsWith('json'));
    const own = scripts.some(({ attribs }) => 'src' in attribs) ? ["'self'"] : [];
    const sheets = byTag(document, 'link').some(({ attribs }) => attribs['rel'] === 'stylesheet') ? ["'self'"] : [];

    expect(policy.get('style-src')?.toSorted()).toEqual([...sheets, ...hashes(byTag(document, 'style').map(rawText))]);
    expect(policy.get('script-src')?.toSorted() ?? []).toEqual([
      ...own,
      ...hashes(scripts.filter(({ attribs }) => !('src' in attribs)).map(rawText)),
    ]);
  });

  test('it names no host, and everything that it does not name is refused', () => {
    // What is taken along holds its fonts and pictures.
    const isAlone = path.startsWith('editions/');
    // No host is asked for the icon of a page that may stand anywhere.
    const asksNobody = isAlone || path === '404.html' || path.startsWith('embeds/');
    const others = [...policy].filter(([name]) => name !== 'style-src' && name !== 'script-src');

    expect(Object.fromEntries(others)).toEqual({
      'default-src': ["'none'"],
      ...(policy.has('img-src') && { 'img-src': [asksNobody ? 'data:' : "'self'"] }),
      'font-src': [isAlone ? 'data:' : "'self'"],
      ...(policy.has('connect-src') && { 'connect-src': ["'self'"] }),
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    });
  });

  test('no element carries a style or a handler, which the policy would block', () => {
    const carried = all(document, ({ attribs }) =>
      Object.keys(attribs).some((name) => name === 'style' || name.startsWith('on')),
    );

    expect(carried.map(({ name }) => name)).toEqual([]);
  });
});

const hashes = (texts: string[]) => [...new Set(texts.map(sha256))].sort();
