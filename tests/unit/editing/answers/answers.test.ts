import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answers } from '../../../../src/cli/answers.ts';
import { ask } from '../../../../src/cli/ask.ts';
import { editorWords } from '../../../../src/cli/editor-words.ts';
import { applyAnswers } from '../../../../src/editing/answers/apply.ts';
import { dayOf } from '../../../../src/editing/days.ts';
import { lineDiff } from '../../../../src/editing/answers/line-diff.ts';
import { takeAnswers } from '../../../../src/editing/answers/take.ts';
import { readRecords } from '../../../../src/editing/reader/read-records.ts';
import { writeFiles } from '../lint/broken-content.ts';
import { day, quayContent, quayFiles } from './quay.ts';

const languages = [editorWords('content', 'da'), editorWords('content', 'en')] as const;

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'answers-'));
  writeFiles(quayContent(), folder);
  return folder;
};

const folder = newFolder();
const content = readRecords(folder, 'content', day)?.content;
if (content === undefined) throw new Error('The content of the test cannot be read.');

const run = (command: typeof ask, env: NodeJS.ProcessEnv, ...args: string[]): { exitCode: number; output: string } => {
  let output = '';
  const exitCode = command(args, (text) => (output += text), env, day);
  return { exitCode, output };
};

/** The table as npm run ask writes it: rows of cells, the headings first. */
const table = ((): string[][] => {
  const out = mkdtempSync(join(tmpdir(), 'ask-'));
  run(ask, { CONTENT_DIR: folder }, '--letter', 'quay', '--out', out);
  const text = readFileSync(join(out, 'answers.csv'), 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
})();
const [right, said, on, who, key] = [4, 5, 7, 8, 9] as const;

type Given = Readonly<Record<string, readonly [right: string, said: string, on?: string, who?: string]>>;

/** The table with answers in it, by key. */
const filled = (given: Given): string[][] =>
  table.map((cells) => {
    const answer = given[cells[key] ?? ''];
    if (answer === undefined) return cells;
    const copy = [...cells];
    [copy[right], copy[said], copy[on], copy[who]] = [
      answer[0],
      answer[1],
      answer[2] ?? '3. december 2026',
      answer[3] ?? 'vagten',
    ];
    return copy;
  });

const asCsv = (rows: readonly string[][], delimiter = ';'): Uint8Array =>
  new TextEncoder().encode(
    `\uFEFF${Papa.unparse(
      rows.map((row) => [...row]),
      { delimiter },
    )}`,
  );

const take = (bytes: Uint8Array) => {
  const taken = takeAnswers(bytes, { content, languages, today: day });
  if (taken === undefined) throw new Error('This is no table.');
  return taken;
};

const fileAfter = (path: string, given: Given): string => {
  const { answers: all, faults } = take(asCsv(filled(given)));
  expect(faults).toEqual([]);
  return applyAnswers(
    quayFiles[path] ?? '',
    all.filter(({ fact }) => fact.at.file === path),
  );
};
const house = 'services/kajhuset/facts.yml';
const line = 'services/kajlinjen/facts.yml';

interface Facts {
  conditions: Record<string, unknown> & { check: object; checks?: object };
  [group: string]: unknown;
}
const data = (text: string): Facts => parse(text) as Facts;
const called = { on: '2026-12-03', how: 'called', source: 'vagten' };

/** Forty answers about three places. */
const forty: Given = {
  'kajhuset exists.status': ['ja', ''],
  'kajhuset number.contacts': ['', '66 14 33 43'],
  'kajhuset hours.open': ['nej', 'alle dage 9-16', '03-12-2026'],
  'kajhuset hours.ringFirst': ['', 'nej', '3/12/26'],
  'kajhuset conditions.name': ['JA', '', '3.12.2026'],
  'kajhuset conditions.papers': ['', 'Nej.', '2026-12-03'],
  'kajhuset conditions.police': ['', 'kun når personen siger ja', '3. dec. 2026'],
  'kajhuset conditions.immigration': ['ved ikke', ''],
  'kajhuset conditions.municipality': ['Nej', ' nej '],
  'kajhuset conditions.cost': ['x', ''],
  'kajhuset conditions.interpreter': ['', 'ja, hvis man beder om det'],
  'kajhuset conditions.comesToYou': ['', 'NEJ'],
  'kajhuset audience.men': ['', 'nej'],
  'kajhuset audience.trans': ['', 'ved ikke'],
  'kajhuset audience.ageTo': ['', 'ingen øvre grænse'],
  'kajhuset audience.stay': ['', 'ja'],
  'kajhuset languages.spoken': ['', 'dansk, engelsk og thai'],
  'kajhuset area.covers': ['', 'Odense, Svendborg Kommune'],
  'kajhuset referral.self': ['', 'ja'],
  'kajhuset address.stepFree': ['', 'nej'],
  'quay website.website': ['ja', ''],
  'kajlinjen number.phone 4570202550': ['nej', '7020 2551'],
  'kajlinjen answers.hours 4570202550': ['', 'hverdage 9-15'],
  'kajlinjen line.free 4570202550': ['', 'nej'],
  'kajlinjen line.onBill 4570202550': ['', 'ved ikke'],
  'kajlinjen line.answeredBy 4570202550': ['', 'frivillige'],
  'kajlinjen line.languages 4570202550': ['', 'Dansk'],
  'kajlinjen contact.email kontakt@example.org': ['ja', ''],
  'kajlinjen conditions.name': ['', 'nej'],
  'kajlinjen conditions.papers': ['', 'nej'],
  'kajlinjen conditions.police': ['', 'kun om børn under 18'],
  'kajlinjen exists.status': ['ja', ''],
  'kajlinjen languages.spoken': ['ja', ''],
  'kajlinjen referral.professionals': ['nej', 'de skriver'],
  'kajlinjen area.covers': ['', 'hele landet'],
  'kajstuen exists.status': ['', 'ved ikke'],
  'kajstuen number.contacts': ['ved ikke', ''],
  'kajstuen languages.spoken': ['', 'ved ikke'],
  'kajstuen conditions.police': ['', 'ja'],
  'kajstuen hours.open': ['ja', ''],
};

describe('forty answers with ten kinds of damage', () => {
  const target = newFolder();
  const rows = filled(forty);
  const byKey = (name: string): string[] => rows.find((cells) => cells[key] === name) ?? [];
  // 1 a number that Excel made a power of ten of, 2 a typing error, 3 a day that does not exist
  byKey('kajlinjen number.phone 4570202550')[said] = '4.57020E+09';
  byKey('kajlinjen referral.professionals')[said] = 'de skriwer';
  byKey('kajstuen hours.open')[on] = '31-02-2026';
  // 4 a key that somebody deleted, 5 a key that belongs to nothing, 6 a row twice
  byKey('kajhuset conditions.papers')[key] = '';
  rows.push(['900', 'Et andet sted', 'Hvad?', '', 'ja', '', '', '', '', 'noget andet']);
  rows.push([...byKey('kajhuset conditions.cost')]);
  // 7 a name of a person
  byKey('kajlinjen languages.spoken')[who] = 'leder Mette Hansen';
  // 8 columns moved, one gone, the key's heading lost, others renamed; 9 a line above the headings and empty ones between
  const order = [key, 1, on, who, said, right, 2];
  const [headings = [], ...below] = rows.map((cells) => order.map((at) => cells[at] ?? ''));
  headings[0] = 'kode';
  headings[4] = 'Svar';
  headings[5] = 'Passer det?';
  const damaged = [
    ['Opkald i uge 49'],
    headings,
    ...below.flatMap((cells, index) => (index % 9 === 0 ? [[''], cells] : [cells])),
  ];
  // 10 the old signs of Windows, with commas
  const text = Papa.unparse(damaged, { delimiter: ',' }).replace(/…/g, '...');
  const file = join(target, '..', 'damaged.csv');
  writeFileSync(file, Buffer.from(text, 'latin1'));
  const shown = run(answers, { CONTENT_DIR: target }, file);
  const untouched = Object.keys(quayFiles).every(
    (path) => readFileSync(join(target, path), 'utf8') === quayFiles[path],
  );
  const { exitCode, output } = run(answers, { CONTENT_DIR: target }, file, '--write');
  const after = (path: string): string => readFileSync(join(target, path), 'utf8');

  it('are forty', () =>
    expect(Object.keys(forty).filter((name) => !table.some((cells) => cells[key] === name))).toEqual([]));

  it('are shown before they are written', () => {
    expect(untouched).toBe(true);
    expect(shown.output).toContain('+     value: "+4566143343"');
    expect(shown.output).toMatch(/npm run answers -- .+damaged\.csv --write\n$/);
  });

  it('are taken but for five rows, each with a sentence that names row and column', () => {
    expect(exitCode).toBe(1);
    const told = output.split('\n').filter((each) => /^ {2}Række \d+/.test(each));
    const sentences = told.map((each) => each.replace(/^ {2}Række \d+, /, '')).sort();
    expect(sentences).toEqual([
      expect.stringMatching(/^»Hvem svarede .+: Her ser der ud til at stå en persons navn/) as string,
      expect.stringMatching(/^»Nyt svar«: Regnearket har lavet nummeret om til »4\.57020E\+09«/) as string,
      expect.stringMatching(/^»Nyt svar«: »de skriwer« er ikke et af svarene: de ringer \/ de skriver/) as string,
      expect.stringMatching(/^»Nøgle .+: Rækken hører ikke til noget spørgsmål/) as string,
      expect.stringMatching(/^»Spurgt den«: »31-02-2026« er ikke en dag/) as string,
    ]);
    expect(output).not.toContain('Mette');
  });

  it('are right in the files', () => {
    const own = data(after(house));
    expect(own).toMatchObject({
      status: { is: 'open', check: called },
      contacts: [{ type: 'phone', value: '+4566143343', check: called }],
      hours: { open: 'Mo-Su 09:00-16:00', ringFirst: 'no', check: called },
      conditions: {
        cost: 'free',
        name: 'not-needed',
        papers: 'not-needed',
        police: 'with-consent',
        immigration: 'unknown',
        municipality: 'no',
        interpreter: 'on-request',
        comesToYou: 'no',
        check: called,
      },
      audience: { women: 'yes', men: 'no', trans: 'unknown', ageFrom: 18, ageTo: 'none', stay: 'any', check: called },
      languages: { spoken: ['da', 'en', 'th'], check: called },
      area: { covers: 'municipalities', municipalities: ['Odense', 'Svendborg'], check: called },
      referral: { self: 'yes', professionals: 'unknown', check: called },
    });
    expect(own['status']).not.toHaveProperty('reason');
    expect(data(after(line))).toMatchObject({
      contacts: [
        {
          value: '+4570202550',
          hours: 'Mo-Fr 09:00-15:00',
          free: 'no',
          onBill: 'unknown',
          answeredBy: 'volunteers',
          languages: ['da'],
        },
        { value: 'kontakt@example.org', check: called },
      ],
      conditions: { name: 'not-needed', papers: 'not-needed', police: 'if-under-18', cost: 'unknown' },
    });
    expect(data(after('services/kajstuen/facts.yml'))).toMatchObject({
      status: { is: 'open' },
      contacts: 'unknown',
      contactsCheck: called,
      languages: { spoken: 'unknown', check: called },
      conditions: { police: 'yes', checks: { police: called } },
    });
    expect(data(after('organisations/quay.yml'))).toMatchObject({ check: called });
  });

  it('have one check a group', () => {
    for (const path of Object.keys(quayFiles)) {
      const groups = Object.values(data(after(path))).flatMap(
        (value) => (Array.isArray(value) ? value : [value]) as unknown[],
      );
      for (const group of groups) {
        const count = JSON.stringify(group ?? '').split('"source":"vagten"').length - 1;
        expect(count, `${path}: ${JSON.stringify(group)}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('leave every other line as it was, comments and line ends included', () => {
    for (const [path, before] of Object.entries(quayFiles)) {
      const now = after(path);
      const comments = (text: string): string[] => text.match(/#[^\r\n]*/g) ?? [];
      expect(comments(now), path).toEqual(expect.arrayContaining(comments(before)) as string[]);
      expect(now.split('\r\n').length > 1, path).toBe(before.includes('\r\n'));
      if (before.includes('\r\n')) expect(now.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const gone = lineDiff(before, now).filter((each) => each.startsWith('- '));
      const allowed =
        /^- +(- )?(status|is|reason|contacts|open|ringFirst|papers|police|immigration|municipality|interpreter|comesToYou|men|trans|ageTo|stay|languages|area|referral|conditions|hours|free|onBill|answeredBy|check|on|how|source|evidence|value|stepFree):|^- +- https|^- +(checks|hours):/;
      expect(
        gone.filter((each) => !allowed.test(each)),
        path,
      ).toEqual([]);
    }
  });

  it('are nothing new the second time', () => {
    const texts = Object.keys(quayFiles).map(after);
    run(answers, { CONTENT_DIR: target }, file, '--write');
    expect(Object.keys(quayFiles).map(after)).toEqual(texts);
  });
});

describe('one answer', () => {
  it('that confirms changes the check and nothing else', () => {
    const after = fileAfter(line, { 'kajlinjen languages.spoken': ['ja', ''] });
    expect(after).toBe(
      (quayFiles[line] ?? '').replace(
        'check: { on: 2021, how: article, source: https://example.org/a }\nreferral',
        'check: { on: 2026-12-03, how: called, source: "vagten" }\nreferral',
      ),
    );
  });

  it('about one of many has a check of its own; the others keep theirs', () => {
    const after = fileAfter(house, { 'kajhuset conditions.police': ['', 'nej'] });
    expect(data(after).conditions.check).toEqual({ on: 2021, how: 'article', source: 'https://example.org/a' });
    expect(data(after).conditions.checks).toEqual({ police: called });
  });

  it('about several leaves the others the source they had, with its comment', () => {
    const after = fileAfter(house, {
      'kajhuset conditions.papers': ['', 'nej'],
      'kajhuset conditions.police': ['', 'nej'],
    });
    expect(data(after).conditions).toMatchObject({
      check: { ...called, asked: ['papers', 'police'] },
      checks: { cost: { on: 2021, how: 'article' }, name: { on: 2021, how: 'article' } },
    });
    expect(after).toMatch(/ {4}cost:\n {6}# undated; 2021 is the earliest it can be\n {6}on: 2021\n/);
  });

  it('that nobody could give is written as asked, also where nothing was known', () => {
    const after = data(fileAfter(house, { 'kajhuset referral.self': ['ved ikke', ''] }));
    expect(after['referral']).toEqual({
      self: 'unknown',
      professionals: 'unknown',
      check: { ...called, asked: ['self'] },
    });
  });

  it('that nobody could give does not take away what is known from elsewhere', () => {
    const { answers: all, kept } = take(asCsv(filled({ 'kajhuset conditions.cost': ['ved ikke', ''] })));
    expect([all, kept]).toEqual([[], 1]);
  });

  it('from another day has a check of its own', () => {
    const after = data(
      fileAfter(house, {
        'kajhuset conditions.name': ['ja', ''],
        'kajhuset conditions.papers': ['', 'nej'],
        'kajhuset conditions.police': ['', 'nej', '4-12-2026', 'lederen'],
      }),
    );
    expect(after.conditions).toMatchObject({
      check: { ...called, asked: ['name', 'papers'] },
      checks: { police: { on: '2026-12-04', how: 'called', source: 'lederen' } },
    });
  });

  it.each([
    ['right and another answer', ['ja', 'ja'], 'Slet det ene'],
    ['wrong without an answer', ['nej', ''], 'det rigtige mangler'],
    ['neither yes nor no', ['måske', ''], 'hverken ja, nej eller ved ikke'],
    ['a day to come', ['ja', '', '11-12-2026'], 'er ikke kommet endnu'],
    ['a day of long ago', ['ja', '', '1-1-1999'], 'for længe siden'],
  ] as const)('that says %s is refused', (_, cells, words) => {
    const { answers: all, faults } = take(
      asCsv(filled({ 'kajlinjen conditions.name': ['', ''], 'kajhuset conditions.name': cells })),
    );
    expect(all).toEqual([]);
    expect(faults.map(({ what }) => what).join()).toContain(words);
  });

  it('that calls wrong what nobody knew says where a plain no belongs', () => {
    const { faults } = take(asCsv(filled({ 'kajlinjen conditions.name': ['nej', ''] })));
    expect(faults.map(({ what }) => what).join()).toContain('skriv »nej« i »Nyt svar«');
  });

  it('that makes the file wrong is not written, and others are', () => {
    const target = newFolder();
    const file = join(target, '..', 'twice.csv');
    // The postcode beside it is that of Odense.
    writeFileSync(
      file,
      asCsv(filled({ 'kajhuset address.town': ['nej', 'Aarhus'], 'kajlinjen languages.spoken': ['ja', ''] })),
    );
    const { exitCode, output } = run(answers, { CONTENT_DIR: target }, file, '--write');
    expect(exitCode).toBe(1);
    expect(output).toMatch(
      /services\/kajhuset\/facts\.yml bliver ikke skrevet, for kontrollen siger:\n {2}\d+: .*ligger ikke i Odense Kommune/,
    );
    expect(readFileSync(join(target, house), 'utf8')).toBe(quayFiles[house]);
    expect(readFileSync(join(target, line), 'utf8')).toContain('source: "vagten"');
  });
});

describe('a day', () => {
  it.each([
    ['3. december 2026', '2026-12-03'],
    ['3 dec 2026', '2026-12-03'],
    ['torsdag den 3. december 2026', '2026-12-03'],
    ['03-12-2026', '2026-12-03'],
    ['3/12/26', '2026-12-03'],
    ['3.12.2026 10:15', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['December 3, 2026', '2026-12-03'],
    ['46359', '2026-12-03'],
    ['12/31/2026', undefined],
    ['31-02-2026', undefined],
    ['i går', undefined],
    ['', undefined],
  ])('written %j is %j', (text, iso) => expect(dayOf(text)).toBe(iso));
});

describe('a table', () => {
  const given = { 'kajlinjen languages.spoken': ['ja', ''] } as const;
  it.each([
    ['semicolons', asCsv(filled(given))],
    ['commas', asCsv(filled(given), ',')],
    ['tabs', asCsv(filled(given), '\t')],
    ['a line for Excel', new TextEncoder().encode(`sep=;\r\n${Papa.unparse(filled(given), { delimiter: ';' })}`)],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${Papa.unparse(filled(given), { delimiter: '\t' })}`, 'utf16le'))],
    ['no headings', asCsv(filled(given).slice(1))],
  ])('with %s is read', (name, bytes) => {
    const found =
      name === 'no headings'
        ? takeAnswers(bytes, { content, languages, today: day })?.answers.length
        : take(bytes).answers.length;
    // Without headings nobody can tell the answers from the rest.
    expect(found).toBe(name === 'no headings' ? 0 : 1);
  });

  it('that is none is refused as a whole', () => {
    const file = join(folder, '..', 'other.csv');
    writeFileSync(file, 'a;b\n1;2\n');
    const { exitCode, output } = run(answers, { CONTENT_DIR: folder }, file);
    expect([exitCode, output]).toEqual([2, expect.stringContaining('ikke en tabel') as string]);
  });

  it('whatever stands in its cells, breaks nothing and loses no row', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'ja',
        'nej',
        'ved ikke',
        '',
        '70 20 25 50',
        '4,57E+09',
        'hverdage 9-15',
        'dansk',
        '18',
        '3/12/26',
        '"',
        ';',
        '\n',
        '=1+1',
        '# x',
        ': y',
        '- z',
        '{',
        '[da',
        '*a',
        '&b',
        '!c',
        '%',
        '\u0000',
        '\u2028',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    const answer = fc.tuple(fc.nat(table.length - 2), cell, cell, cell, cell);
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (list) => {
        const rows = table.map((cells) => [...cells]);
        for (const [at, ...cells] of list) {
          const row = rows[at + 1];
          if (row) [row[right], row[said], row[on], row[who]] = cells;
        }
        const { answers: all, faults, empty, kept } = take(asCsv(rows));
        expect(new Set([...all, ...faults].map(({ row }) => row)).size + empty + kept).toBe(table.length - 1);
        for (const [path, before] of Object.entries(quayFiles)) {
          const own = all.filter(({ fact }) => fact.at.file === path);
          const after = applyAnswers(before, own);
          const now = data(after);
          // What was not answered says the same as before.
          if (own.every(({ fact }) => fact.subject !== 'conditions'))
            expect(now.conditions).toEqual(data(before).conditions);
          expect(now['name']).toBe(data(before)['name']);
          expect((after.match(/#[^\r\n]*/g) ?? []).length).toBeGreaterThanOrEqual(
            (before.match(/#[^\r\n]*/g) ?? []).length,
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});
