import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/cli/check-content.ts';
import { editorWords, notesIn } from '../../../src/cli/editor-words.ts';
import { makeNew } from '../../../src/cli/new.ts';
import { blankFacts } from '../../../src/editing/blanks/blank-facts.ts';
import { blanksIn, newKinds, templates } from '../../../src/editing/blanks/new-files.ts';
import { languageFromTag } from '../../../src/editing/blanks/new-language.ts';
import { danish } from '../../../src/i18n/danish.ts';
import { contentTable } from '../../../src/schemas/collections.ts';
import { conditionFields, serviceSchema } from '../../../src/schemas/service.ts';
import { fixtureContent } from '../../support/build-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The blank files are for editors of the source language. */
const notes = notesIn(editorWords('content', danish));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(scratch, 'content-'));
  cpSync(fixtureContent, folder, { recursive: true });
});

const run = (...args: string[]): { code: number; output: string } => {
  let output = '';
  const code = makeNew(args, (text) => (output += text), { CONTENT_DIR: folder, LANG: 'en' }, '2026-11-27');
  return { code, output };
};

interface Found {
  name: string;
  severity: string;
  file: string;
  field?: string;
}

/** What must be corrected in the folder. */
const mistakes = (): Found[] => {
  let output = '';
  checkContent([folder, '--json'], (text) => (output += text), {});
  return (JSON.parse(output) as { problems: Found[] }).problems.filter(({ severity }) => severity === 'error');
};

const service = [
  'service',
  'new-quay',
  '--name',
  'New Quay',
  '--kind',
  'drop-in',
  '--needs',
  'food,talk',
  '--source',
  'A leaflet',
];
const notice = [
  ...['notice', 'flood', '--until', '2026-12-31', '--title', 'Vand i gaden', '--summary', 'Nogle huse er lukket.'],
  ...['--text', 'Ring, før du går.', '--title-en', 'Water in the street', '--summary-en', 'Some houses are closed.'],
  ...['--text-en', 'Ring before you go.'],
];

describe('something new', () => {
  it('passes the check as it is: a service, a message, a language', () => {
    for (const args of [service, notice, ['language', 'fa']]) expect(run(...args).code).toBe(0);
    expect(mistakes()).toEqual([]);
  });

  it('says of a service that all is unknown that nobody has said', () => {
    run(...service);
    const facts = parse(readFileSync(join(folder, 'services/new-quay/facts.yml'), 'utf8')) as Record<string, unknown>;
    expect(facts).toMatchObject({
      name: 'New Quay',
      needs: ['food', 'talk'],
      needsCheck: { on: '2026-11-27', how: 'directory', source: 'A leaflet' },
      status: { is: 'unconfirmed' },
      organisation: 'unknown',
      places: 'unknown',
      contacts: 'unknown',
      languages: { spoken: 'unknown' },
      conditions: Object.fromEntries(conditionFields.map((field) => [field, 'unknown'])),
    });
  });

  it('has the fields in the order of the schema, each with what it is for', () => {
    run(...service);
    const text = readFileSync(join(folder, 'services/new-quay/facts.yml'), 'utf8');
    const wanted = Object.keys(serviceSchema.shape);
    const order = [...text.matchAll(/^([a-zA-Z]+):/gm)].map(([, name]) => name);
    expect(order).toEqual(wanted.filter((name) => order.includes(name)));
    expect(text).toContain('  # Does the service tell the police about the person?');
    expect(text.split('\n').filter((line) => line.length > 112)).toEqual([]);
  });

  it('leaves the words of a guide to people, and says which', () => {
    const { code, output } = run(
      'guide',
      'teeth',
      '--title',
      'Dine tænder',
      '--summary',
      'Om hjælp.',
      '--needs',
      'doctor',
      '--services',
      'nat-linjen',
    );
    if (code !== 0) throw new Error(output);
    expect(output).toContain('text.da.mdx: answer');
    expect(output).toContain('guide.yml: statements 1 check source');
    const names = new Set(mistakes().map(({ name }) => name));
    expect(names).toEqual(new Set(['field-empty', 'detail-missing', 'text-length']));
  });

  it('says the same as data', () => {
    const { output } = run(...service, '--json');
    const { files } = JSON.parse(output) as { files: { file: string; isNew: boolean; blanks: string[] }[] };
    expect(files.map(({ file, isNew, blanks }) => [basename(file), isNew, blanks])).toEqual([
      ['facts.yml', true, []],
      ['text.da.mdx', true, []],
      ['text.en.mdx', true, []],
    ]);
  });

  it('names a language by its own name, in its own script and direction', () => {
    expect(languageFromTag('fa')).toEqual({ tag: 'fa', name: 'فارسی', dir: 'rtl' });
    expect(languageFromTag('sq')).toEqual({ tag: 'sq', name: 'Shqip', dir: 'ltr' });
    expect(languageFromTag('xxzz')).toBeUndefined();
  });
});

