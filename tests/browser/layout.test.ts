import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { claimStyles } from '../../src/components/essay/claim-styles.ts';
import { atRest, glossesOutOfPlace, isReadable } from '../browsers/reading.ts';
import { claim, edition, essay, essayPath, kinds, useSite } from './site.ts';

const site = useSite();

test.each([
  [390, 'essay', essayPath],
  [1440, 'essay', essayPath],
  [390, 'sources', kinds.sources],
  [1440, 'claim', kinds.claim],
])('at %i px nothing on the page %s moves while it loads and is scrolled', async (width, _kind, path) => {
  const page = await watched(width);
  // They may come between two frames, and then nothing is wrong; when they come late stands below.
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  // What comes late moves the page while its top is still shown; once scrolled, the browser holds the text in its place.
  await page.evaluate(atRest);
  await scrollThrough(page);
  await page.evaluate(atRest);

  expect(await page.evaluate(shifts)).toEqual([]);
});

test.each([390, 1440])(
  'at %i px a claim to which a link led stays in sight when the fonts come late',
  async (width) => {
    const page = await site.blank({ viewport: { width, height: 900 } });
    let bring = () => {};
    const sent = new Promise<void>((done) => (bring = done));
    await page.route('**/*.woff2', async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(`${site.url}${essayPath}#${claim.id}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(atRest);
    bring();
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length))
      .toBeGreaterThan(1);
    await page.evaluate(atRest);

    expect(await page.evaluate(isReadable, `[id="${claim.id}"]`)).toBe(true);
    const away = await page.evaluate((id) => document.getElementById(id)!.getBoundingClientRect().top, claim.id);
    expect(away).toBeLessThan(120);
  },
);

interface Shift {
  value: number;
  parts: string[];
}

/** A window that notes what moves in it. */
async function watched(width: number): Promise<Page> {
  const page = await site.blank({ viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
        shifts.push({
          value: entry.value,
          parts: entry.sources.map(({ node }) => node?.parentElement?.className ?? ''),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  return page;
}

/** To run in the page. */
const shifts = () => (window as unknown as { shifts: Shift[] }).shifts;

interface Column {
  left: number;
  right: number;
}

/** Left and right edge of what matches, over all boxes, in px. */
const column = (page: Page, selector: string): Promise<Column> =>
  page.locator(selector).evaluateAll((elements) => {
    const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
  });

const rem = 16;

/** What is found in the essay, in a window of one width after another. */
async function found<Answer>(widths: readonly number[], look: (page: Page) => Promise<Answer>) {
  const page = await site.open(essayPath);
  const answers: Record<number, Answer> = {};
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    answers[width] = await look(page);
  }
  return answers;
}

test('the text is at most 36 rem wide, however wide the window', async () => {
  const widths = await found([320, 390, 768, 1024, 1280, 1440, 1920], async (page) => {
    const { left, right } = await column(page, '.passage > :not(.glosses, .key)');
    return right - left;
  });

  expect(Object.entries(widths).filter(([, width]) => width > 36 * rem)).toEqual([]);
});

test('in a narrow window no line of a page of its own ends with the dot between two parts', async () => {
  const ends: Record<string, string[]> = {};
  for (const kind of ['essay', 'claim', 'incident'] as const) {
    const page = await site.open(kinds[kind]);
    for (const width of [320, 360, 390, 768]) {
      await page.setViewportSize({ width, height: 900 });
      ends[`${kind} ${width}`] = await page.evaluate(dotsAtEnds);
    }
  }

  expect(Object.entries(ends).filter(([, found]) => found.length > 0)).toEqual([]);
});

/** The words before each dot that is not in one line with those after it. To run in the page. */
function dotsAtEnds(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const seen = texts.filter(
    ({ data, parentElement }) =>
      data.trim() && parentElement!.checkVisibility() && !parentElement!.closest('.visually-hidden, script, style'),
  );
  const topOf = (text: Text, at: number) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  return seen.flatMap((text, index) => {
    const at = text.data.indexOf('·');
    if (at < 0) return [];
    const within = text.data.slice(at + 1).search(/\S/);
    const [next, place] = within < 0 ? [seen[index + 1]!, seen[index + 1]!.data.search(/\S/)] : [text, at + 1 + within];
    const [dot, after] = [topOf(text, at), topOf(next, place)];
    return after.top > dot.bottom ? `${seen[index - 1]?.data.trim()} ${text.data.trim()}` : [];
  });
}

test.each([13, 24, 25, 36, 37, 40])(
  'on a narrow phone the tiles of a strip of %i claims are large enough, in rows of one length but for the last',
  async (count) => {
    const page = await site.open(essayPath, { viewport: { width: 320, height: 900 } });
    const claims = Array.from({ length: count }, () => essay.claims[0]!);
    await page.evaluate(
      (styles) => {
        const sheet = new CSSStyleSheet();
        // A page calls what its styles pass on by a shorter name.
        const [, name] = /\.tiles\{(--\w+):/.exec(document.head.innerHTML)!;
        sheet.replaceSync(styles.replace('--tile', name!));
        document.adoptedStyleSheets = [sheet];
      },
      claimStyles({ ...essay, claims }),
    );
    const rows = await page.locator('.tiles').evaluate((strip, count) => {
      strip.replaceChildren(...Array.from({ length: count }, () => strip.firstElementChild!.cloneNode(true)));
      const tiles = [...strip.children].map((tile) => tile.getBoundingClientRect());
      const tops = [...new Set(tiles.map(({ top }) => top))];
      return { lengths: tops.map((top) => tiles.filter((tile) => tile.top === top).length), width: tiles[0]!.width };
    }, count);
    const longest = Math.ceil(count / rows.lengths.length);

    expect(rows.lengths.slice(0, -1)).toEqual(Array.from({ length: rows.lengths.length - 1 }, () => longest));
    expect(rows.width).toBeGreaterThanOrEqual(24);
  },
);

test('to 899 px what was found stands under its paragraph, as wide as it, nothing over another', async () => {
  const misplaced = await found([320, 390, 768, 899], async (page) => {
    const [glosses, text] = [await column(page, '.glosses'), await column(page, '.passage > p')];
    const over = await page.locator('.passage:has(> .glosses)').evaluateAll((passages) =>
      passages.flatMap((passage) => {
        const parts = [...passage.children].flatMap((part) => (part.matches('.glosses') ? [...part.children] : part));
        const boxes = parts.map((part) => part.getBoundingClientRect());
        return boxes.some(({ top }, index) => top < (boxes[index - 1]?.bottom ?? 0) - 8) ? passage.id : [];
      }),
    );
    return [...over, ...(glosses.left === text.left && glosses.right === text.right ? [] : [{ glosses, text }])];
  });

  expect(misplaced).toEqual({ 320: [], 390: [], 768: [], 899: [] });
});

test('from 900 px what was found stands at the right, level with its chip or below the one before, nothing over another', async () => {
  const misplaced = await found([900, 1024, 1239, 1240, 1440, 1920], async (page) => {
    const uneven = await page.locator('.gloss').evaluateAll((glosses) =>
      glosses.flatMap((gloss, index) => {
        const id = gloss.getAttribute('data-gloss');
        const { top } = document.querySelector(`.chip[href="#note-${id}"]`)!.getBoundingClientRect();
        const below = glosses[index - 1]?.getBoundingClientRect().bottom ?? -Infinity;
        const away = gloss.getBoundingClientRect().top - Math.max(top, below + 9.6);
        return Math.abs(away) > 1 ? `${id} is ${away} px away` : [];
      }),
    );
    return [...(await page.evaluate(glossesOutOfPlace)), ...uneven];
  });

  expect(misplaced).toEqual({ 900: [], 1024: [], 1239: [], 1240: [], 1440: [], 1920: [] });
});

test.each([1240, 1440, 1920])(
  'at %i px the rail stands at the left, unfolded, and stays while the text moves',
  async (width) => {
    const page = await site.open(essayPath, { viewport: { width, height: 900 } });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const rail = await page.locator('.rail').boundingBox();
    const text = await column(page, '.passage > p');

    expect(rail!.x + rail!.width).toBeLessThanOrEqual(text.left);
    expect(rail!.y).toBeGreaterThanOrEqual(0);
    expect(rail!.y + rail!.height).toBeLessThanOrEqual(900);
    expect(await page.locator('.rail [data-incident]').first().isVisible()).toBe(true);
    expect(await page.locator('.rail summary').isVisible()).toBe(false);
  },
);

test.each([320, 1239])(
  'at %i px the rail is folded up below the text, and its link in the head opens it',
  async (width) => {
    const page = await site.open(essayPath, { viewport: { width, height: 900 } });
    const [rail, text] = await Promise.all(
      ['.rail', '.passage >> nth=-1'].map((one) => page.locator(one).boundingBox()),
    );
    const incident = page.locator('.rail [data-incident]').first();

    expect(rail!.y).toBeGreaterThanOrEqual(text!.y + text!.height);
    expect(await page.locator('.rail summary').isVisible()).toBe(true);
    expect(await incident.isVisible()).toBe(false);

    await page.getByRole('link', { name: /^\d+ incidents$/ }).click();
    await page.evaluate(atRest);
    expect(await incident.isVisible()).toBe(true);
    expect(await page.evaluate(isReadable, '.rail summary')).toBe(true);
  },
);

test.each([320, 390, 640, 799, 800, 1024, 1440, 1920])(
  'at %i px the bar is one line of 44 px, nothing in it over another, and names the essay once its heading has left, in place of the site where there is room for one',
  async (width) => {
    const page = await site.open(essayPath, { viewport: { width, height: 900 } });
    const parts = () =>
      page.locator('header.bar').evaluate((bar) => ({
        height: bar.getBoundingClientRect().height,
        crossing: [...bar.children]
          .filter((part) => part.checkVisibility())
          .map((part) => part.getBoundingClientRect())
          .flatMap(({ left, right, top, bottom }, index, all) =>
            left < (all[index - 1]?.right ?? 0) || right > innerWidth || top < -1 || bottom > 45
              ? `${index}: ${left} to ${right}, ${top} to ${bottom}`
              : [],
          ),
      }));
    const names = () =>
      page
        .locator('header.bar :is(.site, .here)')
        .evaluateAll((all) =>
          all.flatMap((name) => (name.checkVisibility({ opacityProperty: true }) ? name.textContent.trim() : [])),
        );
    const name = edition.site.title;

    await expect.poll(names).toEqual([name]);
    expect(await parts()).toEqual({ height: 44, crossing: [] });
    await page.evaluate(() => scrollTo(0, 1000));
    await expect.poll(names).toEqual(width < 640 ? [essay.title] : [name, essay.title]);
    expect(await parts()).toEqual({ height: 44, crossing: [] });
  },
);

test('a line under the bar grows from nothing to the width of the window as the essay is read', async () => {
  const page = await site.open(essayPath, { viewport: { width: 1000, height: 900 } });
  const width = () =>
    page.locator('header.bar').evaluate((bar) => new DOMMatrix(getComputedStyle(bar, '::after').transform).a);
  const seen: number[] = [];
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((share) => {
      const { scrollHeight } = document.documentElement;
      scrollTo(0, Math.round((scrollHeight - innerHeight) * share));
    }, share);
    await page.evaluate(atRest);
    seen.push(Math.round((await width()) * 10) / 10);
  }

  expect(seen).toEqual([0, 0.5, 1]);
});

test.each([
  ['a window zoomed to 400 %', { width: 320, height: 256 }],
  ['a low window', { width: 1440, height: 380 }],
])('in %s the bar does not stay over the text', async (_window, viewport) => {
  const page = await site.open(essayPath, { viewport });
  await page.evaluate(() => scrollTo(0, 1000));
  const { bottom } = await page.locator('header.bar').evaluate((bar) => bar.getBoundingClientRect());

  expect(bottom).toBeLessThanOrEqual(0);
});

test.each(['essays/lighthouses.html', 'editions/lighthouses.html'])(
  'in %s the cells of a table stand as their author has aligned them',
  async (path) => {
    const page = await site.open(path);
    const rows = await page
      .locator('.passage tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) => getComputedStyle(cell).textAlign.replace('-webkit-', '')),
        ),
      );

    expect(rows).toEqual(Array.from({ length: 3 }, () => ['left', 'center', 'right']));
  },
);

test.each([390, 768, 1440])(
  'at %i px the letters of the list of sources stand below one another from its edge, none bolder than another',
  async (width) => {
    const page = await site.open(kinds.sources, { viewport: { width, height: 900 } });
    const letters = await page.locator('.letters a').evaluateAll((all) =>
      all.map((link) => {
        const words = document.createRange();
        words.selectNodeContents(link);
        const { left, top } = words.getBoundingClientRect();
        return { left: Math.round(left), top, weight: getComputedStyle(link).fontWeight };
      }),
    );
    const { left: edge } = await column(page, 'h1');
    const lines = [...Map.groupBy(letters, ({ top }) => top).values()];
    const [longest = []] = lines.toSorted((a, b) => b.length - a.length);

    expect(lines.map(([first]) => first!.left)).toEqual(lines.map(() => edge));
    expect(lines.flat().filter(({ left }) => !longest.some((one) => one.left === left))).toEqual([]);
    expect(letters.filter(({ weight }) => weight !== '400')).toEqual([]);
  },
);

test.each([390, 768, 1440])(
  'at %i px what stands side by side in the list of claims has one base line',
  async (width) => {
    const page = await site.open(kinds['all claims'], { viewport: { width, height: 900 } });
    const uneven = await page.locator('tbody tr').evaluateAll((rows) => {
      const baseLine = (cell: Element) => {
        const mark = document.createElement('span');
        mark.style.display = 'inline-block';
        (cell.querySelector('a') ?? cell).prepend(mark);
        return mark.getBoundingClientRect().bottom;
      };
      return rows.flatMap((row) => {
        const [first = 0, ...others] = [...row.children].map(baseLine);
        const beside = others.filter((line) => Math.abs(line - first) < 12);
        return beside.length > 0 && beside.every((line) => Math.abs(line - first) < 1) ? [] : [[first, ...others]];
      });
    });

    expect(uneven).toEqual([]);
  },
);

/** How many columns each grid of a page has. */
const columns = (page: Page) =>
  page.locator('main *').evaluateAll((all) =>
    all
      .map((element) => [element, getComputedStyle(element)] as const)
      .filter(([, { display }]) => display === 'grid')
      .map(([{ className }, { gridTemplateColumns }]) => `${className}: ${gridTemplateColumns.split(' ').length}`),
  );

test.each(Object.entries(kinds))(
  'with text twice as large %s is laid out as in a window half as wide',
  async (_kind, path) => {
    const page = await site.open(path, { viewport: { width: 640, height: 900 } });
    const half = await columns(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

    expect(await columns(page)).toEqual(half);
  },
);

test.each(Object.entries(kinds))('nothing in %s cuts off the line round what has the focus', async (_kind, path) => {
  const page = await site.open(path);
  const cut: Record<number, string[]> = {};
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    cut[width] = await page.locator('main a, main select, main summary, main button').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1)
        .filter((one) => {
          const frame = one.parentElement?.closest('.scroll, .map');
          const [inner, outer] = [one.getBoundingClientRect(), frame?.getBoundingClientRect()];
          return outer && (inner.left < outer.left + 4 || inner.right > outer.left + frame!.scrollWidth - 4);
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
  }

  expect(cut).toEqual({ 390: [], 1440: [] });
});

async function scrollThrough(page: Page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 700) {
    await page.evaluate(
      (top) =>
        new Promise((done) => {
          scrollTo(0, top);
          requestAnimationFrame(() => requestAnimationFrame(done));
        }),
      top,
    );
  }
}
