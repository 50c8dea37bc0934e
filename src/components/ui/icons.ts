/** Line icons from lucide-static (ISC), read at build and put into the HTML, so that no request is made for them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const drawings = new Map<string, string>();

/** The inside of an icon's SVG (24 by 24 units). Throws for a name that Lucide does not have. */
export const iconDrawing = (name: string): string => {
  const known = drawings.get(name);
  if (known !== undefined) return known;
  const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), 'utf8');
  const drawing = svg
    .replace(/<!--.*?-->/s, '')
    .replace(/^[^]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  drawings.set(name, drawing);
  return drawing;
};
