/**
 * Thousands of invented services in the real municipalities of Denmark, to see whether the finder bears them. The same
 * seed makes the same country. Numbers are from a range kept free for films and books (031-390 06 in Sweden); names,
 * streets and web addresses belong to nobody. Each service is parsed by the real schema.
 */
import type { Town } from '../../src/domain/geo/gazetteer.ts';
import { fold } from '../../src/domain/geo/fold.ts';
import { organisationSchema, type Organisation } from '../../src/schemas/organisation.ts';
import { serviceSchema, type Service } from '../../src/schemas/service.ts';
import type { Vocabulary } from '../../src/schemas/vocabulary.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { inventTimetables } from './invented-hours.ts';

export interface InventedCountry {
  services: Map<string, Service>;
  organisations: Map<string, Organisation>;
}

interface Plan {
  count: number;
  seed: number;
  vocabulary: Vocabulary;
  towns: readonly Town[];
  /** The build's day. */
  today: Date;
  /** Lines the vocabulary and site.yml name, which must be there whatever chance draws. */
  lines: readonly string[];
}

/** Where chance takes its things from. */
interface Source extends Omit<Plan, 'count' | 'seed' | 'lines'> {
  chance: Chance;
  timetables: readonly string[];
  organisations: readonly string[];
}

const kindNames: Readonly<Record<string, readonly string[]>> = {
  'drop-in': ['Varmestuen', 'Kaffestuen', 'Dagstedet', 'Værestedet'],
  'night-stay': ['Nattely', 'Natcaféen', 'Herberget'],
  'crisis-centre': ['Huset', 'Krisecentret', 'Gården'],
  visits: ['Besøgsbussen', 'Gadeholdet', 'Vognen'],
  clinic: ['Klinikken', 'Sundhedshuset', 'Lægehuset'],
  'phone-line': ['Linjen', 'Telefonen', 'Vagten'],
  advice: ['Rådgivningen', 'Samtalen', 'Støttepunktet'],
  legal: ['Retshjælpen', 'Advokatvagten'],
  authority: ['Borgercentret', 'Socialvagten'],
  training: ['Kurset', 'Netværket'],
};
const stems =
  'Anker Birke Bro Driv Eng Fyr Gry Havre Isfugle Kilde Kløver Lærke Måge Nøgle Ravne Siv Sol Sten Svale Tårn Vade Vibe Æble Ø Å'.split(
    ' ',
  );
const endings =
  'bakken boden dalen gården havnen hjørnet huset hytten kanten kroen laden leddet lunden marken pladsen porten rækken salen skoven stien stuen toften vangen vejen værket'.split(
    ' ',
  );
const streets = 'Opdigtet Vej,Fantasigade,Eventyrstræde,Ingenstedsvej,Påfundsvej,Drømmegade'.split(',');
const languages = 'da en ar de es fa fr hu lt pl pt ro ru so sw th tl tr uk vi zh'.split(' ');

export const inventCountry = ({ count, seed, lines, ...given }: Plan): InventedCountry => {
  const chance = chanceFrom(seed);
  const organisations = inventOrganisations(chance, given.today);
  const source: Source = {
    ...given,
    chance,
    timetables: inventTimetables(chance, 200),
    organisations: [...organisations.keys()],
  };
  const services = new Map<string, Service>();
  for (const id of lines) services.set(id, inventLine(`Linje ${services.size + 1}`, source));
  const homes = homesFor(count - services.size, source);
  for (const town of homes) {
    const { name, kind } = inventName(town, source);
    const id = fold(name).replace(/[^a-z0-9]+/g, '-');
    // A third house of the same name in one town would be odd, but it is still another house.
    const number = services.has(id) ? `-${services.size}` : '';
    services.set(`${id}${number}`, inventService(name, kind, town, source));
  }
  return { services, organisations };
};

