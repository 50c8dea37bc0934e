import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/finder/answers.ts';
import { findServices, nationalLines, type Found } from '../../src/domain/finder/find.ts';
import { groupRank } from '../../src/domain/finder/match.ts';
import { areaOfMunicipality } from '../../src/domain/service/areas.ts';
import { routeInList } from '../../src/domain/service/contact-route.ts';
import { canBeRung, type PublishedContact } from '../../src/domain/service/contacts.ts';
import type { Service } from '../../src/schemas/service.ts';
import { realServices } from '../builders/real-services.ts';

/** A fixed day: the table must not change because time passes. */
const { records, facts, published, entries } = realServices('2026-11-27');
const { vocabulary } = records;

/** No clock: what is open just now does not count. */
const clock = { now: 1, built: 0, until: 0 };

type Audience = Partial<Exclude<Service['audience'], 'unknown'>>;

interface Person {
  name: string;
  must: readonly Question[];
  /** Whether the facts say that a service turns this person away, however old they are. */
  isTurnedAway: (audience: Audience) => boolean;
}

const persons: readonly Person[] = [
  { name: 'anybody', must: [], isTurnedAway: () => false },
  { name: 'no papers', must: ['noPapers'], isTurnedAway: ({ stay }) => stay === 'lawful' },
  { name: 'man', must: ['men'], isTurnedAway: ({ men }) => men === 'no' },
  { name: 'trans', must: ['trans'], isTurnedAway: ({ trans }) => trans === 'no' },
  {
    name: 'under 18',
    must: ['under18'],
    isTurnedAway: ({ ageFrom }) => typeof ageFrom === 'number' && ageFrom >= 18,
  },
];

/**
 * What each line is for, written down once more and by hand, from what its own pages say: the content must not be able to
 * agree with itself. `talk` of the line for victims of crime is a talk about what was done to somebody; `safety` of the
 * doctor is for who was hurt, and the way to the hospitals' centres after rape.
 */
const rightFor: Readonly<Record<string, readonly string[]>> = {
  'lev-uden-vold-1888': ['safety'],
  offerraadgivningen: ['safety', 'talk'],
  'center-mod-menneskehandel': ['safety'],
  boernetelefonen: ['young', 'talk', 'safety'],
  laegevagt: ['doctor', 'safety'],
  livslinien: ['talk'],
  foraeldretelefonen: ['talk'],
  gadejuristen: ['law'],
  'drc-asylum-advice': ['asylum', 'law'],
  erstatningsnaevnet: ['law'],
  'den-sociale-doegnvagt': ['sleep', 'safety', 'young'],
  'aalborg-night-room': ['sleep'],
  'center-for-seksuelle-overgreb': ['safety', 'doctor', 'talk'],
  'center-for-voldtaegtsofre-aarhus': ['safety', 'doctor', 'talk'],
};

interface WayIn {
  /** The service that was found. */
  id: string;
  /** The line that stands in for it. */
  rings?: string;
  /** Number, town with an open door, or website. */
  by: string;
  /** What the way in is for. */
  subject: string;
  why: string;
}

const serviceOf = (id: string) => {
  const service = published.get(id);
  if (service === undefined) throw new Error(`There is no service ${id}.`);
  return service;
};

interface Place {
  need: string;
  area: string | undefined;
}

/** How one gets hold of a service that was found: a number, an open door, a website, and the line that stands in. */
const waysInto = ({ service: { id }, notKnown }: Found, place: Place): WayIn[] => {
  const service = serviceOf(id);
  const { own, organisation, instead } = routeInList(service.contactRoute, place);
  const phone = own.find(canBeRung);
  const door = service.locations.find(({ address }) => address.is === 'shown');
  const by =
    phone?.value ?? (door === undefined ? (own[0]?.value ?? organisation?.website) : `door in ${door.town ?? '?'}`);
  const isAsked = notKnown.some((criterion) => criterion !== 'area');
  const isNowhere = notKnown.includes('area');
  const main = service.needs[0] === place.need ? 'main' : 'also';
  const why = `${main}${isAsked ? ', ask' : ''}${isNowhere ? ', where?' : ''}`;
  return [
    ...(by === undefined ? [] : [{ id, by, subject: service.subject ?? service.needs.join('+'), why }]),
    ...(instead === undefined
      ? []
      : [
          {
            id,
            rings: instead.id,
            by: instead.contacts[0]?.value ?? '',
            subject: instead.subject,
            why: `${why}, no number`,
          },
        ]),
  ];
};

interface Case extends Place {
  person: Person;
  found: readonly Found[];
  /** Best first, for the person's own group or for all. */
  ways: readonly WayIn[];
}

const needs = vocabulary.needs.map(({ id }) => id).filter((id) => id !== 'learn');
const places = [undefined, ...vocabulary.areas.map(({ id }) => id)];

