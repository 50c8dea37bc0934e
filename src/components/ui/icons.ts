/** Line icons from lucide-static (ISC), read at build and put into the HTML, so that no request is made for them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { memoize } from '~/domain/memoize.ts';

const require = createRequire(import.meta.url);

/** The inside of an icon's SVG (24 by 24 units). Throws for a name that Lucide does not have. */
export const iconDrawing = memoize((name: string): string => {
  const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  return svg
    .replace(/<!--.*?-->/s, '')
    .replace(/^[^]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
});
