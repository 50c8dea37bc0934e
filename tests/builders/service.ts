/** Records for tests: valid by default, each parsed by the real schema, so that a test cannot use what no file may hold. */
import type { z } from 'astro/zod';
import { organisationSchema, type Organisation } from '../../src/schemas/organisation.ts';
import { contactSchema, locationSchema, serviceSchema } from '../../src/schemas/service.ts';
import type { Contact, Location, Service } from '../../src/schemas/service.ts';
import { checkSchema, type Check } from '../../src/schemas/shared.ts';
import { vocabularySchema, type Vocabulary } from '../../src/schemas/vocabulary.ts';
import { daysAgo } from './days.ts';

/** Only what matters to the test is given; `check: null` leaves the check out. */
type Given<T> = Partial<Omit<T, 'check'>> & { check?: Check | null };

const withCheck = ({ check = makeCheck(), ...fields }: { check?: Check | null }): object =>
  check === null ? fields : { ...fields, check };

/** A check made ten days before the build, by somebody who rang. */
export const makeCheck = (fields: Partial<z.input<typeof checkSchema>> = {}): Check =>
  checkSchema.parse({ on: daysAgo(10), how: 'called', source: 'the night shift', ...fields });

export const makeContact = (fields: Given<z.input<typeof contactSchema>> = {}): Contact =>
  contactSchema.parse(withCheck({ type: 'phone', value: '+46313900600', ...fields }));

export const makeLocation = (fields: Given<z.input<typeof locationSchema>> = {}): Location =>
  locationSchema.parse(
    withCheck({ visibility: 'public', street: 'Molevej 4', postcode: '1100', town: 'Hvidsand', ...fields }),
  );

type Conditions = Exclude<Service['conditions'], 'unknown'>;
type Audience = Exclude<Service['audience'], 'unknown'>;

/** Conditions of which nothing is known except what is given. */
export const makeConditions = (fields: Given<Conditions> = {}): Conditions => {
  const nothing = {
    cost: 'unknown',
    name: 'unknown',
    papers: 'unknown',
    police: 'unknown',
    immigration: 'unknown',
    municipality: 'unknown',
    interpreter: 'unknown',
    comesToYou: 'unknown',
  };
  const { conditions } = serviceSchema.parse({ ...makeService(), conditions: withCheck({ ...nothing, ...fields }) });
  if (conditions === 'unknown') throw new Error('These conditions are known.');
  return conditions;
};

/** An audience of which nothing is known except what is given. */
export const makeAudience = (fields: Given<Audience> = {}): Audience => {
  const nothing = {
    women: 'unknown',
    men: 'unknown',
    trans: 'unknown',
    ageFrom: 'unknown',
    ageTo: 'unknown',
    stay: 'unknown',
    trafficked: 'unknown',
  };
  const { audience } = serviceSchema.parse({ ...makeService(), audience: withCheck({ ...nothing, ...fields }) });
  if (audience === 'unknown') throw new Error('This audience is known.');
  return audience;
};

/** A running drop-in place of which nothing is known except what is given. */
export const makeService = (fields: Partial<z.input<typeof serviceSchema>> = {}): Service =>
  serviceSchema.parse({
    name: 'Havnehuset',
    kind: 'drop-in',
    organisation: 'unknown',
    audienceIs: 'reader',
    places: 'unknown',
    contacts: 'unknown',
    hours: 'unknown',
    area: 'unknown',
    audience: 'unknown',
    needs: ['food'],
    needsCheck: makeCheck(),
    conditions: 'unknown',
    languages: 'unknown',
    referral: 'unknown',
    status: { is: 'open', check: makeCheck() },
    recheck: { everyDays: 90 },
    ...fields,
  });

export const makeOrganisation = (fields: Partial<z.input<typeof organisationSchema>> = {}): Organisation =>
  organisationSchema.parse({
    name: 'Ølands Fyrforening',
    kind: 'ngo',
    website: 'https://fyrforeningen.example',
    check: makeCheck(),
    ...fields,
  });

/** Three needs, as many subjects and kinds, and two parts of an invented country. */
export const makeVocabulary = (fields: Partial<z.input<typeof vocabularySchema>> = {}): Vocabulary =>
  vocabularySchema.parse({
    needs: [
      { id: 'food', icon: 'soup', tile: true, instead: 'company' },
      { id: 'talk', icon: 'message-circle', tile: true, instead: 'company' },
      { id: 'money', icon: 'coins', tile: true, instead: 'none' },
    ],
    subjects: [
      { id: 'company', covers: ['food', 'talk'] },
      { id: 'control', covers: ['talk'], only: 'trafficked' },
      { id: 'youth', covers: ['talk'], only: 'under18' },
    ],
    kinds: [
      { id: 'drop-in', icon: 'house', freshness: 'other', reached: 'there' },
      { id: 'phone-line', icon: 'phone', freshness: 'hotline', reached: 'anywhere' },
      { id: 'crisis-centre', icon: 'bed', freshness: 'hotline', reached: 'there' },
    ],
    lines: ['acute', 'night'],
    areas: [
      { id: 'north', municipalities: ['Hvidsand', 'Krageby'] },
      { id: 'south', municipalities: ['Tangnæs'] },
    ],
    ...fields,
  });
