import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close } from 'pagefind';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOf } from '../../../../src/build/search-index.ts';
import { serveFolder } from '../../../../src/cli/serve.ts';
import { fold } from '../../../../src/domain/search/fold.ts';
import { factWord, type SourceRecord } from '../../../../src/domain/search/search-file.ts';
import { openEngine, SearchUnavailable } from '../../../../src/features/search/engine.ts';
import { danishWords } from '../../../builders/search-words.ts';

const record = (
  kind: 'service' | 'guide' | 'card',
  address: string,
  title: string,
  facts = '',
  text = '',
): SourceRecord => ({
  result: { kind, address, title, what: `Om ${title}`, language: 'da' },
  title: fold(title),
  facts,
  text: fold(text),
});
const need = (id: string): string => `${factWord('mainNeed', id)} ${factWord('need', id)}`;

const house = record('service', 'p/house/', 'Havnehuset', `${need('sleep')} ${factWord('area', 'sydjylland')} kolding`);
const clinic = record('service', 'p/clinic/', 'Klinikken', `${need('doctor')} ${factWord('must', 'noName')}`);
const harbour = record('service', 'p/harbour/', 'Natcafeen', `${need('sleep')} ${factWord('area', 'fyn')} odense`);
const body = record('guide', 'g/body/', 'Test og læge', factWord('need', 'doctor'), 'om kondomer og seng');
const card = record('card', 'cards/', 'Jeg har brug for en læge');

const write = async (folder: string, records: readonly SourceRecord[], words = danishWords): Promise<void> => {
  for (const { file, content } of await filesOf({ words, danger: allDangers, records })) {
    const path = file.startsWith('/') ? join(folder, file) : join(folder, 'da/search', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
};

/** Of all languages. */
const allDangers = { plain: { ...danishWords.danger.plain, dying: 'chce umrzec' }, cyrillic: { now: 'ubet' } };

let folder: string;
const servers: Server[] = [];
const rootOf = async (path: string): Promise<URL> => {
  const server = await serveFolder({ folder: path });
  servers.push(server);
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
};
const engineFor = async (records: readonly SourceRecord[], name: string, words = danishWords) => {
  const path = join(folder, name);
  await write(path, records, words);
  return openEngine({ root: await rootOf(path), language: 'da' });
};
const titles = (results: readonly { title: string }[]): string[] => results.map(({ title }) => title);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'havn-engine-'));
});
afterAll(async () => {
  await close();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

describe('the search', () => {
  let engine: Awaited<ReturnType<typeof openEngine>>;
  beforeAll(async () => {
    engine = await engineFor([house, clinic, harbour, body, card], 'few');
  });

  it('finds the service for a need before the guide that mentions it', async () => {
    const { services, guides, finder } = await engine.search('seng');
    expect(titles(services)).toEqual(['Havnehuset', 'Natcafeen']);
    expect(titles(guides)).toEqual(['Test og læge']);
    expect(finder?.chips.map(({ label }) => label)).toEqual(['Et sted at sove']);
  });

  it('puts first what is in the town, and leaves out what is elsewhere', async () => {
    const { services, places } = await engine.search('seng kolding');
    expect(titles(services)).toEqual(['Havnehuset']);
    expect(places).toMatchObject([{ title: 'Kolding', address: 'find/#t=kolding', kind: 'place' }]);
  });

  it('puts what is known not to fit last, what nobody knows before it, and first what fits, however well known', async () => {
    const asked = await engineFor(
      [
        record('service', 'p/asks/', 'Lægen', `${need('doctor')} ${factWord('mustNot', 'noName')}`),
        record('service', 'p/unknown/', 'Lægehuset', need('doctor')),
        record('service', 'p/fits/', 'Klinikken', `${factWord('need', 'doctor')} ${factWord('must', 'noName')}`),
        record('service', 'p/other/', 'Rådgivningen', `${need('sleep')} ${factWord('must', 'noName')}`),
      ],
      'fit',
    );
    expect(titles((await asked.search('læge uden navn')).services)).toEqual(['Klinikken', 'Lægehuset', 'Lægen']);
    expect(titles((await asked.search('læge')).services)[0]).toBe('Lægen');
  });

  it('shows pages for professionals only for the words that lead to them', async () => {
    const course: SourceRecord = {
      ...record('guide', 'pro/course/', 'Kursus om lægehjælp', factWord('need', 'doctor'), 'havnehuset seng'),
      isForProfessionals: true,
    };
    const words = { ...danishWords, direct: [...danishWords.direct, { address: 'pro/course/', phrases: 'kursus' }] };
    const engineWith = await engineFor([house, clinic, body, course], 'professionals', words);
    for (const query of ['læge', 'seng', 'lægehjælp', 'kursuslokale'])
      expect(titles((await engineWith.search(query)).guides), query).not.toContain('Kursus om lægehjælp');
    expect(titles((await engineWith.search('kursus for læger')).guides)).toContain('Kursus om lægehjælp');
  });

  it('finds by name, by its beginning, and by a name with a slip', async () => {
    for (const query of ['havnehuset', 'havneh', 'HAVNEHUSET!', 'havnehusset'])
      expect(titles((await engine.search(query)).services), query).toEqual(['Havnehuset']);
  });

  it('finds a guide by a word that leads to it, and says what was meant', async () => {
    const { guides, services, corrected } = await engine.search('lægge');
    expect(titles(guides)).toEqual(['Test og læge']);
    expect(titles(services)).toEqual(['Klinikken']);
    expect(corrected).toBe('læge');
  });

  it('says that words speak of danger, with what helps', async () => {
    const answer = await engine.search('han har kniv');
    expect(answer.danger).toEqual({ subject: 'now', areas: [] });
    // Polish and Russian, on a page in Danish.
    expect((await engine.search('chcę umrzeć')).danger?.subject).toBe('dying');
    expect((await engine.search('он меня убьёт')).danger?.subject).toBe('now');
  });

  it('finds nothing for nothing', async () => {
    for (const query of ['', ' ', '?!', 'jeg har', 'qzxwv'])
      expect(await engine.search(query), query).toMatchObject({ services: [], guides: [], cards: [] });
  });

  it('takes anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 80 }), async (query) => {
        expect((await engine.search(query)).services.length).toBeLessThan(9);
      }),
      { numRuns: 25 },
    );
  });

  it('fetches of another language only its words, unless it knows one of hers', async () => {
    const path = join(folder, 'helper');
    await write(path, [house, clinic]);
    const english: SourceRecord[] = [{ ...body, title: 'harbour', result: { ...body.result, title: 'Harbour' } }];
    const words = { ...danishWords, language: 'en', lexicon: 'harbour', needs: [], direct: [] };
    for (const { file, content } of await filesOf({ words, danger: allDangers, records: english })) {
      const place = file.startsWith('/') ? join(path, file) : join(path, 'en/search', file);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
    }
    const root = await rootOf(path);
    const fetched: string[] = [];
    servers.at(-1)?.on('request', ({ url = '' }: { url?: string }) => fetched.push(url));
    const engine = await openEngine({ root, language: 'da' });
    await engine.search('qzxwv');
    expect(fetched.filter((file) => file.startsWith('/en/'))).toEqual(['/en/search/words.json']);
    const { elsewhere } = await engine.search('harbour');
    expect(fetched).toContain('/en/search/0.json');
    expect(titles(elsewhere)).toEqual(['Harbour']);
  });

  it('is opened once', async () => {
    const root = await rootOf(join(folder, 'few'));
    expect(openEngine({ root, language: 'da' })).toBe(openEngine({ root, language: 'da' }));
  });
});

