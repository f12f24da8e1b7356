import type { AstroPrerenderer } from 'astro';
import { fileOfAddress, fileOfPath } from './files.ts';
import { readPlace } from './links.ts';
import type { PageRecord, Pass } from './pass.ts';
import { TAKEN_OUT } from './prune/prune.ts';
import type { Reuse } from '../publish/reuse.ts';

/** Of what a form was made: files, each with its digest. */
export interface FormRecord {
  of: readonly (readonly [path: string, sha256: string])[];
}

/** What a build works with once it is known which files it makes. */
export interface Work {
  pass: Pass;
  reuse: Reuse<PageRecord | FormRecord | undefined>;
}

/** Files that were taken out of pages need no other key: their names change with what is in them. */
const NAMED = 'by its name';

/** Remembers what was made, for the next build. */
export function remember({ pass, reuse }: Work): void {
  for (const [file, text] of pass.takenOut) reuse.made(file, NAMED, text, undefined);
  reuse.write();
}

/**
 * Renders as Astro does, but takes what is the same as in the build before, and makes each page portable before it is written.
 *
 * @param start Gets all files that will be made, by their paths from the root of the site.
 */
export function portablePrerenderer(
  usual: AstroPrerenderer,
  start: (files: readonly string[]) => Work,
): AstroPrerenderer {
  const keys = new Map<string, string>();
  let work: Work;
  return {
    ...usual,

    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      const files = paths.map(fileOfPath);
      work = start(files);
      return paths.filter(({ cacheKey }, place) => {
        const file = files[place] as string;
        if (cacheKey !== undefined) keys.set(file, cacheKey);
        return cacheKey === undefined || !takeAsItWas(file, cacheKey, work);
      });
    },

    async render(request, options) {
      const { pass, reuse } = work;
      const file = fileOfAddress(request.url);
      const key = keys.get(file);
      const rendered = await usual.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      const isPage = options.routeData.type === 'page';
      if (!isPage && key === undefined) return response;
      const body = isPage ? Buffer.from(pass.rewrite(file, await response.text())) : await response.bytes();
      if (key !== undefined) reuse.made(file, key, body, pass.pages.get(file));
      return new Response(body, response);
    },
  };
}

function takeAsItWas(file: string, key: string, work: Work): boolean {
  const taken = work.reuse.take(file, key, (page) => !isPage(page) || hasAll(page, work));
  if (isPage(taken?.note)) work.pass.pages.set(file, taken.note);
  return taken !== undefined;
}

const isPage = (note: PageRecord | FormRecord | undefined): note is PageRecord => note !== undefined && 'ids' in note;

/** Whether everything is there to which its links lead; what was taken out of it is taken too. */
function hasAll({ links }: PageRecord, { pass, reuse }: Work): boolean {
  const missing = new Set(links.map((place) => readPlace(place).file).filter((file) => !pass.files.has(file)));
  return [...missing].every((file) => {
    const taken = file.startsWith(`${TAKEN_OUT}/`) && reuse.take(file, NAMED);
    if (taken) pass.files.add(file);
    return taken;
  });
}
