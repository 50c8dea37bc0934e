/** An invented content for the release check in which nothing is open; tests change one thing. */
import { guideSchema } from '../../src/schemas/guide.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import type { Guide } from '../../src/schemas/guide.ts';
import type { Service } from '../../src/schemas/service.ts';
import type { Site } from '../../src/schemas/site.ts';
import type { Records } from '../../src/editing/reader/records.ts';
import { daysAgo, limits } from './days.ts';
import {
  makeAudience,
  makeCheck,
  makeConditions,
  makeContact,
  makeLocation,
  makeService,
  makeVocabulary,
} from './service.ts';

const check = makeCheck();

/** A drop-in of which everything is known, asked by phone ten days ago. */
export const makeKnownService = (fields: Parameters<typeof makeService>[0] = {}): Service =>
  makeService({
    contacts: [
      makeContact({ free: 'no', onBill: 'yes', answeredBy: 'staff', languages: ['da'], hours: 'Mo-Fr 09:00-15:00' }),
    ],
    places: [makeLocation({ stepFree: 'yes' })],
    hours: { open: 'Mo-Fr 09:00-16:00', ringFirst: 'no', check },
    area: { covers: 'national', check },
    audience: makeAudience({
      women: 'yes',
      men: 'yes',
      trans: 'yes',
      ageFrom: 18,
      ageTo: 'none',
      stay: 'any',
      trafficked: 'welcome',
    }),
    conditions: makeConditions({
      cost: 'free',
      name: 'not-needed',
      papers: 'not-needed',
      police: 'no',
      immigration: 'no',
      municipality: 'no',
      interpreter: 'yes',
      comesToYou: 'no',
    }),
    languages: { spoken: ['da'], check },
    referral: { self: 'yes', professionals: 'call', check },
    ...fields,
  });

export const makeSite = (fields: Partial<Site> = {}): Site =>
  siteSchema.parse({
    name: 'Fyr',
    operator: 'Ølands Fyrforening',
    host: 'Ølands Havn',
    address: 'unknown',
    sourceLanguage: 'da',
    exit: { default: 'https://weather.example/' },
    exitLookedAt: daysAgo(10),
    emergency: [{ id: 'danger', number: '112', check }],
    helpLines: ['night-line'],
    freshness: limits,
    staleBuildDays: 60,
    translations: { unreviewed: { low: 'label', high: 'hide' } },
    ...fields,
  });

export const makeGuide = (fields: Partial<Guide> = {}): Guide =>
  guideSchema.parse({
    audience: 'reader',
    risk: 'high',
    order: 1,
    icon: 'shield',
    needs: ['talk'],
    services: ['night-line'],
    statements: [{ id: 'advice', confirmed: 'yes', check }],
    ...fields,
  });

export const makeRecords = (fields: Partial<Records> = {}): Records => ({
  site: makeSite(),
  vocabulary: makeVocabulary(),
  services: [{ id: 'harbour-house', facts: makeKnownService() }],
  organisations: new Map(),
  guides: [],
  pages: [{ id: 'phone', check }],
  texts: [],
  ...fields,
});
