/**
 * Whatever stands in a file: nothing that may not be shown comes through the gate, and nothing that may be shown is lost.
 * Each hidden thing has a word or number of its own, so that the whole of what is published can be searched for it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/schemas/service.ts';
import type { Check } from '../../../../src/schemas/shared.ts';
import type { PublishedFact } from '../../../../src/domain/freshness/published-fact.ts';
import type { PublishedService } from '../../../../src/domain/service/published.ts';
import { daysAgo } from '../../../builders/days.ts';
import { publish } from '../../../builders/published.ts';
import { makeService } from '../../../builders/service.ts';

/** What three locations and three numbers would tell. */
const locations = [0, 1, 2].map((n) => ({
  street: `Tavshedsgade${'abc'[n]} ${n + 4}`,
  postcode: `710${n}`,
  town: `Kanarieby${'abc'[n]}`,
  municipality: `Kanariekommune${'abc'[n]}`,
  position: { lat: 55.1017 + n / 10, lon: 9.2017 + n / 10 },
}));
const numbers = ['+46313900601', '+46313900602', '+46313900603'];
const openingHours = 'Mo-Tu 09:17-16:42';

/** Ways in which a source may tell what is to be kept back, and what it tells. */
const telling: readonly [text: string, told: string][] = [
  ...locations.flatMap(({ street, postcode, town, municipality, position }): [string, string][] => [
    [`A leaflet: ${street.toUpperCase()}.`, street],
    [`https://example.org/huse/${street.toLowerCase().replace(' ', '-')}/`, street],
    [`Opposite the school in ${street.replace(/ \d+/, '')}`, street],
    [`The list of ${postcode}`, postcode],
    [`${town} Avis`, town],
    [`https://example.org/${municipality.toLowerCase()}/`, municipality],
    [`A map at ${position.lat}, ${position.lon}`, String(position.lat)],
  ]),
  ...numbers.flatMap((value): [string, string][] => [
    [`A poster with ${value}`, value],
    [`A poster with 0${value.slice(3, 5)}-${value.slice(5, 8)} ${value.slice(8, 10)} ${value.slice(10)}`, value],
  ]),
  [`The door: ${openingHours}`, openingHours],
];
const plain = ['a call with the night shift', 'https://example.org/help', 'a list of the region'];
const toldBy = new Map(telling);

const source = fc.oneof(fc.constantFrom(...plain), fc.constantFrom(...toldBy.keys()));
const check = fc.record(
  {
    on: fc.constantFrom(1, 100, 200, 300, 400, 800, 1200, 4000).map(daysAgo),
    how: fc.constantFrom('called', 'organisation', 'authority', 'article', 'directory'),
    source,
    evidence: fc.array(source, { maxLength: 2 }),
    contradicted: fc.record({ on: fc.constantFrom(10, 500, 2000).map(daysAgo), source }),
  },
  { requiredKeys: ['on', 'how', 'source'] },
);
/** A group of fields with its check, or with none, or with one of its own for a field. */
const checked = (fields: Record<string, fc.Arbitrary<unknown>>, own: string): fc.Arbitrary<unknown> => {
  const withChecks: Record<string, fc.Arbitrary<unknown>> = { ...fields, check, checks: fc.record({ [own]: check }) };
  return fc.record(withChecks, { requiredKeys: Object.keys(fields) });
};
const value = (...values: unknown[]) => fc.constantFrom('unknown', ...values);
const yesNo = value('yes', 'no');

const location = (n: number) => {
  const { street, postcode, town, municipality, position } = locations[n] ?? {};
  const fields = {
    visibility: fc.constantFrom('public', 'town', 'secret'),
    street: value(street),
    postcode: value(postcode),
    town: value(town),
    municipality: value(municipality),
    position: value(position),
    stepFree: yesNo,
  };
  return checked(fields, 'street');
};
const contact = (n: number) =>
  checked(
    {
      type: fc.constantFrom('phone', 'sms', 'whatsapp'),
      value: fc.constant(numbers[n]),
      free: yesNo,
      onBill: yesNo,
      answeredBy: value('staff', 'machine'),
      languages: value(['da', 'th']),
    },
    'value',
  );
const report = value('no', 'with-consent', 'if-under-18', 'yes');

