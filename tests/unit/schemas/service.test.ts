import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { serviceSchema } from '../../../src/schemas/service.ts';
import { makeService } from '../../builders/service.ts';

const service = makeService();
const accepts = (changes: object): boolean => serviceSchema.safeParse({ ...service, ...changes }).success;

describe('the facts of a place', () => {
  it('may be unknown in every group', () => {
    expect(serviceSchema.safeParse(service).success).toBe(true);
  });

  it.each(['places', 'contacts', 'hours', 'area', 'audience', 'conditions', 'languages', 'referral'] as const)(
    'may not leave out the group "%s": that would say that nobody looked',
    (group) => {
      expect(accepts({ [group]: undefined })).toBe(false);
    },
  );

  it.each([
    ['a misspelt field', { adress: 'Molevej 4' }],
    ['an empty list of places', { places: [] }],
    ['an empty list of needs', { needs: [] }],
    ['a word that is not an answer', { status: { is: 'maybe' } }],
    ['true in place of yes', { hours: { open: '24/7', ringFirst: true } }],
    ['a negative age', { audience: { ...ageless, ageFrom: -1 } }],
    ['a point on the map outside the country', { places: [{ visibility: 'public', position: { lat: 48, lon: 10 } }] }],
    ['a check every day', { recheck: { everyDays: 1 } }],
  ])('may not have %s', (_, changes) => {
    expect(accepts(changes)).toBe(false);
  });

  it.each([
    ['no highest age', { audience: { ...ageless, ageTo: 'none' } }],
    ['no place to come to', { places: 'none' }],
    ['a secret place of which nothing is said', { places: [{ visibility: 'secret' }] }],
  ])('may have %s', (_, changes) => {
    expect(accepts(changes)).toBe(true);
  });

  it('keep yes and no as words, a postcode as text and a date as a day', () => {
    const places = parse(
      '[{ visibility: public, postcode: 8000, stepFree: no, check: { on: 2026-01-02, how: called, source: x } }]',
    );
    const [place] = serviceSchema.parse({ ...service, places }).places as object[];
    expect(place).toMatchObject({ postcode: '8000', stepFree: 'no', check: { on: '2026-01-02' } });
  });
});

const ageless = {
  women: 'unknown',
  men: 'unknown',
  trans: 'unknown',
  ageFrom: 'unknown',
  ageTo: 'unknown',
  stay: 'unknown',
  trafficked: 'unknown',
};
