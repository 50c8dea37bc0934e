/** Every fact about a service that decides whether somebody dares to come, with how old it is. */
import { ageOf, checkOf } from '../../domain/freshness/age.ts';
import type { AgeRules, Subject as AgeRow } from '../../domain/freshness/published-fact.ts';
import { audienceFields, conditionFields, type Contact, type Location, type Service } from '../../schemas/service.ts';
import type { Check } from '../../schemas/shared.ts';
import type { Limits } from '../../schemas/site.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import type { ServiceFacts, SourcePath } from '../reader/records.ts';

/** What a fact is about. */
type Subject =
  | 'exists'
  | 'number'
  | 'answers'
  | 'line'
  | 'contact'
  | 'hours'
  | 'address'
  | 'conditions'
  | 'audience'
  | 'languages'
  | 'referral'
  | 'area'
  | 'needs';

export interface Fact {
  subject: Subject;
  /** Name of the field. Example: name */
  field: string;
  /** The value as it is shown to editors, or `unknown`. */
  value: string;
  /** For a line: its number or address. */
  of?: string;
  /**
   * fresh, ageing, old: known and checked so long ago (site.yml, freshness); unchecked: known, but nobody says who looked;
   * unknown: nobody has found out; asked: not known either, but somebody has rung lately and asked.
   */
  state: 'fresh' | 'ageing' | 'old' | 'unchecked' | 'unknown' | 'asked';
  check?: Check;
  /** By which limits of site.yml its age is judged. */
  row: AgeRow;
  at: SourcePath;
}

interface Checked {
  check?: Check | undefined;
  checks?: Record<string, Check> | undefined;
}

/** What the kind of a service says about its facts. */
export interface KindTraits {
  /** Its numbers age faster (vocabulary.yml, kinds). In doubt they do. */
  isHotline: boolean;
  /** One goes there, so it has an address and opening hours (vocabulary.yml, reached: there). */
  isVisited: boolean;
}

export const traitsOfKind = ({ kind }: Pick<Service, 'kind'>, { kinds }: Pick<Vocabulary, 'kinds'>): KindTraits => {
  const found = kinds.find(({ id }) => id === kind);
  return { isHotline: found?.freshness !== 'other', isVisited: found?.reached === 'there' };
};

/** All facts of a service, known or not. A secret place has no facts: nobody is to ask where it is. */
export const factsOf = ({ id, facts }: ServiceFacts, { isHotline, isVisited }: KindTraits, rules: AgeRules): Fact[] => {
  const file = `services/${id}/facts.yml`;
  const collect = collector(file, rules);
  return [
    existence(facts, file, rules),
    ...contactFacts(facts, isHotline ? 'hotline' : 'number', collect),
    ...(isVisited || hasOpenAddress(facts) || facts.hours !== 'unknown' ? hourFacts(facts, collect) : []),
    ...(isVisited || Array.isArray(facts.places) ? addressFacts(facts, collect) : []),
    ...collect.group('conditions', facts.conditions, conditionFields, 'conditions'),
    ...collect.group('audience', facts.audience, audienceFields, 'audience'),
    ...collect.group('languages', facts.languages, ['spoken'], 'languages'),
    ...collect.group('referral', facts.referral, ['self', 'professionals'], 'referral'),
    areaFact(facts, collect),
    collect.fact('needs', 'needs', facts.needs, facts.needsCheck, ['needs']),
  ];
};

/** Somebody may stand before its door, whatever kind of service it is: whether it is open then must be asked. */
const hasOpenAddress = ({ places }: Service): boolean =>
  Array.isArray(places) && places.some(({ visibility }) => visibility === 'public');

interface Collector {
  fact: (
    subject: Subject,
    field: string,
    value: unknown,
    check: Check | undefined,
    path: readonly PropertyKey[],
    more?: { of?: string; row?: AgeRow },
  ) => Fact;
  /** The fields of a group that may be unknown as a whole. */
  group: (
    subject: Subject,
    group: Checked | 'unknown',
    fields: readonly string[],
    at: PropertyKey,
    more?: { row?: AgeRow },
  ) => Fact[];
}