/** Each municipality has some; the rest is where people live, less steeply than their number. */
const homesFor = (count: number, { towns, vocabulary, chance }: Source): Town[] => {
  const municipalities = vocabulary.areas.flatMap((area) => area.municipalities);
  const weights = municipalities.map((name) => {
    const its = towns.filter((town) => town.municipality === name);
    const weighed = its.map((town) => [town, Math.sqrt(town.people + 100)] as const);
    return [weighed, weighed.reduce((sum, [, weight]) => sum + weight, 0)] as const;
  });
  return Array.from({ length: count }, (_, index) => {
    // Some of them are secret or only rung, so that one each would not do.
    const [its] = weights[index < 3 * weights.length ? index % weights.length : -1] ?? [chance.weighted(weights)];
    return chance.weighted(its);
  });
};

const inventName = (town: Town, { chance, vocabulary }: Source): { name: string; kind: string } => {
  const kind = chance.pick(vocabulary.kinds).id;
  const first = chance.pick(kindNames[kind] ?? ['Stedet']);
  return { kind, name: `${first} ${chance.pick(stems)}${chance.pick(endings)}, ${town.name}` };
};

const day = 86_400_000;

/** Two in three checks are fresh; the rest grows old as real ones do. */
const inventCheck = ({ chance, today }: Pick<Source, 'chance' | 'today'>): object => {
  const age = chance.weighted([
    [1 + chance.below(80), 65],
    [100 + chance.below(250), 25],
    [400 + chance.below(1500), 10],
  ]);
  return {
    on: new Date(today.getTime() - age * day).toISOString().slice(0, 10),
    how: chance.pick(['called', 'organisation', 'authority', 'article', 'directory']),
    source: 'invented',
  };
};

const inventNumber = (chance: Chance): string => `+463139006${String(chance.below(100)).padStart(2, '0')}`;

const inventPlaces = (kind: string, town: Town, source: Source): unknown => {
  const { chance } = source;
  const isRung = ['phone-line', 'visits'].includes(kind) || (kind === 'advice' && chance.is(0.3));
  if (isRung) return 'none';
  if (chance.is(0.03)) return 'unknown';
  const visibility = kind === 'crisis-centre' ? chance.pick(['town', 'secret']) : 'public';
  const { municipality } = town;
  const where = { visibility, ...(visibility === 'secret' ? {} : { town: town.name, municipality }) };
  const near = (degrees: number, spread: number): number =>
    Math.round((degrees + ((chance.below(2001) - 1000) / 1000) * spread) * 10_000) / 10_000;
  const street = {
    street: `${chance.pick(streets)} ${1 + chance.below(120)}`,
    postcode: String(1000 + chance.below(8900)),
    // Streets of a large town lie further out.
    position: chance.is(0.8)
      ? {
          lat: near(town.lat, town.people > 50_000 ? 0.04 : 0.01),
          lon: near(town.lon, town.people > 50_000 ? 0.07 : 0.02),
        }
      : 'unknown',
    stepFree: chance.pick(['yes', 'no', 'unknown']),
  };
  return [{ ...where, ...(visibility === 'public' ? street : {}), check: inventCheck(source) }];
};

const inventContacts = (source: Source): unknown => {
  const { chance, timetables } = source;
  if (chance.is(0.04)) return 'unknown';
  const phone = {
    type: 'phone',
    value: inventNumber(chance),
    ...(chance.is(0.6) ? { hours: chance.pick(timetables) } : {}),
    check: inventCheck(source),
  };
  const website = { type: 'website', value: 'https://opdigtet.example', check: inventCheck(source) };
  return chance.weighted([
    [[phone], 50],
    [[phone, website], 35],
    [[website], 15],
  ]);
};

const inventArea = (town: Town, source: Source): unknown => {
  const { chance, vocabulary } = source;
  const { areas } = vocabulary;
  const names = areas.flatMap(({ municipalities }) => municipalities);
  const check = inventCheck(source);
  return chance.weighted<unknown>([
    ['unknown', 55],
    [
      { covers: 'municipalities', municipalities: [...new Set([town.municipality, ...chance.some(names, 2)])], check },
      25,
    ],
    [{ covers: 'areas', areas: chance.some(areas, 1 + chance.below(3)).map(({ id }) => id), check }, 17],
    [{ covers: 'national', check }, 3],
  ]);
};

