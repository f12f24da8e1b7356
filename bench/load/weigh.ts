import type { Browser } from 'playwright-core';
import { brotli } from '../measure/compress.ts';
import { bytesToFirstParagraph } from './first-paragraph.ts';
import type { Host } from './server.ts';

/** What a reader who scrolls to the end has fetched, in bytes of bodies as they are sent. */
export interface Weight extends Shares {
  html: number;
  css: number;
  js: number;
  fonts: number;
  other: number;
  /** Linked files that hold up the first paint. */
  blocking: number;
  requests: number;
  /** Characters of text in the page, seen or folded away. */
  text: number;
  /** Addresses on other hosts, and those that no file answers. */
  strays: string[];
}

interface Shares {
  /** Of the HTML: by how much it is smaller without them. */
  inlineCss: number;
  inlineJs: number;
  /** Of the HTML until the end of the first paragraph of the text. */
  toFirstParagraph: number;
}

export async function weigh(browser: Browser, host: Host, path: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
  const page = await context.newPage();
  const kinds = new Map<string, string>();
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) kinds.set(url.href, request.resourceType());
  });
  await page.goto(`${host.origin}/${path}`, { waitUntil: 'load' });
  await page.evaluate(readToEnd);
  await page.waitForTimeout(1500);
  const blockers = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) => (entry as PerformanceEntry & { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking',
      )
      .map(({ name }) => name),
  );
  const text = await page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const hidden of body.querySelectorAll('script, style, template')) hidden.remove();
    return body.textContent.replace(/\s+/g, ' ').length;
  });
  await context.close();

  const weight = { html: 0, css: 0, js: 0, fonts: 0, other: 0, blocking: 0 };
  let shares: Shares = { inlineCss: 0, inlineJs: 0, toFirstParagraph: 0 };
  const strays: string[] = [];
  for (const [url, type] of kinds) {
    const { origin, pathname } = new URL(url);
    const body = origin === host.origin ? host.bodyOf(pathname) : undefined;
    if (!body) {
      strays.push(url);
      continue;
    }
    const size = body.sent.length;
    weight[kindOf(type)] += size;
    if (blockers.includes(url)) weight.blocking += size;
    if (type === 'document') shares = sharesOf(body.raw.toString(), size);
  }
  return { ...weight, ...shares, requests: kinds.size, text, strays };
}

/** Runs in the page. */
export async function readToEnd(): Promise<void> {
  for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
    scrollTo(0, top);
    await new Promise((ready) => setTimeout(ready, 40));
  }
}

function sharesOf(html: string, size: number): Shares {
  const sizeOf = (text: string) => brotli(Buffer.from(text)).length;
  // Data in script elements (JSON-LD) is none.
  const script = /<script\b(?![^>]*\btype=["']?application\/)(?![^>]*\bsrc=)[^>]*>[\s\S]*?<\/script>/g;
  return {
    inlineCss: size - sizeOf(html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')),
    inlineJs: size - sizeOf(html.replace(script, '')),
    toFirstParagraph: bytesToFirstParagraph(html),
  };
}

function kindOf(resourceType: string): 'html' | 'css' | 'js' | 'fonts' | 'other' {
  switch (resourceType) {
    case 'document':
      return 'html';
    case 'stylesheet':
      return 'css';
    case 'script':
      return 'js';
    case 'font':
      return 'fonts';
    default:
      return 'other';
  }
}
