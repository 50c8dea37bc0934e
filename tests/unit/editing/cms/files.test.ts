import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cmsSetup } from '../../../../src/editing/cms/config.ts';
import { wordsForm, yamlForm, type FileForm } from '../../../../src/editing/cms/files.ts';

const setup = cmsSetup({ folder: 'content', languages: ['da', 'en'], repository: undefined, labels: {} });
const formOf = (name: string): FileForm => {
  const format = setup.formats.find((one) => one.name === name);
  if (!format) throw new Error(`No format ${name}.`);
  return format.extension === 'mdx' ? wordsForm(format.schema) : yamlForm(format.schema, format.isAtRoot);
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

/** As the CMS does: it trims what it reads, and ends what it writes with one line break. */
const savedAs = (
  form: FileForm,
  text: string,
  change: (value: ReturnType<FileForm['fromFile']>) => void = () => undefined,
): string => {
  const value = form.fromFile(text.trim());
  const handed = JSON.parse(JSON.stringify(value)) as typeof value;
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

describe('the forms', () => {
  it('hold every field of every schema', () => {
    const names = (fields: readonly { name: string; fields?: unknown }[]): string[] => fields.map(({ name }) => name);
    const collections = setup.config['collections'] as { name: string; fields?: { name: string }[] }[];
    const service = collections.find(({ name }) => name === 'service');
    expect(names(service?.fields ?? [])).toEqual(
      expect.arrayContaining(['name', 'places', 'contacts', 'conditions', 'status']),
    );
  });
});