describe('thousands of services', () => {
  const services = Array.from({ length: 1300 }, (_, at) =>
    record(
      'service',
      `p/s${at}/`,
      at === 700 ? 'Havnehuset' : `Hus ${at}`,
      `${need(at % 2 === 0 ? 'sleep' : 'doctor')} ${factWord('area', at % 3 === 0 ? 'fyn' : 'sydjylland')}`,
    ),
  );

  it('share pages, and each is still found by its own words', async () => {
    const engine = await engineFor([...services, body, card], 'many');
    expect(titles((await engine.search('havnehuset')).services)[0]).toBe('Havnehuset');
    const { services: found, guides } = await engine.search('læge odense');
    expect(found.length).toBeGreaterThan(1);
    for (const { title } of found) {
      const at = Number(title.replace('Hus ', ''));
      expect([at % 2, at % 3], title).toEqual([1, 0]);
    }
    expect(titles(guides)).toEqual(['Test og læge']);
  });
});

describe('a search that cannot work', () => {
  const broken = async (name: string, breakIt: (path: string) => void): Promise<URL> => {
    const path = join(folder, name);
    await write(path, [house, clinic, body]);
    breakIt(path);
    return rootOf(path);
  };

  it.each([
    ['its words are missing', (path: string) => rmSync(join(path, 'da/search/words.json'))],
    ['its places are missing', (path: string) => rmSync(join(path, 'a'), { recursive: true })],
    [
      'the words of the pages are a page of a hotel',
      (path: string) => {
        for (const name of readdirSync(join(path, 'da/search')).filter((file) => /^[\da-f]{8}\./.test(file)))
          writeFileSync(join(path, 'da/search', name), '<html>');
      },
    ],
    ['its records are a page of a hotel', (path: string) => writeFileSync(join(path, 'da/search/0.json'), '<html>')],
    [
      'its words are of another version',
      (path: string) => writeFileSync(join(path, 'da/search/words.json'), '{"version":0}'),
    ],
  ])('says so when %s', async (name, breakIt) => {
    const root = await broken(name.replace(/\W/g, '-'), breakIt);
    await expect(openEngine({ root, language: 'da' })).rejects.toBeInstanceOf(SearchUnavailable);
  });

  it('tries again once the network is back', async () => {
    const path = join(folder, 'back');
    mkdirSync(path);
    const root = await rootOf(path);
    await expect(openEngine({ root, language: 'da' })).rejects.toBeInstanceOf(SearchUnavailable);
    await write(path, [house, clinic, body]);
    const engine = await openEngine({ root, language: 'da' });
    expect(titles((await engine.search('klinikken')).services)).toEqual(['Klinikken']);
  });
});