const service: fc.Arbitrary<Service> = fc
  .record({
    kind: fc.constantFrom('drop-in', 'phone-line'),
    places: fc.oneof(
      fc.constantFrom('none', 'unknown'),
      fc.tuple(location(0), location(1), location(2)).chain((all) => fc.shuffledSubarray(all, { minLength: 1 })),
    ),
    contacts: fc.oneof(
      fc.constantFrom('none', 'unknown'),
      fc.tuple(contact(0), contact(1), contact(2)).chain((all) => fc.shuffledSubarray(all, { minLength: 1 })),
    ),
    hours: fc.oneof(fc.constant('unknown'), checked({ open: value(openingHours), ringFirst: yesNo }, 'open')),
    audience: fc.oneof(
      fc.constant('unknown'),
      checked(
        {
          women: yesNo,
          men: yesNo,
          trans: yesNo,
          ageFrom: value(15, 18),
          ageTo: value(29, 'none'),
          stay: value('any', 'lawful'),
          trafficked: value('only', 'welcome'),
        },
        'men',
      ),
    ),
    conditions: fc.oneof(
      fc.constant('unknown'),
      checked(
        {
          cost: value('free', 'paid'),
          name: value('not-needed', 'needed'),
          papers: value('not-needed', 'needed'),
          police: report,
          immigration: report,
          municipality: report,
          interpreter: value('yes', 'on-request', 'no'),
          comesToYou: yesNo,
        },
        'cost',
      ),
    ),
    languages: fc.oneof(fc.constant('unknown'), checked({ spoken: fc.constant(['da', 'ar']) }, 'spoken')),
    referral: fc.oneof(fc.constant('unknown'), checked({ self: yesNo, professionals: value('call', 'write') }, 'self')),
    needsCheck: check,
    status: fc.record({ is: fc.constantFrom('open', 'unconfirmed', 'temporarily-closed'), check }),
  })
  .map((fields) => makeService(fields as Parameters<typeof makeService>[0]));

const conditionFields = [
  ...(['cost', 'name', 'papers', 'police', 'immigration', 'municipality'] as const),
  ...(['interpreter', 'comesToYou'] as const),
];

const list = <T>(given: readonly T[] | string): readonly T[] => (typeof given === 'string' ? [] : given);
/** Fields with the check behind them. */
interface Group {
  check?: Check | undefined;
  checks?: Record<string, Check> | undefined;
}
const checkBehind = (group: Group, field: string): Check | undefined => group.checks?.[field] ?? group.check;
const daysOld = (on: string): number => Math.round((Date.parse(daysAgo(0)) - Date.parse(on)) / 86_400_000);

/** The table of design section 4, written down a second time. Of the kinds drawn here both have numbers that age alike. */
const oldAfter = { number: 365, hours: 365, address: 1095, conditions: 730 };
const maySee = (found: Check | undefined, subject: keyof typeof oldAfter): boolean => {
  if (found === undefined) return false;
  const isSaidTwice = (found.evidence ?? []).length > 0;
  const isNewerOtherwise = found.contradicted !== undefined && found.contradicted.on >= found.on;
  const isStrong = ['called', 'organisation', 'authority'].includes(found.how) || isSaidTwice;
  return daysOld(found.on) <= oldAfter[subject] || (isStrong && !isNewerOtherwise);
};

/** What a file tells, sorted by whether a reader may see it. */
const sorted = ({ places, contacts, hours }: Service): { shown: Set<string>; hidden: Set<string> } => {
  const [shown, hidden] = [new Set<string>(), new Set<string>()];
  const put = (text: string | undefined, isShown: boolean): void => {
    if (text !== undefined && text !== 'unknown') (isShown ? shown : hidden).add(text);
  };
  for (const place of list(places)) {
    const isAddressShown =
      place.visibility === 'public' &&
      place.street !== undefined &&
      place.street !== 'unknown' &&
      maySee(checkBehind(place, 'street'), 'address');
    put(place.street, isAddressShown);
    put(place.postcode, isAddressShown);
    if (place.position !== undefined && place.position !== 'unknown') {
      put(String(place.position.lat), isAddressShown);
      put(String(place.position.lon), isAddressShown);
    }
    put(place.town, place.visibility !== 'secret');
    put(place.municipality, place.visibility !== 'secret');
  }
  for (const each of list(contacts)) put(each.value, maySee(checkBehind(each, 'value'), 'number'));
  if (hours !== 'unknown') put(hours.open, maySee(checkBehind(hours, 'open'), 'hours'));
  return { shown, hidden };
};

/** Every text and number in something published. */
const leavesOf = (tree: unknown): string[] =>
  tree !== null && typeof tree === 'object' ? Object.values(tree).flatMap(leavesOf) : [String(tree)];

