import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const english = readFileSync('content/README.md', 'utf8');
const danish = readFileSync('content/README.da.md', 'utf8');

interface Part {
  /** # and ##, and the lines that name one of two ways. */
  sign: string;
  title: string;
  lines: string[];
}

/** The handbook by its headings and ways. */
const partsOf = (text: string): Part[] => {
  const parts: Part[] = [];
  for (const line of text.replaceAll(/^```.*?^```$/gms, '').split('\n')) {
    const [, sign, title] = /^(#+) (.+)$/.exec(line) ?? /^(\*\*)(.+)\*\*$/.exec(line) ?? [];
    if (sign !== undefined && title !== undefined) parts.push({ sign, title, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts;
};

const stepsOf = ({ lines }: Part): number => lines.filter((line) => /^\d\. /.test(line)).length;
/** Names of files, fields and values, which no language translates; those in <> are words. */
const namesIn = ({ lines }: Part): string[] =>
  [...lines.join(' ').matchAll(/`([^`]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => /^[\w./ -]+$/.test(name) && !/navn|name|FIL/.test(name))
    .sort();

/** What an editor comes for. */
const tasks: readonly (readonly [string, string])[] = [
  ['Correct a number', 'Ret et nummer'],
  ['Close a place', 'Luk et sted'],
  ['Add a place', 'Tilføj et sted'],
  ['Translate a text', 'Oversæt en tekst'],
  ['Publish a message', 'Skriv en besked'],
  ['Record a text', 'Indtal en tekst'],
  ['Ask an organisation, and enter its answers', 'Spørg en organisation, og skriv svarene ind'],
];

describe('the handbook', () => {
  const both = [partsOf(english), partsOf(danish)] as const;

  it('says the same in Danish and English: the same parts, as many steps, the same files and fields', () => {
    const skeleton = (parts: readonly Part[]): unknown[] =>
      parts.map((part) => ({ sign: part.sign, steps: stepsOf(part), names: namesIn(part) }));
    expect(skeleton(both[1])).toEqual(skeleton(both[0]));
  });

  it('has every task, first, in at most eight steps', () => {
    both.forEach((parts, language) => {
      const headings = parts.filter(({ sign }) => sign === '##').map(({ title }) => title);
      expect(headings.slice(1, 1 + tasks.length)).toEqual(tasks.map((names) => names[language]));
      const steps = parts.map(stepsOf);
      expect(steps.filter((count) => count > 0).length).toBeGreaterThan(10);
      expect(Math.max(...steps)).toBeLessThanOrEqual(8);
    });
  });

  it('shows the same small pictures in both, and they are there', () => {
    const [first, second] = [english, danish].map((text) => [...text.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path = '']) => path));
    expect(second).toEqual(first);
    expect(first?.length).toBeGreaterThan(2);
    for (const path of first ?? []) expect(statSync(`content/${path}`).size).toBeLessThan(60_000);
  });

  it('names only commands and files that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const text of [english, danish]) {
      const commands = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
      expect(commands.length).toBeGreaterThan(5);
      expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
      const files = [...text.matchAll(/`((?:templates\/[\w./]+)|(?:[\w-]+\.yml)|(?:i18n\/da\.yml))`/g)].map(([, name = '']) => name);
      const inAnyFolder = (name: string): boolean =>
        existsSync(`content/${name}`) || globSync(`content/{services,guides,i18n,templates}/*/${name}`).length > 0 || existsSync(`content/i18n/${name}`);
      expect(files.filter((name) => !inAnyFolder(name))).toEqual([]);
    }
  });
});
