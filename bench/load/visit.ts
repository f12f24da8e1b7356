import type { Browser } from 'playwright-core';

/** How one reader with an empty cache saw a page arrive: times in milliseconds from the start, sizes in bytes with headers. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  /** Tasks' time over 50 ms each, after the first paint until the network is quiet. */
  blocked: number;
  shift: number;
  requests: number;
  scriptBefore: number;
  scriptAfter: number;
  fontBefore: number;
}

/** In ms. */
export const ROUND_TRIP = 150;
/** Slow 4G and a phone's processor, as Lighthouse takes them. Throughput in bytes a second. */
const network = { offline: false, latency: ROUND_TRIP, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const CPU_SLOWDOWN = 4;
const QUIET = 1500;

interface Seen {
  paint?: number;
  largest?: number;
  shift: number;
  tasks: [start: number, duration: number][];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const received: { request: string; time: number; bytes: number }[] = [];
  let last = Date.now();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (!request.url.startsWith('data:')) kinds.set(requestId, type ?? 'Other');
    last = Date.now();
  });
  cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    received.push({ request: requestId, time: timestamp, bytes: encodedDataLength });
    last = Date.now();
  });
  cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    // The whole, of which the pieces have told a part.
    const told = received.filter(({ request }) => request === requestId).reduce((sum, { bytes }) => sum + bytes, 0);
    received.push({ request: requestId, time: timestamp, bytes: encodedDataLength - told });
    last = Date.now();
  });
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  while (Date.now() - last < QUIET) await new Promise((ready) => setTimeout(ready, 100));
  const seen = await page.evaluate(() => window.seen);
  const { metrics } = await cdp.send('Performance.getMetrics');
  await context.close();

  const start = metrics.find(({ name }) => name === 'NavigationStart')?.value ?? NaN;
  const firstPaint = seen.paint ?? NaN;
  const bytes = (kind: string, when: 'before' | 'after') =>
    received
      .filter(({ request }) => kinds.get(request) === kind)
      .filter(({ time }) => (time - start) * 1000 <= firstPaint === (when === 'before'))
      .reduce((sum, one) => sum + one.bytes, 0);
  return {
    firstPaint,
    largestPaint: seen.largest ?? NaN,
    blocked: seen.tasks
      .filter(([begin, duration]) => begin + duration > firstPaint)
      .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
    shift: seen.shift,
    requests: kinds.size,
    scriptBefore: bytes('Script', 'before'),
    scriptAfter: bytes('Script', 'after'),
    fontBefore: bytes('Font', 'before'),
  };
}

/** Runs in the page, before anything of it. */
export function watch(): void {
  const seen: Seen = { shift: 0, tasks: [] };
  window.seen = seen;
  const on = (type: string, tell: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true });
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => void (seen.largest = startTime));
  on('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.shift += value;
  });
  on('longtask', ({ startTime, duration }) => void seen.tasks.push([startTime, duration]));
}
