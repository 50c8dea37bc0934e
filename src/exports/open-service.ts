/** A service behind the gate as open data. All formats are written from this, so what one leaves out all leave out. */
import type { PublishedFact } from '../domain/freshness/published-fact.ts';
import { codeOf } from '../domain/naming/code.ts';
import type { PublishedContact } from '../domain/service/contacts.ts';
import type { PublishedLocation } from '../domain/service/locations.ts';
import type { OpeningHours } from '../domain/service/opening-hours.ts';
import type { PublishedService } from '../domain/service/published.ts';
import type { SourceGroup } from '../domain/service/sources.ts';
import type { OpenContact, OpenFact, OpenHours, OpenLocation, OpenService } from '../schemas/open-data.ts';

/**
 * @param summary what one gets there, by language tag
 * @returns plain data that `openServiceSchema` takes
 */
export const openService = (service: PublishedService, summary: Readonly<Record<string, string>>): OpenService => {
  const { status, contactRoute, referral } = service;
  const { instead, organisation } = contactRoute;
  return {
    id: service.id,
    name: service.name,
    page: `p/${codeOf(service.id)}/`,
    for: service.audienceIs,
    kind: service.kind,
    needs: [...service.needs],
    subject: service.subject ?? null,
    summary: { ...summary },
    organisation: service.runBy ?? null,
    organisationWebsite: organisation?.website ?? null,
    status: {
      is: status.is,
      from: status.from ?? null,
      until: status.until ?? null,
      checked: status.on ?? null,
    },
    contacts: contactRoute.own.map(contact),
    instead:
      instead === undefined
        ? null
        : {
            id: instead.id,
            name: instead.name,
            subject: instead.subject,
            contacts: instead.contacts.map(contact),
          },
    hasLocation: service.hasLocation,
    locations: service.locations.map(location),
    areas: [...service.areas],
    area:
      service.area === undefined
        ? null
        : {
            covers: service.area.covers,
            areas: [...service.area.areas],
            municipalities: [...service.area.municipalities],
          },
    hours: hours(service.hours),
    audience: eachFact(service.audience),
    conditions: eachFact(service.conditions),
    languages: fact(service.languages, (tags) => [...tags]),
    referral: {
      self: fact(referral.self, same),
      professionals: fact(referral.professionals, same),
      through: referral.through === undefined ? null : { id: referral.through.id, name: referral.through.name },
    },
    sources: service.sources.map(sourceGroup),
  };
};

const same = <T>(value: T): T => value;

/** Hidden is `null` with the reason; it is never left out. */
const fact = <T, Out>(of: PublishedFact<T>, told: (value: T) => Out): OpenFact<Out> =>
  of.is === 'shown'
    ? { value: told(of.value), said: 'known', age: of.age, checked: of.on }
    : { value: null, said: of.why, age: null, checked: null };

type FactsOf<G> = { [field in keyof G]: G[field] extends PublishedFact<infer T> ? OpenFact<T> : never };

const eachFact = <G extends Record<keyof G, PublishedFact<unknown>>>(group: G): FactsOf<G> =>
  Object.fromEntries(
    Object.entries<PublishedFact<unknown>>(group).map(([field, of]) => [field, fact(of, same)]),
  ) as FactsOf<G>;

/** Old hours say how it was: nothing is computed from them. */
const hours = (of: PublishedFact<OpeningHours>): OpenFact<OpenHours> =>
  fact(of, ({ osm, table, ringFirst }) => ({
    osm,
    week:
      table.is === 'weekly' && of.is === 'shown' && of.age !== 'old' && isSure(table.days)
        ? table.days.map((spans) => spans.map(({ from, to }) => ({ opens: from, closes: to })))
        : null,
    ringFirst,
  }));

const isSure = (days: readonly (readonly { unsure?: true }[])[]): boolean =>
  days.every((spans) => spans.every(({ unsure }) => unsure !== true));

const contact = (of: PublishedContact): OpenContact => ({
  type: of.type,
  value: of.value,
  line: of.line ?? null,
  areas: of.areas === undefined ? null : [...of.areas],
  age: of.age,
  checked: of.on,
  hours: hours(of.hours),
  free: fact(of.free, same),
  onBill: fact(of.onBill, same),
  answeredBy: fact(of.answeredBy, same),
  languages: fact(of.languages, (tags) => [...tags]),
});

const location = ({ visibility, town, municipality, address }: PublishedLocation): OpenLocation => {
  const { value, ...said } = fact(address, same);
  const stepFree = value?.stepFree;
  return {
    visibility,
    town: town ?? null,
    municipality: municipality ?? null,
    street: value?.street ?? null,
    postcode: value?.postcode ?? null,
    position: value?.position === undefined ? null : { ...value.position },
    stepFree: stepFree === 'yes' || stepFree === 'no' ? stepFree : null,
    ...said,
  };
};

const sourceGroup = ({ group, checks }: SourceGroup): OpenService['sources'][number] => ({
  group,
  checks: checks.map(({ on, how, source, evidence, contradicted }) => ({
    checked: on,
    how,
    source: source ?? null,
    alsoIn: [...evidence],
    contradicted: contradicted === undefined ? null : { checked: contradicted.on, source: contradicted.source ?? null },
  })),
});
