/** Sites with the same words: ours, one of Starlight, and one with nothing but Pagefind's own box. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import { filesOf } from '../../src/build/search-index.ts';
import { fold, wordsOf as foldedWords } from '../../src/domain/search/fold.ts';
import { factWord, wholeCountry } from '../../src/domain/search/search-file.ts';
import type { DangerWords, SearchWords, SourceRecord } from '../../src/domain/search/search-file.ts';
import { questions } from '../../src/domain/finder/answers.ts';
import { elementsIn, named, readSite, wordsOf } from '../builders/built-pages.ts';
import { inventedCountry, inventedEntries } from '../builders/invented-index.ts';
import { writeStarlightProject } from './starlight-site.ts';

/** What a page says, for both. */
interface Said {
  address: string;
  title: string;
  text: string;
}

const language = 'da';

/** The services and guides of a built site. */
export const saidBy = (site: string): Said[] =>
  readSite(site)
    .pages.filter(({ file }) => new RegExp(`^${language}/[pg]/.+/index`).test(file))
    .map(({ path, root }) => ({
      address: path,
      title: elementsIn(root, named('h1')).map(wordsOf).join(' '),
      text: elementsIn(root, named('main')).map(wordsOf).join(' '),
    }));

/** Services of the invented country, each with the words of a real page and the town it stands in. */
export const saidByMany = (site: string, count: number): { said: Said[]; records: SourceRecord[] } => {
  const real = saidBy(site).filter(({ address }) => address.includes('/p/'));
  const records: SourceRecord[] = [];
  const said = inventedEntries(inventedCountry(count)).map((entry, at): Said => {
    const { text = '' } = real[at % real.length] ?? {};
    const where = entry.municipalities.join(', ');
    const address = `p/${entry.code}/`;
    const words = (...texts: readonly string[]): string => foldedWords(fold(texts.join(' '))).join(' ');
    records.push({
      result: {
        kind: 'service',
        address,
        title: entry.name,
        what: text.slice(0, 60),
        where,
        reach: '+45 00 00 00 00',
        language,
      },
      title: words(entry.name, text.slice(0, 60)),
      facts: [
        words(where),
        ...entry.needs.map((need) => factWord('need', need)),
        ...entry.needs.slice(0, 1).map((need) => factWord('mainNeed', need)),
        ...entry.areas.map((area) => factWord('area', area)),
        ...(entry.national ? [factWord('area', wholeCountry)] : []),
        ...(entry.languages === 'unknown' ? [] : entry.languages.map((tag) => factWord('language', tag))),
        ...questions.filter((id) => id !== 'remote' && entry[id] === 'yes').map((id) => factWord('must', id)),
      ].join(' '),
      text: words(text),
    });
    return { address, title: entry.name, text: `${where} ${entry.needs.join(' ')} ${text}` };
  });
  return { said, records };
};

/** The home page of a built site with its search, over its own records or over those that are given. */
export const writeOurs = async (folder: string, site: string, records?: readonly SourceRecord[]): Promise<void> => {
  const search = join(folder, language, 'search');
  for (const part of ['a', `${language}/index.html`, `${language}/search`])
    cpSync(join(site, part), join(folder, part), { recursive: true });
  if (records === undefined) return;
  const words = JSON.parse(readFileSync(join(search, 'words.json'), 'utf8')) as SearchWords;
  const danger = JSON.parse(readFileSync(globSync(join(site, 'a/lines.*.json'))[0] ?? '', 'utf8')) as DangerWords;
  for (const old of globSync(join(search, '*.json'))) rmSync(old);
  for (const { file, content } of await filesOf({ words, danger, records })) {
    const path = file.startsWith('/') ? join(folder, file) : join(search, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  await close();
};

/** Pagefind's index of the words, as it makes it of pages in Danish. */
const writeIndex = async (folder: string, said: readonly Said[]): Promise<void> => {
  const { index } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { address, title, text } of said) {
    const content = `<html lang="${language}"><body><h1>${title}</h1><p>${text.replace(/[<&]/g, ' ')}</p></body></html>`;
    await index.addHTMLFile({ url: `/${address}`, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
};

/** Installs Starlight and builds a site of one page with it, whose search is as it comes. @returns the finished site */
export const buildStarlight = (folder: string): string => {
  writeStarlightProject(folder, {
    pages: [{ path: '', markdown: '---\ntitle: Havn\n---\n\nHavn\n' }],
    options: { title: 'Havn', locales: { root: { label: 'Dansk', lang: language } } },
  });
  const run = (program: string, args: readonly string[]): void => {
    const { status, stderr } = spawnSync(program, args, {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`Starlight cannot be had (--no-starlight does without): ${stderr}`);
  };
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline']);
  run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
  return join(folder, 'dist');
};

/** The Starlight site, with the index that its build would make of these pages. */
export const writeStarlight = async (folder: string, built: string, said: readonly Said[]): Promise<void> => {
  cpSync(built, folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true });
  await writeIndex(folder, said);
};

/** Pagefind's own box on an empty page. */
export const writeBox = async (folder: string, said: readonly Said[]): Promise<void> => {
  await writeIndex(folder, said);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="da"><link rel="stylesheet" href="pagefind/pagefind-ui.css"><div id="search"></div><script src="pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: '#search', showImages: false });</script>`,
  );
};