const caseOf = (need: string, area: string | undefined, person: Person): Case => {
  const criteria = { need, must: person.must, ...(area === undefined ? {} : { area }) };
  const found = findServices(entries, criteria, clock);
  const ways = found
    .filter(({ service }) => groupRank(service, criteria) < 2)
    .flatMap((match) => waysInto(match, { need, area }));
  // The same number behind another house is no second way in.
  const isNew = (way: WayIn, index: number): boolean => ways.findIndex(({ by }) => by === way.by) === index;
  return { need, area, person, found, ways: ways.filter(isNew) };
};

const cases: readonly Case[] = needs.flatMap((need) =>
  places.flatMap((area) => persons.map((person) => caseOf(need, area, person))),
);

const nameOf = ({ need, area = 'anywhere', person }: Case): string => `${need}, ${area}, ${person.name}`;

const said = ({ ways, found }: Case): string => {
  const first = ways
    .slice(0, 2)
    .map(({ id, rings, by, subject, why }) => `${rings === undefined ? id : `${id} -> ${rings}`} ${by} [${subject}; ${why}]`);
  const named = found.map(({ service }) => service.id).slice(0, 4);
  return first.length === 0 ? `no way in; named: ${named.join(', ') || 'nothing'}` : first.join('\n     ');
};

/** Equal rows once: the first two ways in, and for which parts of the country and which persons they are the same. */
const table = (): string =>
  needs
    .map((need) => {
      const rows = Map.groupBy(
        cases.filter((one) => one.need === need),
        said,
      );
      const lines = [...rows].map(([ways, its]) => {
        const byPlace = Map.groupBy(its, ({ area = 'anywhere' }) => area);
        const groups = Map.groupBy([...byPlace], ([, same]) =>
          same.length === persons.length ? 'everybody' : same.map(({ person }) => person.name).join(', '),
        );
        const where = [...groups].map(([who, areas]) => `  ${areas.map(([area]) => area).join(', ')}: ${who}`);
        return `${where.join('\n')}\n     ${ways}`;
      });
      return `${need}\n${lines.join('\n')}`;
    })
    .join('\n\n');

/** Lines offered instead of services that were found, as the list shows them. */
const standInsIn = (one: Case) =>
  one.found.flatMap(({ service }) => {
    const { instead } = routeInList(serviceOf(service.id).contactRoute, one);
    return instead === undefined ? [] : [{ id: service.id, instead }];
  });

/** The lines for one thing among the services that were found. */
const linesIn = (one: Case): string[] =>
  one.found.flatMap(({ service }) => (serviceOf(service.id).subject === undefined ? [] : [service.id]));

const serves = (contact: PublishedContact, area: string | undefined): boolean =>
  area === undefined || contact.areas === undefined || contact.areas.includes(area);

const isTurnedAway = (id: string, { isTurnedAway: isAway }: Person): boolean => {
  const audience = facts.get(id)?.audience ?? 'unknown';
  return audience !== 'unknown' && isAway(audience);
};

