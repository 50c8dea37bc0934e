import { describe, expect, it } from 'vitest';
import { noticeSchema } from '../../../src/schemas/notice.ts';
import { stringsSchema } from '../../../src/schemas/strings.ts';
import { textFrontMatterSchema } from '../../../src/schemas/text.ts';

describe('interface strings', () => {
  it.each(['exit', 'home.heading', 'title.kind.drop-in', 'list.count_one'])('may have the key %s', (key) => {
    expect(stringsSchema.safeParse({ [key]: 'words' }).success).toBe(true);
  });

  it.each(['', '.home', 'home.', 'home heading', 'høj'])('may not have the key "%s"', (key) => {
    expect(stringsSchema.safeParse({ [key]: 'words' }).success).toBe(false);
  });

  it.each([
    ['empty', ''],
    ['a truth value, as "no" without quotation marks once was', false],
    ['a number', 5],
    ['a list of strings', { inner: 'words' }],
  ])('may not be %s', (_, value) => {
    expect(stringsSchema.safeParse({ key: value }).success).toBe(false);
  });
});

describe('the lines on top of a text', () => {
  const lines = { summary: 'A bed for the night.', origin: 'original' };

  it.each(['original', 'human', 'machine', 'machine-reviewed'])('may say that it is %s', (origin) => {
    expect(textFrontMatterSchema.safeParse({ ...lines, origin }).success).toBe(true);
  });

  it.each([
    ['no origin', { origin: undefined }],
    ['another origin', { origin: 'google' }],
    ['no summary', { summary: undefined }],
    ['a misspelt field', { titel: 'x' }],
  ])('may not have %s', (_, changes) => {
    expect(textFrontMatterSchema.safeParse({ ...lines, ...changes }).success).toBe(false);
  });

  it('keep a fingerprint that looks like a number as text', () => {
    expect(textFrontMatterSchema.parse({ ...lines, source: 12345678 }).source).toBe('12345678');
  });
});

describe('a notice', () => {
  const notice = { from: new Date('2026-11-22T00:00:00Z'), until: '2026-12-31', severity: 'info', areas: 'all' };

  it('has whole days, however they were written', () => {
    expect(noticeSchema.parse(notice)).toMatchObject({ from: '2026-11-22', until: '2026-12-31' });
  });

  it.each([
    ['a month for a day', { until: '2026-12' }],
    ['an empty list of areas', { areas: [] }],
    ['no end', { until: undefined }],
  ])('may not have %s', (_, changes) => {
    expect(noticeSchema.safeParse({ ...notice, ...changes }).success).toBe(false);
  });
});
