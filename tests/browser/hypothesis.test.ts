import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dist } from '../dist/site.ts';
import { edition, useSite } from './site.ts';

const site = useSite();
const client = join(
  createRequire(import.meta.url).resolve('hypothesis/package.json'),
  '../build/scripts/annotator.bundle.js',
);

interface Annotation {
  id: string;
  target: { selector: { exact: string }[] }[];
}

/** What the client marks on a page for an annotation: whether it begins and ends within the words of the claim, and the words. */
interface Marked {
  id: string;
  within: boolean[];
  words: string;
}

/**
 * Loads the part of the client that runs in the page which is annotated, and is to it what its sidebar would be: the other end of a
 * channel, which sends annotations and is told when each has its place.
 */
async function annotate(page: Page, annotations: readonly Annotation[]): Promise<Marked[]> {
  await page.evaluate(() => {
    // What the client writes into a page that is framed by the one with its sidebar.
    document.head.insertAdjacentHTML(
      'beforeend',
      `<link rel="sidebar" type="application/annotator+html" href="about:blank">
      <link rel="hypothesis-client" type="application/annotator+javascript" href="about:blank">
      <script type="application/json" class="js-hypothesis-config">{ "subFrameIdentifier": "page" }</script>`,
    );
    Object.assign(window, {
      parent: {
        postMessage(request: { frame2: string }) {
          const { port1, port2 } = new MessageChannel();
          if (request.frame2 === 'sidebar') Object.assign(window, { toClient: port1 });
          window.postMessage({ ...request, type: 'offer' }, '*', [port2]);
        },
      },
    });
  });
  await page.addScriptTag({ path: client });
  await page.waitForFunction(() => 'toClient' in window);
  return page.evaluate(async (annotations) => {
    const { toClient } = window as unknown as { toClient: MessagePort };
    const call = (method: string, argument: unknown) =>
      toClient.postMessage({ protocol: 'frame-rpc', version: '1.0.0', sequence: -1, method, arguments: [argument] });
    const placed = () =>
      new Promise<void>((resolve) => {
        toClient.onmessage = ({ data }) => void (data.method === 'syncAnchoringStatus' && resolve());
      });
    const marked: Marked[] = [];
    // One at a time: the marks of one would stand within those of another.
    for (const annotation of annotations) {
      const done = placed();
      call('loadAnnotations', [{ ...annotation, $tag: annotation.id }]);
      await done;
      const marks = [...document.querySelectorAll('hypothesis-highlight')];
      const claim = document.getElementById(annotation.id.split('/')[1] ?? '');
      marked.push({
        id: annotation.id,
        within: [marks.at(0), marks.at(-1)].map((mark) => claim?.contains(mark ?? null) === true),
        words: marks.map((mark) => mark.textContent).join(''),
      });
      call('deleteAnnotation', annotation.id);
    }
    return marked;
  }, annotations);
}

const solid = (words: string) => words.replace(/\s+/g, '');

test.each(edition.essays)(
  'the Hypothesis client finds the words of each claim of $id on its page, to the letter',
  async ({ id, claims }) => {
    const path = join(dist, `data/${id}.hypothesis-essay.json`);
    const { annotations } = JSON.parse(readFileSync(path, 'utf8')) as { annotations: Annotation[] };
    const page = await site.blank({ bypassCSP: true });
    await page.goto(`${site.url}essays/${id}.html`);

    expect(annotations.map((annotation) => annotation.id)).toEqual(claims.map((claim) => `${id}/${claim.id}`));
    expect((await annotate(page, annotations)).map(({ words, ...mark }) => ({ ...mark, words: solid(words) }))).toEqual(
      annotations.map(({ id, target }) => ({ id, within: [true, true], words: solid(target[0]!.selector[0]!.exact) })),
    );
  },
);
