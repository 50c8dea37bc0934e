import { describe, expect, it } from 'vitest';
import { makePublished } from '../../../builders/published.ts';
import { makeCheck, makeContact } from '../../../builders/service.ts';

const old = makeCheck({ on: '2020', how: 'directory' });
const ownOf = (fields: Parameters<typeof makePublished>[0]) => makePublished(fields).contactRoute.own;

describe('the numbers of a service', () => {
  it('keep the order of the file when one in the middle is hidden', () => {
    const contacts = [
      makeContact({ value: '+46313900601' }),
      makeContact({ value: '+46313900602', check: old }),
      makeContact({ value: '+46313900603' }),
    ];
    expect(ownOf({ contacts }).map(({ value }) => value)).toEqual(['+46313900601', '+46313900603']);
  });

  it.each(['unknown', 'none'] as const)('are none where the file says "%s"', (contacts) => {
    expect(ownOf({ contacts })).toEqual([]);
  });

  it('are none where it is closed for good', () => {
    const status = { is: 'closed', check: makeCheck() } as const;
    expect(ownOf({ contacts: [makeContact()], status })).toEqual([]);
  });

  it('that stand in two lists are shown although they are old', () => {
    const check = makeCheck({ on: '2022', how: 'directory', evidence: ['a second list'] });
    expect(ownOf({ contacts: [makeContact({ check })] })[0]).toMatchObject({ age: 'old', on: '2022' });
  });

  it('that nobody checked are hidden', () => {
    expect(ownOf({ contacts: [makeContact({ check: null })] })).toEqual([]);
  });

  it('carry when somebody answers, with an age of its own', () => {
    const contact = makeContact({ hours: '24/7', checks: { hours: old } });
    expect(ownOf({ contacts: [contact] })[0]?.hours).toEqual({ is: 'hidden', why: 'too-old' });
    expect(ownOf({ contacts: [makeContact({ hours: '24/7' })] })[0]?.hours).toMatchObject({ value: { osm: '24/7' } });
  });
});