/** Whether a text tells a value in any spelling: by its letters, or by its digits. */
const tells = (text: string, hidden: string): boolean => {
  if (hidden.startsWith('+')) return text.replace(/\D/g, '').includes(hidden.slice(3));
  if (/^\d{4}$/.test(hidden)) return new RegExp(`(?<!\\d)${hidden}(?!\\d)`).test(text);
  const core = hidden.startsWith('Tavshedsgade') ? hidden.replace(/ \d+/, '') : hidden;
  return text.toLowerCase().includes(core.toLowerCase());
};

const sourcesIn = (tree: unknown): string[] => {
  if (tree === null || typeof tree !== 'object') return [];
  const own = 'how' in tree ? leavesOf({ ...tree, on: '', how: '' }).filter((text) => text !== '') : [];
  return [...own, ...Object.values(tree).flatMap(sourcesIn)];
};

const leaks = (facts: Service, published: PublishedService): string[] => {
  const texts = leavesOf(JSON.parse(JSON.stringify(published)));
  return [...sorted(facts).hidden].filter((hidden) => texts.some((text) => tells(text, hidden)));
};

describe('whatever stands in the file of a service', () => {
  it('an address that may not be shown, a town that is secret, a number or hours too old come nowhere through', () => {
    fc.assert(
      fc.property(service, (facts) => {
        expect(leaks(facts, publish(facts))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('what is hidden has neither value nor date', () => {
    const hiddenIn = (tree: unknown): object[] => {
      if (tree === null || typeof tree !== 'object') return [];
      const own = 'is' in tree && tree.is === 'hidden' ? [tree] : [];
      return [...own, ...Object.values(tree).flatMap(hiddenIn)];
    };
    fc.assert(
      fc.property(service, (facts) => {
        for (const fact of hiddenIn(publish(facts))) expect(Object.keys(fact)).toEqual(['is', 'why']);
      }),
    );
  });

  it('every address, number and timetable that may be shown is there', () => {
    fc.assert(
      fc.property(service, (facts) => {
        const texts = leavesOf(publish(facts));
        expect([...sorted(facts).shown].filter((text) => !texts.includes(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('every source is there that tells nothing hidden, and each check has its day', () => {
    fc.assert(
      fc.property(service, (facts) => {
        const { hidden } = sorted(facts);
        const isHarmless = (text: string): boolean => {
          const told = toldBy.get(text);
          return told === undefined || !hidden.has(told);
        };
        const published = publish(facts);
        const found = sourcesIn(published.sources);
        expect(sourcesIn(facts).filter((text) => isHarmless(text) && !found.includes(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('every other answer is there that somebody has checked, and only those', () => {
    const given = (group: Group | 'unknown', field: string): unknown => {
      if (group === 'unknown') return undefined;
      const answer = (group as Record<string, unknown>)[field];
      const isKnown = answer !== undefined && answer !== 'unknown';
      return isKnown && maySee(checkBehind(group, field), 'conditions') ? answer : undefined;
    };
    const shown = (fact: PublishedFact<unknown>): unknown => (fact.is === 'shown' ? fact.value : undefined);
    fc.assert(
      fc.property(service, (facts) => {
        const published = publish(facts);
        const { conditions, audience, referral } = published;
        for (const field of conditionFields)
          expect([field, shown(conditions[field])]).toEqual([field, given(facts.conditions, field)]);
        for (const field of ['women', 'men', 'trans', 'ageFrom', 'ageTo', 'stay', 'trafficked'] as const)
          expect([field, shown(audience[field])]).toEqual([field, given(facts.audience, field)]);
        for (const field of ['self', 'professionals'] as const)
          expect([field, shown(referral[field])]).toEqual([field, given(facts.referral, field)]);
        expect(shown(published.languages)).toEqual(given(facts.languages, 'spoken'));
        for (const own of published.contactRoute.own) {
          const raw = list(facts.contacts).find(({ value: number }) => number === own.value);
          if (raw === undefined) throw new Error('The gate invented a number.');
          for (const field of ['free', 'onBill', 'answeredBy', 'languages'] as const)
            expect([field, shown(own[field])]).toEqual([field, given(raw, field)]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('it is plain data: written to a file and read again it is the same', () => {
    fc.assert(
      fc.property(service, (facts) => {
        const published = publish(facts);
        expect(JSON.parse(JSON.stringify(published))).toEqual(published);
      }),
    );
  });
});
