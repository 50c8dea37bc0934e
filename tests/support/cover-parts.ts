/** As few pages as show every part that occurs: what is looked at by itself need not be looked at on every page. */

interface Html {
  html: string;
}

/** What can look or be wrong on a page: its style classes, language marks and kinds of links. */
const partsOf = ({ html }: Html): Set<string> => {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
  const marks = html.match(/ data-(?:fallback|mt)="[^"]*"/g) ?? [];
  const schemes = html.match(/ href="[a-z]+:/g) ?? [];
  return new Set([...classes, ...marks, ...schemes]);
};

/** Pages that together have every part of all of them; the one with the most that is still missing comes next. */
export const coverParts = <Page extends Html>(pages: readonly Page[]): Page[] => {
  const chosen: Page[] = [];
  const parts = new Map(pages.map((page) => [page, partsOf(page)]));
  const missing = new Set([...parts.values()].flatMap((own) => [...own]));
  while (missing.size > 0) {
    const gains = pages.map((page) => [...(parts.get(page) ?? [])].filter((part) => missing.has(part)).length);
    const best = pages[gains.indexOf(Math.max(...gains))];
    if (best === undefined) break;
    chosen.push(best);
    for (const part of parts.get(best) ?? []) missing.delete(part);
  }
  return chosen;
};
