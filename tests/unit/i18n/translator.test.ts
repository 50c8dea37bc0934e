import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { Locale } from '../../../src/schemas/locale.ts';

const strings = {
  da: {
    exit: 'Forlad',
    hello: 'Hej {{name}}',
    'a.b': 'prik',
    only: 'kun dansk',
    n_one: '{{count}} sted',
    n_other: '{{count}} steder',
  },
  en: { exit: 'Leave', hello: 'Hello {{name}}', n_one: '{{count}} place', n_other: '{{count}} places' },
  ar: { exit: 'غادر', m_zero: 'صفر', m_one: 'واحد', m_two: 'اثنان', m_few: 'قليل', m_many: 'كثير', m_other: 'آخر' },
  ro: { secret: 'in Romanian only' },
};
const locale = (tag: string, fallback: string[]): Locale => ({
  tag,
  name: tag,
  dir: 'ltr',
  fallback,
  role: 'translation',
  recordings: 'not-needed',
});
const arabic = createTranslator(locale('ar', ['en', 'da']), strings);

describe('a string', () => {
  it.each([
    ['comes in the reader’s language', 'exit', 'غادر', 'ar'],
    ['comes in the next language where it is missing, and says so', 'hello', 'Hello ', 'en'],
    ['comes in the last language of the chain where it is missing twice', 'only', 'kun dansk', 'da'],
    ['may have a dot in its key', 'a.b', 'prik', 'da'],
  ])('%s', (_, key, text, lang) => {
    expect(arabic.translate(key, { name: '' })).toEqual({ text, lang });
  });

  it('that nobody wrote stops the build and names the file', () => {
    expect(() => arabic.t('nobody')).toThrow('The text "nobody" is missing in i18n/ar.yml');
  });

  it('in a language outside the chain counts as not written', () => {
    expect(() => arabic.t('secret')).toThrow('"secret"');
    expect(arabic.has('secret')).toBe(false);
  });

  it('in the next language counts as written', () => {
    expect(arabic.has('hello')).toBe(true);
  });

  it('keeps signs of HTML in names as they are, since the page escapes them itself', () => {
    expect(arabic.t('hello', { name: 'A & <B>' })).toBe('Hello A & <B>');
  });

  it('says nothing of its keys to other languages', () => {
    expect(createTranslator(locale('da', []), strings).t('exit')).toBe('Forlad');
  });
});

describe('a number of things', () => {
  it.each([
    [1, '1 sted'],
    [0, '0 steder'],
    [2, '2 steder'],
  ])('in Danish: %i', (count, text) => {
    expect(createTranslator(locale('da', []), strings).t('n', { count })).toBe(text);
  });

  it.each([
    [0, 'صفر'],
    [1, 'واحد'],
    [2, 'اثنان'],
    [3, 'قليل'],
    [11, 'كثير'],
    [100, 'آخر'],
  ])('in Arabic, which has six forms: %i', (count, text) => {
    expect(arabic.t('m', { count })).toBe(text);
  });

  it('that falls back is counted by the rules of the other language', () => {
    expect(arabic.translate('n', { count: 2 })).toEqual({ text: '2 places', lang: 'en' });
  });
});
