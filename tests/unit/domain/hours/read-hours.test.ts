import { describe, expect, test } from 'vitest';
import { readHours } from '../../../../src/domain/hours/read-hours.ts';

const messageFor = (text: string) => {
  const read = readHours(text);
  return read.ok ? 'no complaint' : read.message;
};

describe('a text that cannot be read gives a sentence, never a crash', () => {
  test.each([
    ['Mo-Fr 9-16', 'Times need minutes. Write: Mo-Fr 09:00-16:00'],
    ['Mo-Fr 09.00-16.00', 'Hours and minutes are separated by a colon. Write: Mo-Fr 09:00-16:00'],
    ['man-fre 09:00-16:00', 'A word or sign is not the one OpenStreetMap uses. Write: Mo-Fr 09:00-16:00'],
    ['Mo-Fr 09:00-16:00;', 'There is an empty rule, perhaps a semicolon at the end. Write: Mo-Fr 09:00-16:00'],
    ['public holidays off', 'A word or sign is not the one OpenStreetMap uses. Write: PH off'],
    ['hverdage 9-16', 'It makes no sense after "hv". Write: Mo-Fr 09:00-16:00'],
    ['døgnåben', 'It makes no sense after "dø". Write: 24/7'],
    ['efter aftale', 'It makes no sense after "ef". Write: by-appointment'],
    ['Mo-Fr', 'A rule has days but no times.'],
    ['24/7; PH off', '24/7 stands alone, without exceptions. Write: Mo-Su 00:00-24:00; PH off'],
    ['ph off', 'Public holidays are written with capital letters: PH. Write: PH off'],
    ['PH Mo off', 'PH stands alone or after a comma, as in Sa,Su,PH 09:00-15:00.'],
    ['PH -1 day off', 'PH stands alone or after a comma, as in Sa,Su,PH 09:00-15:00.'],
    ['PH +1 day off', 'PH stands alone or after a comma, as in Sa,Su,PH 09:00-15:00.'],
    ['Mo-Fr sunrise-sunset', 'Times that follow the sun differ from day to day. Write clock times.'],
    ['ma-fr 09:00-16:00', 'It says no days and no times. Write: Mo-Fr 09:00-16:00'],
    ['On 10:00-14:00', 'A word or sign is not the one OpenStreetMap uses. Write: We 10:00-14:00'],
    ['to 10:00-14:00', 'It makes no sense after "to". Write: Th 10:00-14:00'],
    [
      'Mo 10:00-12:00 || "by appointment"',
      'What follows || cannot be shown in a table. Leave it out, and say in `ringFirst` if one should ring. Write: Mo 10:00-12:00',
    ],
    ['easter off', 'Easter moves from year to year and is a public holiday. Write PH, or the dates.'],
    ['Mo-Fr 09:00-16:00, PH off', 'Put a semicolon, not a comma, before a rule that ends in off.'],
    ['Mo 25:00', 'It makes no sense after "Mo 25:00".'],
    ['PH,Dec 24 off', 'PH and dates each need a rule of their own. Write: PH off; Dec 24 off'],
    ['', 'It says no days and no times.'],
  ])('%s', (text, reason) => {
    expect(messageFor(text)).toBe(`The opening hours "${text}" cannot be read. ${reason}`);
  });

  test.each(['Mo-Fr 9-16', 'man-fre 09.00-16.00', 'public holidays off', 'Mo-Fr 09:00–16:00'])(
    'the advice for "%s" can be followed',
    (text) => {
      const advice = messageFor(text).split(' Write: ')[1] ?? '';
      expect(messageFor(advice)).toBe('no complaint');
    },
  );
});

describe('texts that are read without complaint', () => {
  test.each([
    'Mo-Fr 08:30-16:00; Sa-Su,PH 09:00-15:00',
    'Mo-Fr 00:00-08:00,16:00-24:00; Sa,Su,PH 00:00-24:00',
    'week 02-52/2 Mo 16:00-18:00',
    'Tu 09:00-11:00; Th 13:00-15:00',
    'Mo-Su 14:15-08:30',
    'Mo-Fr 09:00-16:00; PH off; Dec 24,31 off',
    '2020 Mo 09:00-16:00',
    ' 24/7 ',
    'by-appointment',
    'unknown',
  ])('%s', (text) => {
    expect(messageFor(text)).toBe('no complaint');
  });
});
