/** What the standard asks of a service, in our own words; the official schemas: `npm run check:hsds -- <their folder>`. */
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { hsdsOf } from '../../../src/exports/hsds/services.ts';
import type { PublishedService } from '../../../src/domain/service/published.ts';
import { openDataOf } from '../../builders/open-data.ts';
import { makePublished, publish } from '../../builders/published.ts';
import { makeCheck, makeContact, makeLocation, makeService } from '../../builders/service.ts';

const linked = { id: z.uuid() };
const phoneSchema = z.looseObject({
  ...linked,
  number: z.string(),
  service_id: z.uuid(),
  attributes: z.array(z.looseObject(linked)),
});
const addressSchema = z.looseObject({
  ...linked,
  address_1: z.string(),
  city: z.string(),
  state_province: z.string(),
  postal_code: z.string(),
  country: z.literal('DK'),
  address_type: z.enum(['physical', 'postal', 'virtual']),
});
const serviceSchema = z.looseObject({
  ...linked,
  name: z.string(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  url: z
    .url()
    .regex(/^[\x20-\x7e]+$/)
    .optional(),
  alert: z.string().optional(),
  assured_date: z.iso.date().optional(),
  phones: z.array(phoneSchema),
  schedules: z.array(z.looseObject({ ...linked, byday: z.string().optional(), notes: z.string() })),
  service_at_locations: z.array(
    z.looseObject({
      ...linked,
      location: z.looseObject({ ...linked, location_type: z.literal('physical'), addresses: z.array(addressSchema) }),
    }),
  ),
});
const pageSchema = z.object({ total_items: z.number(), contents: z.array(serviceSchema) });

const first = (...services: readonly PublishedService[]) => {
  const { contents } = pageSchema.parse(JSON.parse(hsdsOf(openDataOf(...services))));
  if (contents[0] === undefined) throw new Error('No service.');
  return contents[0];
};

describe('a service in HSDS', () => {
  it('has its number with the date of its check', () => {
    const { phones } = first(makePublished({ contacts: [makeContact({ check: makeCheck({ on: '2024-05' }) })] }));
    expect(phones).toMatchObject([
      { number: '+46313900600', attributes: [{ link_type: 'checked', value: '2024-05' }] },
    ]);
  });

  it.each([
    ['2024', '2024-01-01'],
    ['2024-05', '2024-05-01'],
    ['2024-05-17', '2024-05-17'],
  ])('that was checked in %s says the day %s', (on, day) => {
    expect(first(makePublished({ contacts: [makeContact({ check: makeCheck({ on }) })] })).assured_date).toBe(day);
  });

  it('has one schedule for days that are alike', () => {
    const { schedules } = first(makePublished({ hours: { open: 'Mo-We,Fr 09:00-15:00', check: makeCheck() } }));
    expect(schedules).toMatchObject([{ freq: 'WEEKLY', byday: 'MO,TU,WE,FR', opens_at: '09:00', closes_at: '15:00' }]);
  });

  it('tells old hours in words with their year', () => {
    const check = makeCheck({ on: '2020', how: 'organisation' });
    const { schedules } = first(makePublished({ hours: { open: 'Mo-Fr 09:00-15:00', check } }));
    expect(schedules[0]).not.toHaveProperty('byday');
    expect(schedules[0]?.notes).toMatch(/as it was in 2020.*Ring first/);
  });

  it('has an address only where it is whole, and else tells it in words', () => {
    const whole = makeLocation({ municipality: 'Hvidsand' });
    expect(first(makePublished({ places: [whole] })).service_at_locations[0]?.location.addresses).toMatchObject([
      { address_1: 'Molevej 4', postal_code: '1100', state_province: 'Hvidsand' },
    ]);
    const { location } = first(makePublished({ places: [makeLocation()] })).service_at_locations[0] ?? {};
    expect(location).toMatchObject({ addresses: [], description: 'Molevej 4' });
  });

  it('says that nobody knows whether it still runs', () => {
    const found = first(makePublished({ status: { is: 'unconfirmed' } }));
    expect(found).toMatchObject({ status: 'active', alert: expect.stringContaining('Nobody has confirmed') as string });
  });

  it('writes a web address in ASCII', () => {
    const website = makeContact({ type: 'website', value: 'https://grænseløst.example/' });
    expect(first(makePublished({ contacts: [website] })).url).toBe('https://xn--grnselst-k0a8p.example/');
  });

  it('keeps its id from build to build, and shares it with no other', () => {
    const house = publish(makeService());
    expect(first(house).id).toBe(first(house).id);
    expect(first({ ...house, id: 'other' }).id).not.toBe(first(house).id);
  });
});