describe('the ways in', () => {
  it('are printed, the first two for each need, part of the country and person, so that somebody can read them', () => {
    const printed = table();
    process.stdout.write(`${printed}\n`);
    for (const need of needs) expect(printed).toContain(`${need}\n`);
  });

  it('are many: the checks below do not pass because there is nothing to check', () => {
    expect(cases.length).toBe(needs.length * places.length * persons.length);
    expect(cases.filter(({ ways }) => ways.length > 0).length).toBeGreaterThan(cases.length / 2);
    expect(new Set(cases.flatMap(standInsIn).map(({ instead }) => instead.id)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(cases.flatMap(linesIn)).size).toBeGreaterThanOrEqual(10);
  });

  it('have each line only in lists for which it is right', () => {
    const wrong = cases.flatMap((one) =>
      [...linesIn(one), ...standInsIn(one).map(({ instead }) => instead.id)]
        .filter((id) => rightFor[id]?.includes(one.need) !== true)
        .map((id) => `${nameOf(one)}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no line whose subject does not cover the need', () => {
    const covers = new Map(vocabulary.subjects.map((subject) => [subject.id, subject.covers]));
    const wrong = cases.flatMap((one) =>
      standInsIn(one)
        .filter(({ instead }) => covers.get(instead.subject)?.includes(one.need) !== true)
        .map(({ id, instead }) => `${nameOf(one)}: ${id} -> ${instead.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no number and no line of another part of the country', () => {
    const wrong = cases.flatMap((one) =>
      one.found.flatMap(({ service: { id } }) => {
        const { own, instead } = routeInList(serviceOf(id).contactRoute, one);
        const towns = instead === undefined ? [] : (facts.get(instead.id)?.standsInFor?.municipalities ?? []);
        const isFar = towns.some((town) => one.area !== undefined && areaOfMunicipality(town, vocabulary) !== one.area);
        return isFar || [...own, ...(instead?.contacts ?? [])].some((contact) => !serves(contact, one.area))
          ? [`${nameOf(one)}: ${id}`]
          : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('begin with none that is closed to the person, as far as anybody knows, however old the fact', () => {
    const wrong = cases.flatMap((one) =>
      one.ways
        .slice(0, 2)
        .flatMap(({ id, rings }) => [id, ...(rings === undefined ? [] : [rings])])
        .filter((id) => isTurnedAway(id, one.person))
        .map((id) => `${nameOf(one)}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never lead somebody of 18 or more to the line for children', () => {
    const led = cases.filter(({ ways }) =>
      ways.some(({ id, rings }) => id === 'boernetelefonen' || rings === 'boernetelefonen'),
    );
    expect(led.filter(({ need, person }) => need !== 'young' && person.name !== 'under 18').map(nameOf)).toEqual([]);
    expect(led.length).toBeGreaterThan(places.length);
    // A page for everybody from 15 to 30 offers it in words, to those under 18.
    const mixed = ['redenung', 'hoert', 'kvisten', 'graenseloest'];
    expect(mixed.flatMap((id) => serviceOf(id).contactRoute.instead ?? [])).toEqual([]);
  });

  it('begin for somebody under 18 who is hurt or wants to talk with the line for children', () => {
    const young = cases.filter(
      ({ need, person }) => person.name === 'under 18' && ['safety', 'talk', 'young'].includes(need),
    );
    expect(young.length).toBe(3 * places.length);
    for (const one of young) {
      expect([nameOf(one), one.ways[0]?.id]).toEqual([nameOf(one), 'boernetelefonen']);
    }
  });
});

describe('the page of a place without a number', () => {
  it('offers no line that is right for none of the needs of the place', () => {
    const offered = [...published.values()].flatMap(({ id, needs: its, contactRoute: { instead } }) =>
      instead === undefined ? [] : [{ id, its, line: instead.id }],
    );
    expect(offered.length).toBeGreaterThan(15);
    expect(offered.filter(({ its, line }) => !its.some((need) => rightFor[line]?.includes(need)))).toEqual([]);
  });

  /** Readers were sent from these places to these lines once. */
  it.each([
    ['amiami', 'center-mod-menneskehandel'],
    ['reden-international', 'center-mod-menneskehandel'],
    ['moedestedet', 'center-mod-menneskehandel'],
    ['kompasset', 'center-mod-menneskehandel'],
    ['vesterbro-retshjaelp', 'center-mod-menneskehandel'],
    ['roede-kors-asyl', 'center-mod-menneskehandel'],
    ['exit-support', 'center-mod-menneskehandel'],
    ['night-light-cafe', 'center-mod-menneskehandel'],
    ['municipal-advice', 'offerraadgivningen'],
    ['social-drive-out', 'offerraadgivningen'],
    ['foraeldretelefonen', 'offerraadgivningen'],
    ['red-van', 'offerraadgivningen'],
    ['reden-aarhus', 'lev-uden-vold-1888'],
    ['reden-odense', 'lev-uden-vold-1888'],
    ['reden-koebenhavn', 'lev-uden-vold-1888'],
    ['odense-herberg', 'lev-uden-vold-1888'],
    ['odense-night-room', 'lev-uden-vold-1888'],
    ['aarhus-vinterherberg', 'lev-uden-vold-1888'],
    ['laerkereden', 'lev-uden-vold-1888'],
    ['graenseloest', 'boernetelefonen'],
    ['hoert', 'boernetelefonen'],
    ['kvisten', 'boernetelefonen'],
    ['redenung', 'boernetelefonen'],
  ])('%s does not offer %s', (id, line) => {
    const { instead, own } = serviceOf(id).contactRoute;
    expect(own.some(canBeRung) ? 'its own number' : instead?.id).not.toBe(line);
  });

  it.each([
    ['haslevhus', 'lev-uden-vold-1888'],
    ['red-safehouse', 'lev-uden-vold-1888'],
    ['hopenow', 'center-mod-menneskehandel'],
    ['reden-krisecenter', 'center-mod-menneskehandel'],
    ['joan-soestrene', 'offerraadgivningen'],
    ['reden-koebenhavn', 'den-sociale-doegnvagt'],
    ['cafe-klare', 'den-sociale-doegnvagt'],
    ['laerkereden', 'aalborg-night-room'],
    ['kompasset', 'gadejuristen'],
    ['roede-kors-asyl', 'drc-asylum-advice'],
    ['roede-kors-sundhedsklinik', 'laegevagt'],
    ['centre-for-voldtaegtsofre-andre', 'offerraadgivningen'],
  ])('%s offers %s', (id, line) => {
    expect(serviceOf(id).contactRoute.instead?.id).toBe(line);
  });
});

describe('when nothing fits all a reader has chosen', () => {
  const linesFor = (need: string, must: readonly Question[] = []): string[] =>
    nationalLines(entries, { need, must: [...must, 'comesToYou'] }, clock).map(({ service }) => service.id);

  it('the finder names lines of the country for the need, and none where there is none', () => {
    expect(linesFor('safety')).toEqual(expect.arrayContaining(['lev-uden-vold-1888', 'offerraadgivningen']));
    expect(linesFor('law')).toContain('gadejuristen');
    for (const need of ['sleep', 'food', 'money', 'out']) expect([need, linesFor(need)]).toEqual([need, []]);
  });
});
