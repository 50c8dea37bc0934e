import { describe, expect, test } from 'vitest';
import { readHours } from '../../../../src/domain/hours/read-hours.ts';

const messageFor = (text: string) => {
  const read = readHours(text);
  if (read.ok) return 'no complaint';
  const { fault, write } = read;
  return `${fault.name}${fault.after && ` after ${fault.after}`}${write === undefined ? '' : ` Write: ${write}`}`;
};

describe('a text that cannot be read gives a fault, never a crash', () => {
  test.each([
    ['Mo-Fr 9-16', 'minutes Write: Mo-Fr 09:00-16:00'],
    ['Mo-Fr 09.00-16.00', 'colon Write: Mo-Fr 09:00-16:00'],
    ['man-fre 09:00-16:00', 'word Write: Mo-Fr 09:00-16:00'],
    ['Mo-Fr 09:00-16:00;', 'empty-rule Write: Mo-Fr 09:00-16:00'],
    ['public holidays off', 'word Write: PH off'],
    ['hverdage 9-16', 'no-sense after hv Write: Mo-Fr 09:00-16:00'],
    ['døgnåben', 'no-sense after dø Write: 24/7'],
    ['efter aftale', 'no-sense after ef Write: by-appointment'],
    ['Mo-Fr', 'no-times'],
    ['24/7; PH off', 'always-alone Write: Mo-Su 00:00-24:00; PH off'],
    ['ph off', 'capitals Write: PH off'],
    ['PH Mo off', 'holidays-alone'],
    ['PH -1 day off', 'holidays-alone'],
    ['PH +1 day off', 'holidays-alone'],
    ['Mo-Fr sunrise-sunset', 'sun'],
    ['ma-fr 09:00-16:00', 'nothing-said Write: Mo-Fr 09:00-16:00'],
    ['On 10:00-14:00', 'word Write: We 10:00-14:00'],
    ['to 10:00-14:00', 'no-sense after to Write: Th 10:00-14:00'],
    ['Mo 10:00-12:00 || "by appointment"', 'otherwise Write: Mo 10:00-12:00'],
    ['easter off', 'easter'],
    ['Mo-Fr 09:00-16:00, PH off', 'comma-before-off'],
    ['Mo 25:00', 'no-sense after Mo 25:00'],
    ['PH,Dec 24 off', 'holidays-and-dates'],
    ['', 'nothing-said'],
  ])('%s', (text, reason) => {
    expect(messageFor(text)).toBe(reason);
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
