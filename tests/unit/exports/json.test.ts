import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { jsonOf, jsonSchema } from '../../../src/exports/json.ts';
import { jsonLdText } from '../../../src/exports/json-ld.ts';
import type { OpenData } from '../../../src/schemas/open-data.ts';
import { daysAgo } from '../../builders/days.ts';
import { openDataOf } from '../../builders/open-data.ts';
import { makePublished } from '../../builders/published.ts';
import { makeCheck, makeConditions, makeContact } from '../../builders/service.ts';

const parse = (text: string): OpenData => JSON.parse(text) as OpenData;

describe('services.json', () => {
  const known = makePublished({
    contacts: [makeContact({ check: makeCheck({ on: '2020', how: 'organisation' }) })],
    conditions: makeConditions({ cost: 'free' }),
    hours: { open: 'Fr 20:00-02:00', check: makeCheck() },
  });
  const [service] = parse(jsonOf(openDataOf(known))).services;

  it('has each fact with its age and the date of its check', () => {
    expect(service?.conditions.cost).toEqual({ value: 'free', said: 'known', age: 'fresh', checked: daysAgo(10) });
    expect(service?.contacts[0]).toMatchObject({ age: 'old', checked: '2020' });
  });

  it('says null and why, never leaves out and never guesses', () => {
    expect(service?.conditions.name).toEqual({ value: null, said: 'unknown', age: null, checked: null });
    expect(service?.languages).toEqual({ value: null, said: 'unknown', age: null, checked: null });
  });

  it('has the hours as a week, a night on the evening it begins', () => {
    expect(service?.hours.value?.week?.[4]).toEqual([{ opens: '20:00', closes: '02:00' }]);
    expect(service?.hours.value?.week?.[5]).toEqual([]);
  });

  it('has no week to compute with where the hours are old', () => {
    const old = makePublished({
      hours: { open: 'Fr 20:00-02:00', check: makeCheck({ on: '2020', how: 'organisation' }) },
    });
    expect(parse(jsonOf(openDataOf(old))).services[0]?.hours).toMatchObject({
      age: 'old',
      value: { osm: 'Fr 20:00-02:00', week: null, ringFirst: true },
    });
  });
});

describe('its schema', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(JSON.parse(jsonSchema()) as object);
  const data = (): OpenData => parse(jsonOf(openDataOf(makePublished({ contacts: [makeContact()] }))));

  it('takes the file', () => expect([isValid(data()), isValid.errors]).toEqual([true, null]));

  it('refuses a fact without the reason why it is not told', () => {
    const [service] = data().services;
    const broken = { ...data(), services: [{ ...service, languages: { value: null } }] };
    expect(isValid(broken)).toBe(false);
  });

  it('refuses a field it does not know', () => {
    expect(isValid({ ...data(), more: 1 })).toBe(false);
  });
});

describe('data inside a page', () => {
  it('cannot end its element', () => expect(jsonLdText({ a: '</script><b>' })).not.toContain('<'));
});
