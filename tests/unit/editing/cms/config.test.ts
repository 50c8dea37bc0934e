import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type FormField, presentField, originField } from '../../../../src/editing/cms/form.ts';
import { danishFields } from '../../../../src/editing/danish/form-fields.ts';
import { cmsOfContent } from '../../../../src/records/cms.ts';

interface Place {
  name: string;
  label: string;
  fields?: FormField[];
  files?: { name: string; label: string; fields: FormField[] }[];
}

const setup = cmsOfContent();
const collectionsIn = (language: string): Place[] => setup.configs[language]?.['collections'] as Place[];

/** Every field with its path, the kind of content first. */
const fieldsIn = (language: string): { path: string[]; field: FormField }[] => {
  const within = (fields: readonly FormField[], path: string[]): { path: string[]; field: FormField }[] =>
    fields.flatMap((field) => {
      const at = [...path, field.name];
      return [{ path: at, field }, ...within(field.fields ?? [], at)];
    });
  return collectionsIn(language)
    .flatMap(({ name, fields, files }) => [
      ...(fields ? [{ name, fields }] : []),
      ...(files ?? []).map((file) => ({ name: file.name.replace(/-[a-z]{2}(-[a-z]{2})?$/i, ''), fields: file.fields })),
    ])
    .flatMap(({ name, fields }) => within(fields, [name]))
    .filter(({ field }) => field.widget !== 'hidden');
};

const danish = fieldsIn('da');
const english = new Map(fieldsIn('en').map(({ path, field }) => [path.join('.'), field]));

describe('the forms of the CMS', () => {
  it('are what it takes', () => {
    const schema = JSON.parse(
      readFileSync(fileURLToPath(new URL('../schema/sveltia-cms.json', import.meta.resolve('@sveltia/cms'))), 'utf8'),
    ) as object;
    const takes = new Ajv({ strict: false, allowUnionTypes: true, logger: false }).compile(schema);
    for (const config of Object.values(setup.configs)) {
      expect(takes(config), JSON.stringify(takes.errors?.slice(0, 3))).toBe(true);
    }
  });

  it('hold every field of a service, and what a new one needs comes first', () => {
    const names = collectionsIn('da')
      .find(({ name }) => name === 'service')
      ?.fields?.map(({ name }) => name);
    expect(names?.slice(0, 6)).toEqual(['name', 'kind', 'needs', 'needsCheck', 'status', 'contacts']);
    expect(names).toEqual(expect.arrayContaining(['places', 'conditions', 'recheck', 'standsInFor', originField]));
  });

  it('call every field in Danish, and explain it', () => {
    expect(danish.length).toBeGreaterThan(300);
    const same = danish.filter(({ path, field }) => field.label === english.get(path.join('.'))?.label);
    expect(same.map(({ path }) => path.join('.'))).toEqual([]);
    for (const { field } of danish) expect(field.hint).toContain(`(${field.name})`);
  });

  it('offer answers in words', () => {
    // Words that are the same as their codes.
    const alike = ['sms', 'whatsapp', 'chat', 'region', 'fyn', 'bornholm', 'sjaelland'];
    const options = danish.flatMap(({ path, field }) =>
      (field.options ?? []).map(({ label, value }) => ({ at: path.join('.'), label, value })),
    );
    const isCode = (label: string, value: string): boolean => label.toLowerCase() === value.replaceAll('-', ' ');
    expect(options.length).toBeGreaterThan(150);
    expect(options.filter(({ label, value }) => isCode(label, value) && !alike.includes(value))).toEqual([]);
  });

  it('have no words for a field that does not exist', () => {
    const paths = danish.map(({ path }) =>
      path.map((name, at) => (at > 0 && at < path.length - 1 && /^(checks|\w+Check)$/.test(name) ? 'check' : name)),
    );
    const isUsed = (key: string): boolean =>
      paths.some((path) => `.${path.join('.')}`.endsWith(`.${key}`)) ||
      danish.some(({ path }) => `.${path.join('.')}`.endsWith(`.${key}`));
    expect(Object.keys(danishFields).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('let somebody translate every word of a text, and show no fingerprint', () => {
    const texts = collectionsIn('da').filter(({ name }) => name.endsWith('-text'));
    const all = (fields: readonly FormField[]): FormField[] =>
      fields.flatMap((field) => [field, ...all(field.fields ?? [])]);
    const fields = texts.flatMap(({ fields: own = [] }) => all(own));
    expect(fields.filter(({ i18n }) => i18n === undefined)).toEqual([]);
    expect(
      fields
        .filter(({ name }) => name === 'source' || name === presentField)
        .every(({ widget }) => widget === 'hidden'),
    ).toBe(true);
  });

  it('name the files of languages as they are', () => {
    const files = JSON.stringify(setup.configs['da']);
    expect(files).toContain('content/i18n/pt-br.yml');
    expect(files).not.toContain('pt-BR.yml');
    expect((setup.configs['da']?.['i18n'] as { locales: string[] }).locales).toContain('pt-br');
  });
});
