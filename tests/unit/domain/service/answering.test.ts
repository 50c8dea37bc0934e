import { describe, expect, it } from 'vitest';
import { answeringHours, cardHours } from '../../../../src/domain/service/answering.ts';
import { makePublished } from '../../../builders/published.ts';
import { makeContact, makeLocation } from '../../../builders/service.ts';

const first = '+46313900600';
const second = '+46313900601';
const line = (value: string, hours: string) => makeContact({ value, hours });
const mornings = 'Tu 09:00-11:00';
const evenings = 'Th 18:00-20:00';

describe('when numbers are answered', () => {
  const answering = (...lines: [string, string][]) =>
    answeringHours(makePublished({ contacts: lines.map(([value, hours]) => line(value, hours)) }).contactRoute.own).map(
      ({ numbers, hours }) => [hours.value.osm, ...numbers],
    );

  it('is said of all where it is the same for all', () => {
    expect(answering([first, mornings])).toEqual([[mornings]]);
    expect(answering([first, mornings], [second, mornings])).toEqual([[mornings]]);
  });

  it('is said of the number it is about where nobody knows about another one', () => {
    expect(answering([first, 'unknown'], [second, mornings])).toEqual([[mornings, second]]);
  });

  it('is said of each where they differ', () => {
    expect(answering([first, mornings], [second, evenings])).toEqual([
      [mornings, first],
      [evenings, second],
    ]);
  });

  it('is not said where nobody knows', () => {
    expect(answering([first, 'unknown'])).toEqual([]);
  });
});

describe('the hours beside the number of a card', () => {
  const hoursOf = (contacts: ReturnType<typeof line>[], shown = contacts.length) => {
    const service = makePublished({
      contacts,
      places: [makeLocation()],
      hours: { open: '24/7', ringFirst: 'no', check: makeContact().check },
    });
    const said = cardHours(service, service.contactRoute.own.slice(0, shown));
    return said && [said.are, said.hours.is === 'shown' ? said.hours.value.osm : said.hours.why];
  };

  it('are those of the number, never of the house instead', () => {
    expect(hoursOf([line(first, mornings)])).toEqual(['answers', mornings]);
  });

  it('are those of the house where nobody knows when the number is answered', () => {
    expect(hoursOf([line(first, 'unknown')])).toEqual(['open', '24/7']);
  });

  it('are those of the number on the card, whatever holds for others', () => {
    expect(hoursOf([line(first, mornings), line(second, evenings)], 1)).toEqual(['answers', mornings]);
  });

  it('are left out where several numbers are answered at different hours', () => {
    expect(hoursOf([line(first, mornings), line(second, evenings)])).toBeUndefined();
    expect(hoursOf([line(first, mornings), line(second, 'unknown')])).toBeUndefined();
  });

  it('are those of the line where there is no house', () => {
    const service = makePublished({ contacts: [line(first, 'unknown')], places: 'none' });
    expect(cardHours(service, service.contactRoute.own)).toEqual({
      are: 'open',
      hours: { is: 'hidden', why: 'unknown' },
    });
  });
});
