import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameOfText, wordsForm, yamlForm, type FileForm } from '../../../../src/editing/cms/files.ts';
import { cmsOfContent } from '../../../../src/records/cms.ts';

const setup = cmsOfContent();
const formOf = (name: string): FileForm => {
  const format = setup.formats.find((one) => one.name === name);
  if (!format) throw new Error(`No format ${name}.`);
  return format.extension === 'mdx'
    ? wordsForm(format.schema, setup.translations)
    : yamlForm(format.schema, format.isAtRoot);
};

/** Files an editor may open, with the form each opens in; of the texts, two languages. */
const files: [string, string][] = [
  ...globSync('content/services/*/facts.yml').map((path): [string, string] => ['service', path]),
  ...globSync('content/guides/*/guide.yml').map((path): [string, string] => ['guide', path]),
  ...globSync('content/pages/*/page.yml').map((path): [string, string] => ['page', path]),
  ...globSync('content/notices/*/notice.yml').map((path): [string, string] => ['notice', path]),
  ...globSync('content/organisations/*.yml').map((path): [string, string] => ['organisation', path]),
  ...globSync('content/i18n/{da,th}.yml').map((path): [string, string] => ['strings', path]),
  ...globSync('content/*.yml').map((path): [string, string] => [basename(path, '.yml'), path]),
  ...globSync('content/services/*/text.{da,ar}.mdx').map((path): [string, string] => ['service-frontmatter', path]),
  ...globSync('content/guides/*/text.{da,ar}.mdx').map((path): [string, string] => ['guide-frontmatter', path]),
  ...globSync('content/pages/*/text.{da,ar}.mdx').map((path): [string, string] => ['page-frontmatter', path]),
  ...globSync('content/notices/*/text.{da,ar}.mdx').map((path): [string, string] => ['notice-frontmatter', path]),
];

/** What nobody filled in is left out (`omit_empty_optional_fields`), and a group with nothing in it too. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value;
  const pairs = Object.entries(value).map(([name, inner]) => [name, withoutEmpty(inner)] as const);
  const filled = pairs.filter(([, inner]) => inner !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
};

/** As the CMS does: it trims what it reads, and ends what it writes with one line break. */
const savedAs = (
  form: FileForm,
  text: string,
  change: (value: ReturnType<FileForm['fromFile']>) => void = () => undefined,
): string => {
  const value = form.fromFile(text.trim());
  const handed = withoutEmpty(JSON.parse(JSON.stringify(value))) as typeof value;
  change(handed);
  return `${form.toFile(handed).trim()}\n`;
};

describe('a file saved in the CMS', () => {
  it('is the same, byte for byte, where nobody changed a field', () => {
    expect(files.length).toBeGreaterThan(300);
    const changed = files.filter(([format, path]) => {
      const text = readFileSync(path, 'utf8');
      return savedAs(formOf(format), text) !== text;
    });
    expect(changed.map(([, path]) => path)).toEqual([]);
  });

  it('changes in the line of the field alone', () => {
    const text = readFileSync('content/services/reden-aalborg/facts.yml', 'utf8');
    const saved = savedAs(formOf('service'), text, (value) => {
      const [first] = value['contacts'] as { value: string }[];
      if (first) first.value = '+4570202550';
    });
    expect(saved).toBe(text.replace('"+4553753033"', '"+4570202550"'));
  });

  it('keeps words that stand in place of a group, and a group that is added', () => {
    const text = readFileSync('content/services/reden-aalborg/facts.yml', 'utf8');
    const saved = savedAs(formOf('service'), text, (value) => {
      value['languages'] = { spoken: ['da', 'en'] };
    });
    expect(saved).toBe(
      text.replace('languages: unknown\nreferral', 'languages:\n  spoken:\n    - da\n    - en\nreferral'),
    );
  });

  it('is written anew where there was none, with what nobody knows marked', () => {
    const text = formOf('service').toFile({ name: 'A new house', kind: 'advice', needs: ['talk'] });
    expect(text).toContain('name: A new house\n');
    expect(text).toContain('hours: unknown\n');
    expect(text).not.toContain('filledFrom');
  });
});