const collector = (file: string, { limits, now }: AgeRules): Collector => {
  const fact: Collector['fact'] = (subject, field, value, check, path, more = {}) => {
    const shown = Array.isArray(value) ? value.join(', ') : value === undefined ? 'unknown' : String(value);
    const { row = 'conditions' } = more;
    return {
      subject,
      field,
      value: shown,
      ...(more.of === undefined ? {} : { of: more.of }),
      state: stateOf(shown, check, limits[row], now),
      ...(check === undefined ? {} : { check }),
      row,
      at: { file, path },
    };
  };
  return {
    fact,
    group: (subject, group, fields, at, more) =>
      fields.map((field) =>
        group === 'unknown'
          ? fact(subject, field, 'unknown', undefined, [at], more)
          : fact(subject, field, (group as Record<string, unknown>)[field], checkOf(group, field), [at, field], more),
      ),
  };
};

/** What is not known has been asked for where somebody has rung lately. */
export const stateOf = (value: string, check: Check | undefined, limits: Limits, now: Date): Fact['state'] => {
  const age = ageOf(check, limits, now);
  if (value !== 'unknown') return age;
  return check?.how === 'called' && age !== 'old' ? 'asked' : 'unknown';
};

/** A service that nobody has confirmed, or that should have opened again, is as good as unknown. */
const existence = ({ status }: Service, file: string, { limits, now }: AgeRules): Fact => {
  const isOver = status.until !== undefined && status.until < now.toISOString().slice(0, 10);
  const value = status.is === 'unconfirmed' || isOver ? 'unknown' : status.is;
  return {
    subject: 'exists',
    field: 'status',
    value,
    state: isOver ? 'unknown' : stateOf(value, status.check, limits.number, now),
    ...(status.check === undefined ? {} : { check: status.check }),
    row: 'number',
    at: { file, path: ['status', 'is'] },
  };
};

const contactFacts = ({ contacts, contactsCheck }: Service, row: AgeRow, { fact }: Collector): Fact[] => {
  if (contacts === 'none') return [];
  if (contacts === 'unknown') return [fact('number', 'contacts', 'unknown', contactsCheck, ['contacts'], { row })];
  return contacts.flatMap((contact, index) => ofContact(contact, index, row, fact));
};

const ofContact = (contact: Contact, index: number, row: AgeRow, fact: Collector['fact']): Fact[] => {
  const at = (field: string): readonly PropertyKey[] =>
    field in contact ? ['contacts', index, field] : ['contacts', index];
  const { type, value } = contact;
  const own = fact(
    type === 'phone' ? 'number' : 'contact',
    type,
    value,
    checkOf(contact, 'value'),
    ['contacts', index, 'value'],
    {
      of: value,
      row,
    },
  );
  if (type !== 'phone') return [own];
  const about = { of: value };
  return [
    own,
    fact('answers', 'hours', contact.hours, checkOf(contact, 'hours'), at('hours'), { ...about, row: 'hours' }),
    ...(['free', 'onBill', 'answeredBy', 'languages'] as const).map((field) =>
      fact('line', field, contact[field], checkOf(contact, field), at(field), about),
    ),
  ];
};

/** One question, answered by names of areas or municipalities, or by "national". */
const areaFact = ({ area }: Service, { fact }: Collector): Fact => {
  if (area === 'unknown') return fact('area', 'covers', 'unknown', undefined, ['area']);
  const value = area.areas ?? area.municipalities ?? area.covers;
  return fact('area', 'covers', value, checkOf(area, 'covers'), ['area', 'covers']);
};

const hourFacts = ({ hours, places }: Service, { group }: Collector): Fact[] =>
  places === 'none' ? [] : group('hours', hours, ['open', 'ringFirst'], 'hours', { row: 'hours' });

const addressFacts = ({ places, placesCheck }: Service, { fact }: Collector): Fact[] => {
  if (places === 'none') return [];
  if (places === 'unknown') return [fact('address', 'places', 'unknown', placesCheck, ['places'], { row: 'address' })];
  return places.flatMap((place, index) => ofPlace(place, index, fact));
};

const ofPlace = (place: Location, index: number, fact: Collector['fact']): Fact[] => {
  const fields = { public: ['street', 'town', 'stepFree'], town: ['town'], secret: [] } as const;
  return fields[place.visibility].map((field) =>
    fact(
      'address',
      field,
      place[field],
      checkOf(place, field),
      field in place ? ['places', index, field] : ['places', index],
      { row: 'address' },
    ),
  );
};
