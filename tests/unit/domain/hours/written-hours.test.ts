import { describe, expect, test } from 'vitest';
import { osmFromWritten } from '../../../../src/domain/hours/written-hours.ts';

describe('opening hours as Danes write them', () => {
  test.each([
    ['hverdage 9-16.30', 'Mo-Fr 09:00-16:30'],
    ['ma-fr 09:00-16:00', 'Mo-Fr 09:00-16:00'],
    ['On 10:00-14:00', 'We 10:00-14:00'],
    ['to 10-12', 'Th 10:00-12:00'],
    ['Lørdag og søndag kl. 10 til 14', 'Sa,Su 10:00-14:00'],
    ['man-tors: 9.00-15.30', 'Mo-Th 09:00-15:30'],
    ['mandag 9–12; tirsdag lukket', 'Mo 09:00-12:00; Tu off'],
    ['alle dage 18-07', 'Mo-Su 18:00-07:00'],
    ['døgnåben', '24/7'],
    ['efter aftale', 'by-appointment'],
    ['Mo 10:00-12:00;', 'Mo 10:00-12:00'],
    ['Mo-Fr 09:00-16:00; PH off', 'Mo-Fr 09:00-16:00; PH off'],
    ['Mo 10:00-12:00 "on 9-10 ma"', 'Mo 10:00-12:00 "on 9-10 ma"'],
  ])('%s', (text, expected) => {
    expect(osmFromWritten(text)).toBe(expected);
  });
});
