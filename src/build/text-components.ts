/**
 * All texts of the content folder as components in one module, `virtual:texts`. Left to itself Astro makes two modules
 * and a file of each text, which for thousands of texts costs more than rendering them.
 */
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { AstroIntegration } from 'astro';

const name = 'virtual:texts';
/** Vite's mark of a module that is no file. */
const id = `\0${name}`;

const textFiles = (contentDir: string): string[] =>
  globSync('*/*/text.*.mdx', { cwd: contentDir })
    .sort()
    .map((file) => join(contentDir, file));

/** What renders each text, by its path from the project as Astro's collections name it. */
const moduleOf = (files: readonly string[]): string => {
  const imports = files.map((file, index) => `import { Content as text${index} } from ${JSON.stringify(file)};`);
  const pathOf = (file: string): string => relative(process.cwd(), file).replaceAll('\\', '/');
  const entries = files.map((file, index) => `[${JSON.stringify(pathOf(file))}, text${index}]`);
  return `${imports.join('\n')}\nexport const texts = new Map([${entries.join(', ')}]);`;
};

/** @param contentDir folder of the content */
export const textComponents = (contentDir: string): AstroIntegration => ({
  name: 'text-components',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'text-components',
              resolveId: { filter: { id: /^virtual:texts$/ }, handler: () => id },
              load: { filter: { id: /^\0virtual:texts$/ }, handler: () => moduleOf(textFiles(contentDir)) },
              configureServer: (server) => {
                // `astro dev` does not see by itself that a text has come or gone.
                const startAgain = (file: string): void => void (file.endsWith('.mdx') && server.restart());
                server.watcher.on('add', startAgain).on('unlink', startAgain);
              },
            },
          ],
        },
      });
    },
  },
});