describe('a list that may be one word for all', () => {
  const notice = 'from: 2026-12-01\nuntil: 2026-12-31\nseverity: info\nareas: all\n';
  const savedWith = (areas: string[]): string =>
    savedAs(formOf('notice'), notice, (value) => {
      value['areas'] = areas;
    });

  it('shows the word as chosen, and keeps it', () => {
    expect(formOf('notice').fromFile(notice)['areas']).toEqual(['all']);
    expect(savedAs(formOf('notice'), notice)).toBe(notice);
    expect(formOf('notice').toFile({ from: '2026-12-01', areas: ['all'] })).toContain('areas: all\n');
  });

  it('becomes a list, and a list becomes the word', () => {
    expect(savedWith(['fyn'])).toBe(notice.replace('areas: all', 'areas:\n  - fyn'));
    expect(savedWith(['fyn', 'all'])).toBe(notice);
  });
});

describe('what nobody knows', () => {
  it('stays a group of fields where it was one', () => {
    const text = readFileSync('content/services/reden-aalborg/facts.yml', 'utf8').replace(
      /^languages: unknown$/m,
      'languages:\n  spoken: unknown',
    );
    expect(text).toContain('  spoken: unknown\n');
    expect(savedAs(formOf('service'), text)).toBe(text);
  });

  it('is an empty field, and stands in the file as unknown', () => {
    const form = formOf('organisation');
    expect(form.fromFile('name: A\nkind: ngo\nwebsite: unknown\n')['website']).toBe('');
    expect(form.toFile({ name: 'A', kind: 'ngo' })).toBe('name: A\nkind: ngo\nwebsite: unknown\n');
  });
});

describe('a translation written in the CMS', () => {
  const present = 'd3f9a1c0';
  const form = (): FileForm => {
    const format = setup.formats.find(({ name }) => name === 'guide-frontmatter');
    if (!format) throw new Error('No format.');
    const danish = '---\ntitle: Vej ud\norigin: original\n---\n\nRing.\n';
    const old = '---\ntitle: Ieșire\norigin: machine\nsource: a0000000\n---\n\nSunați.\n';
    const names = Object.fromEntries([danish, old].map((text) => [nameOfText(text), present]));
    return wordsForm(format.schema, { originals: ['da', 'en'], present: names });
  };
  const newOne = { title: 'Ieșire', origin: 'original', body: 'Sunați.', filledFrom: 'ro', sourceNow: present };

  it('says by itself that a person made it, and from which Danish', () => {
    expect(form().toFile(newOne)).toBe(`---\ntitle: Ieșire\norigin: human\nsource: ${present}\n---\n\nSunați.\n`);
  });

  it('says nothing of the kind in a language that texts are written in', () => {
    expect(form().toFile({ ...newOne, filledFrom: 'en' })).toBe(
      '---\ntitle: Ieșire\norigin: original\n---\n\nSunați.\n',
    );
  });

  it('counts as compared with the Danish of today once it has a new day of reading, and not before', () => {
    const cms = form();
    const old = '---\ntitle: Ieșire\norigin: machine\nsource: a0000000\n---\n\nSunați.\n';
    expect(savedAs(cms, old, (value) => (value['body'] = 'Sunați acum.'))).toContain('source: a0000000\n');
    const read = savedAs(cms, old, (value) =>
      Object.assign(value, { origin: 'machine-reviewed', reviewedBy: 'nurse', reviewedOn: '2026-11-27' }),
    );
    expect(read).toContain(`source: ${present}\n`);
    expect(savedAs(cms, read, (value) => (value['title'] = 'Ieșirea'))).toContain(`source: ${present}\n`);
  });

  it('knows the Danish of the real texts, in their translations too', () => {
    const textOf = (language: string): string => readFileSync(`content/guides/way-out/text.${language}.mdx`, 'utf8');
    const [danish, thai] = ['da', 'th'].map((language) => setup.translations.present[nameOfText(textOf(language))]);
    expect(danish).toMatch(/^[a-f][0-9a-f]{7}$/);
    expect(thai).toBe(danish);
    expect(setup.translations.present[nameOfText(`${textOf('da')}More.`)]).toBeUndefined();
  });
});
