import { describe, expect, test } from 'vitest';
import {
  eveningsOf,
  hasNights,
  kindOfText,
  morningsOf,
  namesHolidays,
  refusalOf,
  replaceHolidays,
} from '../../../../src/domain/hours/osm-syntax.ts';

describe('what kind of answer a text is', () => {
  test.each([
    ['24/7', 'always'],
    ['by-appointment', 'by-appointment'],
    ['"by appointment"', 'by-appointment'],
    ['unknown', 'unknown'],
    ['"ask at the desk"', 'unknown'],
    ['Mo-Fr 09:00-16:00', 'hours'],
    ['Mo 10:00-12:00 "by appointment"', 'hours'],
  ])('%s is of the kind %s', (text, kind) => {
    expect(kindOfText(text)).toBe(kind);
  });
});

describe('holidays in a text', () => {
  test('PH in a comment is not a rule about holidays', () => {
    expect(namesHolidays('Mo 10:00-12:00 "not on PH"')).toBe(false);
    expect(replaceHolidays('PH off; Mo 10:00-12:00 "not on PH"', ['Tu'])).toBe('Tu off; Mo 10:00-12:00 "not on PH"');
  });

  test('two holidays in a row both take the place of PH', () => {
    expect(replaceHolidays('Sa,Su,PH 09:00-15:00', ['Th', 'Fr'])).toBe('Sa,Su,Th,Fr 09:00-15:00');
  });
});

describe('nights in two halves, the morning on the day of its evening', () => {
  test.each([
    ['Mo-Su 14:15-08:30', 'Mo-Su 14:15-24:00', 'Mo-Su 00:00-08:30'],
    ['Mo 18:00-26:00', 'Mo 18:00-24:00', 'Mo 00:00-02:00'],
    ['Mo 09:00-12:00,20:00-02:00; PH off', 'Mo 09:00-12:00,20:00-24:00; PH off', 'Mo 23:59-24:00,00:00-02:00; PH off'],
    ['Mo 22:00-00:00', 'Mo 22:00-00:00', 'Mo 23:59-24:00'],
    ['Mo 10:00-12:00 "22:00-06:00"', 'Mo 10:00-12:00 "22:00-06:00"', 'Mo 23:59-24:00 "22:00-06:00"'],
    ['Mo 14:00+', 'Mo 14:00+', 'Mo 23:59-24:00'],
  ])('%s', (text, evenings, mornings) => {
    expect([eveningsOf(text), morningsOf(text)]).toEqual([evenings, mornings]);
  });

  test.each([
    ['Mo-Su 14:15-08:30', true],
    ['Mo-Fr 00:00-08:00,16:00-24:00', false],
    ['24/7', false],
  ])('%s has nights: %s', (text, expected) => {
    expect(hasNights(text)).toBe(expected);
  });
});

describe('texts that are refused although the library would guess a meaning', () => {
  test.each([
    ['Mo-Fr 09:00-16:00; SH off', 'school-holidays'],
    ['sunrise-sunset', 'sun'],
    ['Mo-Fr 09:00-16:00; ph off', 'capitals'],
    ['PH -1 day 09:00-12:00', 'holidays-alone'],
    ['PH Mo-Fr 09:00-12:00', 'holidays-alone'],
    ['Mo 09:00-12:00 || "ring"', 'otherwise'],
    ['Mo-Fr 09:00-16:00; PH off', undefined],
  ])('%s', (text, reason) => {
    expect(refusalOf(text)?.fault.name).toBe(reason);
  });
});
