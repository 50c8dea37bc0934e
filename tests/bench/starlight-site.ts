/** The words of a built site as a Starlight site: headings, paragraphs and lists of every page, at the same address. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { elementsIn, isElement, named, readSite, wordsOf, type Element, type Page } from '../builders/built-pages.ts';
import { realLocales, realSite } from '../builders/real-settings.ts';
import { projectRoot } from '../support/build-site.ts';

/** What its first steps install, and the Astro of this project, so that only the sites differ. */
const starlightVersion = '0.42.4';

/** The links that the foot of our pages has. Left to itself Starlight would list every page on every page. */
const sidebar = ['', 'find', 'cards', 'phone', 'about', 'pro'];

interface StarlightProject {
  pages: readonly { path: string; markdown: string }[];
  /** Of its integration. */
  options: Readonly<Record<string, unknown>>;
}

/** Writes the project; `npm install` has then to be run in it. The folder must not exist. */
export const writeStarlightProject = (folder: string, { pages, options }: StarlightProject): void => {
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const { path, markdown } of pages) write(join('src/content/docs', path, 'index.md'), markdown);
  const dependencies = { astro: astroVersion(), '@astrojs/starlight': starlightVersion };
  write('package.json', JSON.stringify({ name: 'same-words', private: true, type: 'module', dependencies }));
  write(
    'src/content.config.ts',
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  write(
    'astro.config.mjs',
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight(${JSON.stringify(options)})] });
`,
  );
};

/**
 * Writes the project with all pages of a built site.
 *
 * @param search whether the site has its search, as Starlight has it from the start
 * @returns how many pages it has in all languages
 */
export const writeStarlightSite = (folder: string, builtSite: string, search: boolean): number => {
  const pages = readSite(builtSite)
    .pages.filter(({ file }) => realLocales.some(({ tag }) => file.startsWith(`${tag.toLowerCase()}/`)))
    .map((page) => ({ path: page.path, markdown: markdownOf(page) }));
  const options = {
    title: realSite.name,
    locales: Object.fromEntries(
      realLocales.map(({ tag, name, dir }) => [tag.toLowerCase(), { label: name, lang: tag, dir }]),
    ),
    defaultLocale: realSite.sourceLanguage.toLowerCase(),
    sidebar: sidebar.map((path) => ({ label: path === '' ? realSite.name : path, link: `/${path}` })),
    pagefind: search,
  };
  writeStarlightProject(folder, { pages, options });
  return pages.length;
};

const astroVersion = (): string => {
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'node_modules/astro/package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

const markdownOf = ({ root }: Page): string => {
  const [main = root] = elementsIn(root, named('main'));
  const [heading] = elementsIn(main, named('h1'));
  const front = stringify({ title: heading === undefined ? '' : wordsOf(heading) });
  return `---\n${front}---\n\n${blocksIn(main).join('\n\n')}\n`;
};

const inline = new Set(['a', 'abbr', 'b', 'bdi', 'code', 'em', 'i', 'span', 'strong', 'svg']);

/** The innermost blocks in the order of the page, as Markdown. The heading of the page is its title. */
const blocksIn = (element: Element): string[] => {
  if (['h1', 'script', 'style', 'template'].includes(element.name)) return [];
  const blocks = element.children.filter((child) => isElement(child) && !isInline(child)) as Element[];
  if (blocks.length > 0) return blocks.flatMap(blocksIn);
  const words = escaped(wordsOf(element));
  return words === '' ? [] : [`${marks[element.name] ?? ''}${words}`];
};

const marks: Readonly<Record<string, string>> = { h2: '## ', h3: '### ', li: '- ' };

const isInline = (element: Element): boolean =>
  inline.has(element.name) && element.children.every((child) => !isElement(child) || isInline(child));

const escaped = (words: string): string => words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
