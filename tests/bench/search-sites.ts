/** Two sites with the same words: our search, and Pagefind's own box, which Starlight has. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { filesOf } from '../../src/build/search-index.ts';
import { fold, wordsOf as foldedWords } from '../../src/domain/search/fold.ts';
import { factWord, wholeCountry, type SearchWords, type SourceRecord } from '../../src/domain/search/search-file.ts';
import { questions } from '../../src/domain/finder/answers.ts';
import { elementsIn, named, readSite, wordsOf } from '../builders/built-pages.ts';
import { inventedCountry, inventedEntries } from '../builders/invented-index.ts';
import { projectRoot } from '../support/build-site.ts';

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

/** The search of a built site, with a box of the plainest kind: what is measured is what stands below it. */
export const writeOurs = async (folder: string, site: string, records?: readonly SourceRecord[]): Promise<void> => {
  const search = join(folder, language, 'search');
  mkdirSync(join(folder, 'a'), { recursive: true });
  cpSync(join(site, language, 'search'), search, { recursive: true });
  for (const name of readdirSync(join(site, 'a')).filter((file) => /^(words|places)\./.test(file)))
    cpSync(join(site, 'a', name), join(folder, 'a', name));
  if (records !== undefined) {
    const words = JSON.parse(readFileSync(join(search, 'words.json'), 'utf8')) as SearchWords;
    for (const { file, content } of await filesOf({ words, danger: words.danger, records })) {
      const path = file.startsWith('/') ? join(folder, file) : join(search, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    await close();
  }
  await build({
    stdin: {
      contents: `
        import { openEngine } from './src/features/search/engine.ts';
        const field = document.querySelector('input');
        const list = document.querySelector('ul');
        const engine = () => openEngine({ root: new URL('/', location.href), language: '${language}' });
        field.addEventListener('focus', () => void engine());
        field.addEventListener('input', async () => {
          const { services, guides } = await (await engine()).search(field.value);
          list.replaceChildren(...[...services, ...guides].map(({ title, what, address }) => {
            const item = document.createElement('li');
            const link = document.createElement('a');
            link.href = address;
            link.textContent = title + ' ' + what;
            item.append(link);
            return item;
          }));
        });`,
      resolveDir: projectRoot,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2019',
    outdir: join(folder, 'a', 'bench'),
  });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="da"><input><ul data-results></ul><script type="module" src="a/bench/stdin.js"></script>`,
  );
};

/** Pagefind as it comes: its index of the same words in Danish, and its own box. */
export const writeTheirs = async (folder: string, said: readonly Said[]): Promise<void> => {
  const { index } = await createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { address, title, text } of said) {
    const content = `<html lang="${language}"><body><h1>${title}</h1><p>${text.replace(/[<&]/g, ' ')}</p></body></html>`;
    await index.addHTMLFile({ url: `/${address}`, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="da"><link rel="stylesheet" href="pagefind/pagefind-ui.css"><div data-results id="search"></div><script src="pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: '#search', showImages: false });</script>`,
  );
};
