/** Reads a `_headers` file as Netlify and Cloudflare Pages do, so that the site can be tried with its headers on any machine. */
import type { Header } from './response-headers.ts';

export interface HeaderRule {
  /** Address from the root of the site; a `*` at the end stands for anything. Example: /a/* */
  path: string;
  headers: readonly Header[];
}

export const parseHeadersFile = (text: string): HeaderRule[] => {
  const rules: { path: string; headers: Header[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([^:\s]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else rules.push({ path: line.trim(), headers: [] });
  }
  return rules;
};

/**
 * The headers for an address within the site.
 *
 * @example headersFor(rules, '/a/main.BCw5xcQe.css') // [['Referrer-Policy', 'no-referrer'], …]
 */
export const headersFor = (rules: readonly HeaderRule[], address: string): Header[] => {
  const isMeant = ({ path }: HeaderRule): boolean =>
    path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
  return rules.filter(isMeant).flatMap(({ headers }) => headers);
};
