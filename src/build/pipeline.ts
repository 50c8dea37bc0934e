/**
 * Every page on its way from Astro to the disk: each step gets it as the step before gave it. A page is never read back,
 * and nothing of it is kept, so that a site of thousands needs no more memory than one of ten.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

export interface FinishedSite {
  /** Its folder, as a path. */
  root: string;
  /** All its files, from the root, with slashes; listed anew whenever a step asks, since those before it may have added some. */
  files: readonly string[];
}

export interface Step {
  /**
   * Gives the page as it is to be; throws for one that must not be published.
   *
   * @param file from the root of the site, with slashes. Example: da/find/index.html
   */
  page?: (html: string, file: string) => string;
  /** All pages are written; so is what the steps before have added. */
  done?: (site: FinishedSite) => Promise<void>;
}

/** The steps in this order, on each page and again on the finished site. */
export const pipeline = (steps: readonly Step[]): AstroIntegration => {
  const seen = new Set<string>();
  const change = (html: string, file: string): string => {
    seen.add(file);
    return steps.reduce((page, step) => step.page?.(page, file) ?? page, html);
  };
  return {
    name: 'pipeline',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        seen.clear();
        setPrerenderer((original) => changingPages(original, change));
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const site: FinishedSite = {
          root,
          get files() {
            return filesIn(root);
          },
        };
        const missed = site.files.find((file) => file.endsWith('.html') && !seen.has(file));
        if (missed !== undefined) throw new Error(`${missed} was written without the steps that make a page safe.`);
        for (const step of steps) await step.done?.(site);
      },
    },
  };
};

/** Renders as `original` does and changes what is a page; other answers, such as JSON, stay as they are. */
export const changingPages = (
  original: AstroPrerenderer,
  change: (html: string, file: string) => string,
): AstroPrerenderer => ({
  ...original,
  render: async (request, options) => {
    const rendered = await original.render(request, options);
    const response = rendered instanceof Response ? rendered : rendered.response;
    if (response.headers.get('content-type')?.startsWith('text/html') !== true) return rendered;
    const changed = new Response(change(await response.text(), fileOf(request.url)), response);
    return rendered instanceof Response ? changed : { ...rendered, response: changed };
  },
});

/** Where Astro writes a page (`build.format: directory`; the page for wrong addresses is the exception). */
const fileOf = (url: string): string => {
  const path = decodeURI(new URL(url).pathname).replace(/^\/|\/$/g, '');
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
};

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
