import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeYaml, YamlChangeError, type YamlValue, yamlValue } from '../../../../src/editing/yaml/change-yaml.ts';

const text = `name: A house # as on its door
# Rung in spring.
contacts:
  - type: phone
    value: "+4570202550"   # said by themselves
    hours: unknown
    check:
      on: 2017
      how: directory

  # Not seen live.
  - type: website
    value: https://example.org
needs: [talk, doctor] # main one first
area: unknown
note: >
  Two lines
  of words.
empty:
`;

const value = (): { [key: string]: YamlValue } => yamlValue(text) as { [key: string]: YamlValue };
const phone = { type: 'phone', value: '+4570202550', hours: 'unknown', check: { on: 2017, how: 'directory' } };
const website = { type: 'website', value: 'https://example.org' };

/** Lines that went and lines that came. */
const changesOf = (changed: string): string[] => {
  const before = text.split('\n');
  const after = changed.split('\n');
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
};

describe('a changed file', () => {
  it('is the same, byte for byte, where nothing changed', () => {
    expect(changeYaml(text, value())).toBe(text);
    // A form hands a year back as letters, and knows no order of fields.
    const { name, ...rest } = value();
    expect(
      changeYaml(text, {
        ...rest,
        contacts: [{ ...phone, check: { how: 'directory', on: '2017' } }, website],
        name: name ?? '',
      }),
    ).toBe(text);
  });

  it.each<[string, Record<string, YamlValue>, string[]]>([
    [
      'one value, its quotation marks and its comment kept',
      { contacts: [{ ...phone, value: '+4570202551' }, website] },
      ['-     value: "+4570202550"   # said by themselves', '+     value: "+4570202551"   # said by themselves'],
    ],
    ['a new field', { contacts: [{ ...phone, free: 'yes' }, website] }, ['+     free: yes']],
    [
      'a new field between others',
      {
        contacts: [{ type: 'phone', free: 'yes', value: '+4570202550', hours: 'unknown', check: phone.check }, website],
      },
      ['+     free: yes'],
    ],
    [
      'a field that goes',
      { contacts: [{ type: 'phone', value: '+4570202550', check: phone.check }, website] },
      ['-     hours: unknown'],
    ],
    [
      'an item that goes, the comment above the next one kept',
      { contacts: [website] },
      [
        '-   - type: phone',
        '-     value: "+4570202550"   # said by themselves',
        '-     hours: unknown',
        '-     check:',
        '-       on: 2017',
        '-       how: directory',
      ],
    ],
    [
      'an item that comes',
      { contacts: [phone, website, { type: 'email', value: 'a@b.dk' }] },
      ['+   - type: email', '+     value: a@b.dk'],
    ],
    [
      'an item before another',
      { contacts: [phone, { type: 'sms', value: '114' }, website] },
      ['+   - type: sms', '+     value: "114"'],
    ],
    [
      'a list on one line',
      { needs: ['talk', 'sleep, or rest'] },
      ['- needs: [talk, doctor] # main one first', '+ needs: [talk, "sleep, or rest"] # main one first'],
    ],
    [
      'a group in place of a word',
      { area: { is: 'parts', parts: ['fyn'] } },
      ['- area: unknown', '+ area:', '+   is: parts', '+   parts:', '+     - fyn'],
    ],
    [
      'a word in place of a group',
      { contacts: 'unknown' },
      [
        '- contacts:',
        '-   - type: phone',
        '-     value: "+4570202550"   # said by themselves',
        '-     hours: unknown',
        '-     check:',
        '-       on: 2017',
        '-       how: directory',
        '- ',
        '-   # Not seen live.',
        '-   - type: website',
        '-     value: https://example.org',
        '+ contacts: unknown',
      ],
    ],
    [
      'words of several lines',
      { note: 'One line' },
      ['- note: >', '-   Two lines', '-   of words.', '+ note: One line'],
    ],
    ['what was empty', { empty: 'no' }, ['- empty:', '+ empty: no']],
  ])('holds %s', (_, change, lines) => {
    const wanted = { ...value(), ...change };
    const changed = changeYaml(text, wanted);
    expect(yamlValue(changed)).toEqual(wanted);
    expect(changesOf(changed).filter((line) => line !== '- ')).toEqual(lines.filter((line) => line !== '- '));
  });

  it('is never made of a file that is no YAML', () => {
    expect(() => changeYaml('a: [1', { a: 1 })).toThrow(YamlChangeError);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'unknown',
    'yes',
    'no',
    '2017',
    '+4570202550',
    '9000',
    'a: b',
    '# no',
    '- x',
    '',
    ' edge ',
    'true',
    "it's",
    '"q"',
    'æøå',
  ),
  fc.string({ maxLength: 12 }),
);
const field = fc.constantFrom('a', 'b', 'c', 'check', 'on', 'value');
const anything: fc.Arbitrary<YamlValue> = fc.letrec<{ value: YamlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(field, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
const group = fc.dictionary(field, anything, { maxKeys: 5, noNullPrototype: true });

/** Puts a comment behind some lines and above others, as editors do. */
const withComments = (yaml: string): string =>
  yaml.includes('|') || yaml.includes('>') || yaml.includes('"')
    ? yaml
    : yaml.replace(/^(\s*)(?=[a-z-])/gm, (indent, _, at: number) =>
        at % 3 === 0 ? `${indent}# note ${at}\n${indent}` : indent,
      );

describe('any change', () => {
  it('says what it is to say, and keeps the rest', async () => {
    const { stringify } = await import('yaml');
    fc.assert(
      fc.property(group, group, (before, wanted) => {
        const file = withComments(stringify(before));
        expect(changeYaml(file, before)).toBe(file);
        expect(yamlValue(changeYaml(file, wanted))).toEqual(wanted);
      }),
      { numRuns: 600 },
    );
  });

  it('of one line of a real file touches that line alone', () => {
    const files = globSync('content/{services/*/facts,guides/*/guide,organisations/*}.yml');
    expect(files.length).toBeGreaterThan(100);
    for (const path of files) {
      const file = readFileSync(path, 'utf8');
      expect(changeYaml(file, yamlValue(file)), path).toBe(file);
      const wanted = { ...(yamlValue(file) as { [key: string]: YamlValue }), name: 'Another name' };
      const changed = changeYaml(file, wanted);
      const before = file.split('\n');
      const after = changed.split('\n');
      const isNew = !/^name:/m.test(file);
      expect(after.length - before.length, path).toBe(isNew ? 1 : 0);
      expect(
        after.filter((line) => !before.includes(line)),
        path,
      ).toEqual(['name: Another name']);
    }
  });

  it('of any value of a real file touches its line alone', () => {
    for (const path of globSync('content/services/{reden-aalborg,amiami,livslinien}/facts.yml')) {
      const file = readFileSync(path, 'utf8');
      const all = yamlValue(file);
      for (const leaf of leavesOf(all)) {
        const changed = changeYaml(file, withValue(all, leaf, 'changed'));
        const before = file.split('\n');
        const after = changed.split('\n');
        const name = `${path}: ${leaf.join(' ')}`;
        expect(after.length, name).toBe(before.length);
        expect(after.filter((line, at) => line !== before[at]).length, name).toBe(1);
      }
    }
  });
});

type Path = readonly (string | number)[];

const leavesOf = (value: YamlValue): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value as Record<string, YamlValue>).flatMap(([key, inner]) =>
        leavesOf(inner).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
      )
    : [[]];

const withValue = (value: YamlValue, [step, ...rest]: Path, by: YamlValue): YamlValue => {
  if (step === undefined) return by;
  if (Array.isArray(value)) {
    return (value as readonly YamlValue[]).map((item, at) => (at === step ? withValue(item, rest, by) : item));
  }
  const group = value as Record<string, YamlValue>;
  return { ...group, [step]: withValue(group[step] ?? null, rest, by) };
};