describe('a wrong call', () => {
  const everything = (): Map<string, string> =>
    new Map(
      globSync('**/*', { cwd: folder, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path, readFileSync(path, 'latin1')]),
    );

  it.each<[string, string[], string]>([
    ['nothing', [], 'Say what is new. There are: service, guide, notice, language.'],
    ['another kind', ['servise', 'x'], 'There is no "servise" to make. Did you mean "service"?'],
    ['no name', ['guide'], 'Say one name behind "guide", as in: npm run new -- guide your-teeth'],
    ['a name with signs', ['service', 'Rødt Hus', ...service.slice(2)], 'Call it "roedt-hus".'],
    ['too little', ['service', 'new-quay', '--name', 'New Quay'], 'Say also --kind, --needs, --source.'],
    ['a need that is none', [...service, '--needs', 'fod'], '--needs has no "fod". Did you mean "food"?'],
    ['an option of another kind', [...service, '--title', 'x'], '--title does not belong to a service.'],
    ['a language that is there', ['language', 'DA'], 'The language "da" is in locales.yml already.'],
    ['a language that is none', ['language', 'xxzz'], 'There is no language with the tag "xxzz"'],
  ])('with %s is answered with a sentence, and writes nothing', (_, args, sentence) => {
    const before = everything();
    const { code, output } = run(...args);
    expect(code).toBe(2);
    expect(output).toContain(sentence);
    expect(everything()).toEqual(before);
  });

  it('is answered in Danish where the computer speaks it, or another language than the two', () => {
    for (const LANG of ['da_DK.UTF-8', 'de_DE.UTF-8']) {
      let output = '';
      makeNew(['service', 'x'], (text) => (output += text), { CONTENT_DIR: folder, LANG }, '2026-11-27');
      expect(output).toBe('Skriv også --name, --kind, --needs, --source.\nIntet er skrevet.\n');
    }
  });

  it('never writes over what is there', () => {
    run(...service);
    const before = everything();
    const { code, output } = run(...service, '--organisation', 'unknown');
    expect(code).toBe(2);
    expect(output).toContain('services/new-quay is there already');
    expect(everything()).toEqual(before);
  });
});

describe('the blank files to copy', () => {
  it('say the same as the schemas (if not, run "npm run write:fields")', () => {
    const there = globSync('content/templates/*/*').sort();
    expect(there).toEqual(
      templates(notes)
        .map(({ path }) => `content/${path}`)
        .sort(),
    );
    for (const { path, text } of templates(notes)) expect(readFileSync(`content/${path}`, 'utf8')).toBe(text);
  });

  it('explain every field in Danish, and as a file is written', () => {
    for (const { path, text } of templates(notes)) {
      const said = [...text.matchAll(/^[ #]*# (.*)$/gm)].map(([, note = '']) => note).join(' ');
      expect(said, path).not.toMatch(/\b(?:the|whether|where|who|which|undefined|Tomt|prikkerne)\b|editor\./);
    }
  });

  it('are no content', () => {
    cpSync('content/templates', join(folder, 'templates'), { recursive: true });
    expect(mistakes()).toEqual([]);
  });

  it.each(newKinds)('pass the check but for what is blank: %s', (kind) => {
    const copied = join(folder, contentTable.entries[kind].folder, 'x');
    cpSync(`content/templates/${kind}`, copied, { recursive: true });
    const blanks = templates(notes)
      .filter(({ path }) => basename(dirname(path)) === kind)
      .flatMap(({ path, text }) => blanksIn(text).map((blank) => `${basename(path)}: ${blank}`));
    const added = mistakes();
    const empty = added.filter(({ name }) => name === 'field-empty');
    expect(empty.map(({ file, field }) => `${basename(file)}: ${field ?? ''}`).sort()).toEqual(blanks.sort());
    // What follows from a blank: no title, no words, nobody to ask.
    const others = new Set(added.map(({ name }) => name).filter((name) => name !== 'field-empty'));
    expect([...others].filter((name) => !['title-missing', 'text-length', 'detail-missing'].includes(name))).toEqual(
      [],
    );
  });

  it('hold no number that somebody could leave standing', () => {
    for (const { schema } of Object.values(contentTable.entries))
      expect(blankFacts(schema).replaceAll(/#.*$/gm, '')).not.toMatch(/\d{5}/);
  });
});