const inventConditions = (source: Source): unknown => {
  const { chance } = source;
  if (chance.is(0.1)) return 'unknown';
  const telling = ['no', 'no', 'with-consent', 'if-under-18', 'yes', 'unknown'];
  return {
    cost: chance.pick(['free', 'free', 'paid', 'municipality-pays', 'unknown']),
    name: chance.pick(['not-needed', 'not-needed', 'needed', 'unknown']),
    papers: chance.pick(['not-needed', 'needed', 'unknown']),
    police: chance.pick(telling),
    immigration: chance.pick(telling),
    municipality: chance.pick(telling),
    interpreter: chance.pick(['yes', 'on-request', 'no', 'unknown']),
    comesToYou: chance.pick(['yes', 'no', 'no', 'unknown']),
    check: inventCheck(source),
  };
};

const inventAudience = (source: Source): unknown => {
  const { chance } = source;
  if (chance.is(0.1)) return 'unknown';
  return {
    women: chance.pick(['yes', 'yes', 'yes', 'no', 'unknown']),
    men: chance.pick(['yes', 'no', 'unknown']),
    trans: chance.pick(['yes', 'yes', 'no', 'unknown']),
    ageFrom: chance.pick([0, 15, 18, 'unknown']),
    ageTo: chance.pick(['none', 'none', 25, 'unknown']),
    stay: chance.pick(['any', 'any', 'lawful', 'unknown']),
    trafficked: chance.pick(['welcome', 'only', 'unknown', 'unknown']),
    check: inventCheck(source),
  };
};

const inventHours = (source: Source): unknown => {
  const { chance, timetables } = source;
  if (chance.is(0.15)) return 'unknown';
  return {
    open: chance.is(0.1) ? 'by-appointment' : chance.pick(timetables),
    ringFirst: chance.pick(['no', 'no', 'no', 'yes', 'unknown']),
    check: inventCheck(source),
  };
};

const inventService = (name: string, kind: string, town: Town, source: Source): Service => {
  const { chance, vocabulary } = source;
  const needs = chance.some(vocabulary.needs, 1 + chance.below(4)).map(({ id }) => id);
  const [main = needs[0]] = chance.some(needs, 1);
  return serviceSchema.parse({
    name,
    kind,
    organisation: chance.pick(source.organisations),
    audienceIs: 'reader',
    places: inventPlaces(kind, town, source),
    contacts: inventContacts(source),
    hours: inventHours(source),
    area: inventArea(town, source),
    audience: inventAudience(source),
    needs: [main, ...needs.filter((need) => need !== main)],
    needsCheck: inventCheck(source),
    conditions: inventConditions(source),
    languages: chance.is(0.3)
      ? 'unknown'
      : { spoken: ['da', ...chance.some(languages.slice(1), chance.below(5))], check: inventCheck(source) },
    referral: { self: chance.pick(['yes', 'yes', 'no', 'unknown']), professionals: 'call', check: inventCheck(source) },
    status: chance.is(0.08) ? { is: 'unconfirmed' } : { is: 'open', check: inventCheck(source) },
    recheck: { everyDays: 90 },
  });
};

/** A line of the whole country that can be rung at any hour. */
const inventLine = (name: string, { chance, today, vocabulary, organisations }: Source): Service => {
  const check = { on: today.toISOString().slice(0, 10), how: 'called', source: 'invented' };
  return serviceSchema.parse({
    name,
    kind: vocabulary.kinds.find(({ reached }) => reached === 'anywhere')?.id,
    organisation: chance.pick(organisations),
    audienceIs: 'reader',
    places: 'none',
    contacts: [{ type: 'phone', value: inventNumber(chance), hours: '24/7', check }],
    hours: 'unknown',
    area: { covers: 'national', check },
    audience: 'unknown',
    needs: [chance.pick(vocabulary.needs).id],
    needsCheck: check,
    conditions: 'unknown',
    languages: 'unknown',
    referral: 'unknown',
    status: { is: 'open', check },
    recheck: { everyDays: 90 },
  });
};

const inventOrganisations = (chance: Chance, today: Date): Map<string, Organisation> =>
  new Map(
    Array.from({ length: 60 }, (_, index) => [
      `forening-${index + 1}`,
      organisationSchema.parse({
        name: `Den opdigtede forening ${index + 1}`,
        kind: 'ngo',
        website: chance.is(0.7) ? 'https://opdigtet.example' : 'unknown',
        check: inventCheck({ chance, today }),
      }),
    ]),
  );
