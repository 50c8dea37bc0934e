/** What the gate holds back is in no file, whatever its format. */
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/exports/csv.ts';
import { geoJsonOf } from '../../../src/exports/geojson.ts';
import { hsdsOf } from '../../../src/exports/hsds/services.ts';
import { jsonLdOf, jsonLdText } from '../../../src/exports/json-ld.ts';
import { jsonOf } from '../../../src/exports/json.ts';
import { vCardOf } from '../../../src/exports/vcard.ts';
import type { Location } from '../../../src/schemas/service.ts';
import type { OpenData } from '../../../src/schemas/open-data.ts';
import { daysAgo } from '../../builders/days.ts';
import { openDataOf } from '../../builders/open-data.ts';
import { makePublished } from '../../builders/published.ts';
import { makeCheck, makeContact } from '../../builders/service.ts';

const cardWords = { checked: String, unconfirmed: '?', closedNow: 'x', instead: String };
const formats: Readonly<Record<string, (data: OpenData) => string>> = {
  json: jsonOf,
  csv: (data) => csvOf(data, 'da'),
  geojson: geoJsonOf,
  hsds: hsdsOf,
  'json-ld': (data) => jsonLdText(jsonLdOf(data, [], '', 'da')),
  vcard: (data) => data.services.map((service) => vCardOf(service, data, 'da', cardWords)).join(''),
};

/** As no file may have it: the schema refuses an address at a secret place, and the gate must not need it. */
const canary = (visibility: Location['visibility']): Location => ({
  visibility,
  street: 'Kanariestræde 7',
  postcode: '9876',
  town: 'Kanarieby',
  municipality: 'Kanarieherred',
  position: { lat: 55.4321, lon: 11.8765 },
  stepFree: 'yes',
  check: makeCheck(),
});

describe.each(Object.entries(formats))('%s', (_, write) => {
  const written = (fields: Parameters<typeof makePublished>[0]): string => write(openDataOf(makePublished(fields)));

  it('tells nothing of a secret place', () => {
    expect(written({ places: [canary('secret')] })).not.toMatch(/Kanarie|9876|55[.,]43|11[.,]87/);
  });

  it('tells only the town of a place whose street nobody may know', () => {
    const text = written({ places: [canary('town')] });
    expect(text).not.toMatch(/Kanariestræde|9876|55[.,]43|11[.,]87/);
  });

  it('tells no number that is old and weakly founded', () => {
    const check = makeCheck({ on: daysAgo(3000), how: 'article' });
    expect(written({ contacts: [makeContact({ check })] })).not.toMatch(/390\s?06\s?00|39006/);
  });

  it('tells a number that may be told', () => {
    const shown = /39006|390 06 00/;
    const text = written({ contacts: [makeContact()] });
    // A map holds places only.
    if (write !== formats['geojson']) expect(text).toMatch(shown);
  });
});
