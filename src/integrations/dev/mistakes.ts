import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { slashed } from '../path-name.ts';
import { formatProblem, summarize, visible, type Problem } from '../../model/problem.ts';

export type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What the browser shows of mistakes, and the names under which it hears of them. */
export interface Mistakes {
  summary: string;
  list: { place: string; said: string }[];
  /** How many there are besides. */
  more: number;
}
export const events = { asks: 'content:asks', mistakes: 'content:mistakes' } as const;

/** A browser shows so many; the terminal has all. */
const MOST = 50;

export const mistakesOf = (errors: readonly Problem[], files: number): Mistakes => ({
  summary: summarize(errors, files),
  more: Math.max(errors.length - MOST, 0),
  list: errors.slice(0, MOST).map((problem) => {
    const place = visible(`${problem.file}:${problem.line}:${problem.column}`);
    return { place, said: formatProblem(problem).slice(place.length).trim() };
  }),
});

/** The script that shows them, as pages import it. */
export const client = slashed(fileURLToPath(new URL('./overlay.ts', import.meta.url)));

/**
 * Tells browsers of mistakes: at once, and whenever a page is loaded. Where there is nothing to show beneath them, as there have been
 * mistakes since the start, a page of their own stands in for each.
 *
 * @param hasEdition Whether there are pages that can be shown.
 */
export function tellBrowsers(server: Server, hasEdition: () => boolean) {
  const { hot } = server.environments.client;
  let shown: Mistakes | undefined;
  hot.on(events.asks, (_, asking) => {
    if (shown) asking.send(events.mistakes, shown);
  });
  server.middlewares.use((request, response, next) => {
    if (shown && !hasEdition() && request.headers.accept?.includes('text/html')) standIn(response, shown);
    else next();
  });
  return {
    tell(mistakes: Mistakes): void {
      shown = mistakes;
      hot.send(events.mistakes, mistakes);
    },
    whole(): void {
      shown = undefined;
      hot.send({ type: 'full-reload' });
    },
  };
}

/** Says it without script, too. */
function standIn(response: ServerResponse, { summary, list }: Mistakes): void {
  const text = [...list.map(({ place, said }) => `${place}  ${said}`), summary].join('\n');
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html>
<html lang="en">
<title>${escaped(summary)}</title>
<pre style="white-space: pre-wrap">${escaped(text)}</pre>
<script type="module" src="/@vite/client"></script>
<script type="module" src="/@fs${escaped(client.startsWith('/') ? client : `/${client}`)}"></script>
</html>
`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
