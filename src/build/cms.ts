/**
 * Writes the CMS into /admin/: for editors, from the site's own files, with a policy of its own. No page leads there, and it is in no
 * search engine and in no copy on a phone.
 */
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeHTML } from '../domain/text/escape-html.ts';
import { bundled } from './bundle.ts';
import type { Step } from './pipeline.ts';

/** Folder of the CMS in the site. */
export const cmsFolder = 'admin';

/** The one that needs no bundler. */
const program = 'sveltia-cms.js';
const symbols =
  '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2';
const symbolsFile = 'symbols.woff2';

const programFile = (): URL => new URL(`../dist/${program}`, import.meta.resolve('@sveltia/cms'));

export interface BeforeSignIn {
  heading: string;
  /** Who gives access, and what the two ways in mean. */
  words: string;
}

export interface CmsStep {
  /** What the browser is told: forms and configuration, as JSON (src/editing/cms/config.ts). Made when the pages are done. */
  setup: () => string;
  /** Language of the page. */
  language: string;
  /** What an editor must know before she signs in, in each language that editors write in; by language. */
  before: Readonly<Record<string, BeforeSignIn>>;
  /** Git host that editors sign in to; left out: only a folder on their own machine. */
  host: keyof typeof hosts | undefined;
}

/** Where the CMS may send and fetch: this site, and the git host, which editors sign in to. */
const hosts = { github: 'https://api.github.com', gitlab: 'https://gitlab.com' } as const;

/** Nothing but the site itself and the git host; styles are written by the program while it runs. */
export const cmsPolicy = (host?: keyof typeof hosts): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    `connect-src 'self' blob:${host === undefined ? '' : ` ${hosts[host]}`}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const pageStyles = `body { display: flex; flex-direction: column; block-size: 100vh; margin: 0; }
#nc-root { position: relative; flex: 1; min-block-size: 0; }
body > details { flex: none; max-block-size: 45vh; overflow: auto; padding: 0 1rem; background: #faf5ec; color: #222; font: 1rem/1.4 system-ui, sans-serif; }
body > details summary { padding: 0.8rem 0; font-weight: 600; cursor: pointer; }
body > details p { max-inline-size: 48rem; margin: 0 0 0.8rem; }
`;

/** The words stand above the program, which fills the rest of the window and leaves them alone; they can be folded away. */
const page = (policy: string, language: string, before: CmsStep['before']): string => `<!doctype html>
<html lang="${escapeHTML(language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${policy}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <meta name="viewport" content="width=device-width" />
    <title>Editor</title>
    <link rel="stylesheet" href="page.css" />
    <script src="cms.js"></script>
    <script src="start.js"></script>
  </head>
  <body>
    <details open>
      <summary>${inEach(before, 'span', ({ heading }) => heading, ' · ')}</summary>
      ${inEach(before, 'p', ({ words }) => words, '\n      ')}
    </details>
    <div id="nc-root"></div>
  </body>
</html>
`;

const inEach = (
  before: CmsStep['before'],
  element: string,
  text: (words: BeforeSignIn) => string,
  between: string,
): string =>
  Object.entries(before)
    .map(([lang, words]) => `<${element} lang="${escapeHTML(lang)}">${escapeHTML(text(words))}</${element}>`)
    .join(between);

/** The program fetches its letters from elsewhere; signs come from the site instead, and words in the letters of the machine. */
export const withOwnLetters = (code: string): string =>
  code
    .replaceAll(/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols[^)]*\)/g, `url(${symbolsFile})`)
    .replaceAll(
      /url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)]*\)\s*format\('[^']*'\)/g,
      'local(system-ui)',
    );

/** Folder with the words of the program itself, in each language it speaks. */
const wordsFolder = 'locales';

/**
 * The program fetches its own words from elsewhere where the browser speaks another language than English, and asks again and again when it
 * gets none: in a Danish browser nothing else happens. They come from the site instead.
 */
export const withOwnWords = (code: string): string => {
  const changed = code.replace(/`\$\{\w+\}@\$\{\w+\}\/locales`/, `"${wordsFolder}"`);
  if (changed === code) throw new Error(`${program} finds its words in a way the build does not know.`);
  return changed;
};

export const cms = ({ setup, language, before, host }: CmsStep): Step => ({
  done: async ({ root }) => {
    const folder = join(root, cmsFolder);
    await mkdir(folder, { recursive: true });
    const code = withOwnWords(withOwnLetters(await readFile(programFile(), 'utf8')));
    // A newer program that fetches in another way must be looked at before it is published.
    if (code.includes('cdn.jsdelivr.net'))
      throw new Error(`${program} loads letters from elsewhere in a way the build does not know.`);
    await Promise.all([
      writeFile(join(folder, 'index.html'), page(cmsPolicy(host), language, before)),
      writeFile(join(folder, 'page.css'), pageStyles),
      writeFile(join(folder, 'setup.json'), setup()),
      writeFile(join(folder, 'cms.js'), `window.CMS_MANUAL_INIT = true;\n${code}`),
      writeFile(join(folder, 'start.js'), bundled(new URL('../editing/cms/start.ts', import.meta.url), 'es2022')),
      cp(new URL(`../${wordsFolder}`, programFile()), join(folder, wordsFolder), { recursive: true }),
      copyFile(fileURLToPath(import.meta.resolve(symbols)), join(folder, symbolsFile)),
    ]);
  },
});
