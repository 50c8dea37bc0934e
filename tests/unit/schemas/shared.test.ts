import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkSchema, dateSchema, idSchema, languageTagSchema, textSchema } from '../../../src/schemas/shared.ts';
import { orUnknown, urlSchema, vagueDateSchema } from '../../../src/schemas/shared.ts';

describe('a date as exact as it is known', () => {
  it.each([
    ['a day', '2026-11-22', '2026-11-22'],
    ['a month', '2026-11', '2026-11'],
    ['a year', '2026', '2026'],
    ['a day that the reader of YAML made a date of', new Date('2026-11-22T00:00:00Z'), '2026-11-22'],
    ['a year that the reader of YAML made a number of', 2026, '2026'],
    ['the leap day', '2024-02-29', '2024-02-29'],
  ])('may be %s', (_, value, text) => {
    expect(vagueDateSchema.parse(value)).toBe(text);
  });

  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['a leap day in an ordinary year', '2026-02-29'],
    ['a thirteenth month', '2026-13'],
    ['day before month', '22-11-2026'],
    ['a two-digit year', 26],
    ['a broken date', new Date(Number.NaN)],
    ['words', 'last spring'],
    ['nothing', ''],
  ])('may not be %s', (_, value) => {
    expect(vagueDateSchema.safeParse(value).success).toBe(false);
  });
});

describe('a full date', () => {
  it.each([
    ['text', '2026-11-22'],
    ['a date', new Date('2026-11-22T00:00:00Z')],
  ])('may come as %s', (_, value) => {
    expect(dateSchema.parse(value)).toBe('2026-11-22');
  });

  it.each(['2026-11', '2026', 2026, '2026-02-30', '2026-11-22T10:00:00Z'])('may not be %s', (value) => {
    expect(dateSchema.safeParse(value).success).toBe(false);
  });
});

describe('a text', () => {
  it('may be a number without quotation marks, as a postcode is', () => {
    expect(textSchema.parse(8000)).toBe('8000');
  });

  it.each([[''], [null], [true], [undefined]])('may not be %j', (value) => {
    expect(textSchema.safeParse(value).success).toBe(false);
  });
});

describe('an id', () => {
  it.each(['reden-aarhus', 'a', 'lev-uden-vold-1888'])('may be %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each(['Reden', 'reden_aarhus', '-reden', 'reden-', 'a--b', 'rødgrød', ''])('may not be "%s"', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});

describe('a language', () => {
  it.each(['da', 'pt-BR', 'kl', 'zh-Hant-TW'])('may be %s', (tag) => {
    expect(languageTagSchema.safeParse(tag).success).toBe(true);
  });

  it.each(['dansk', 'DA', 'da_DK', ''])('may not be "%s"', (tag) => {
    expect(languageTagSchema.safeParse(tag).success).toBe(false);
  });
});

describe('a web address', () => {
  it.each([
    ['https://example.org/a', true],
    ['http://example.org', false],
    ['example.org', false],
    ['javascript:alert(1)', false],
  ])('%s may stand in a file: %s', (address, isFine) => {
    expect(urlSchema.safeParse(address).success).toBe(isFine);
  });
});

describe('not knowing', () => {
  it('is an answer where it is allowed', () => {
    expect(orUnknown(urlSchema).parse('unknown')).toBe('unknown');
  });

  it('is not the same as leaving the answer out', () => {
    expect(orUnknown(urlSchema).safeParse(undefined).success).toBe(false);
  });
});

describe('a check', () => {
  const read = (text: string) => checkSchema.safeParse(parse(text));

  it.each([
    ['a year without quotation marks', 'on: 2020'],
    ['a month without quotation marks', 'on: 2020-03'],
    ['a day without quotation marks', 'on: 2020-03-16'],
  ])('may have %s', (_, on) => {
    expect(read(`${on}\nhow: called\nsource: staff`).success).toBe(true);
  });

  it.each([
    ['a way of checking that is not in the list', 'on: 2020\nhow: guessed\nsource: staff'],
    ['no source', 'on: 2020\nhow: called'],
    ['an empty source', 'on: 2020\nhow: called\nsource: ""'],
    ['a misspelt field', 'on: 2020\nhow: called\nsource: staff\nevidense: []'],
  ])('may not have %s', (_, text) => {
    expect(read(text).success).toBe(false);
  });
});
