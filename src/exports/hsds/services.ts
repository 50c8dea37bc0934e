/**
 * Open Referral HSDS 3: the answer of its API to "all services" as one file, each service whole. Its words are English,
 * as the standard is. What it has no field for stands in `attributes`, each with the date of its check.
 */
import { danish } from '../../i18n/danish.ts';
import { standardsLanguage } from '../../i18n/languages.ts';
import { coveredBy, labelsIn, purposeOf, type Label } from '../labels.ts';
import { uuidOf } from '../uuid.ts';
import type { OpenContact, OpenData, OpenFact, OpenHours, OpenLocation, OpenService } from '../../schemas/open-data.ts';

/** What is left out where nobody knows, or nobody may be told. */
type Fields = Record<string, unknown>;

const lang = standardsLanguage;
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const zone = 'Local time, Europe/Copenhagen.';

export const hsdsOf = (data: OpenData): string => {
  const contents = data.services.map((service) => serviceOf(service, data));
  const page = {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
  return `${JSON.stringify(page, null, 1)}\n`;
};

const serviceOf = (service: OpenService, data: OpenData): Fields => {
  const id = uuidOf(`service:${service.id}`);
  const label = labelsIn(data, lang);
  const { contacts, audience, conditions, referral, organisation, hours } = service;
  const address = (type: OpenContact['type']): string | undefined => contacts.find((one) => one.type === type)?.value;
  const phones = contacts.filter(({ type }) => type === 'phone' || type === 'sms');
  const ages = { from: audience.ageFrom.value, to: audience.ageTo.value };
  return {
    id,
    name: service.name,
    ...given('description', service.summary[lang] ?? service.summary[danish]),
    ...given('url', plainUrl(address('website') ?? address('chat'))),
    ...given('email', address('email')),
    status: statusOf(service),
    ...given('alert', alertOf(service)),
    ...given('interpretation_services', conditions.interpreter.value),
    ...given('fees_description', conditions.cost.value),
    ...given('application_process', referralOf(referral)),
    eligibility_description: eligibilityOf(service),
    ...given('minimum_age', ages.from),
    ...given('maximum_age', typeof ages.to === 'number' ? ages.to : null),
    ...given('assured_date', assuredOf(service)),
    last_modified: `${data.built}T12:00:00.000Z`,
    ...(organisation === null ? {} : organisationOf(organisation, service, data.services)),
    phones: phones.map((one, index) => phoneOf(one, `${service.id}:${index}`, label, { service_id: id })),
    schedules: scheduleOf(hours, service.id, { service_id: id }),
    service_areas: coveredBy(service, label).map((name) => ({
      id: uuidOf(`area:${service.id}:${name}`),
      service_id: id,
      name,
    })),
    languages: languagesOf(service.languages, service.id, { service_id: id }),
    service_at_locations: service.locations.map((one, index) => locationOf(one, `${service.id}:${index}`, id)),
    attributes: attributesOf(service, id, label),
  };
};

/** A field only where there is something to put into it. */
const given = <T>(name: string, value: T | null | undefined): Fields =>
  value === null || value === undefined ? {} : { [name]: value };

/** The standard wants letters of ASCII: grænseløst.dk is xn--grnselst-k0a8p.dk there. */
const plainUrl = (url: string | null | undefined): string | undefined => (url ? new URL(url).href : undefined);

const statusOf = ({ status }: OpenService): string => {
  if (status.is === 'temporarily-closed') return 'temporarily closed';
  return status.is === 'closed' ? 'defunct' : 'active';
};

const alertOf = ({ status, instead }: OpenService): string | undefined => {
  const alerts = [
    ...(status.is === 'unconfirmed' ? ['Nobody has confirmed that this service still runs.'] : []),
    ...(status.is === 'perhaps-open-again'
      ? ['It was closed for a time; nobody has confirmed that it opened again.']
      : []),
    ...(status.is === 'temporarily-closed' ? ['Closed for now.'] : []),
    ...(instead === null
      ? []
      : [
          `No number of its own is known here. Another line may help: ${instead.name}, ${instead.contacts.map(({ value }) => value).join(', ')}.`,
        ]),
  ];
  return alerts.length === 0 ? undefined : alerts.join(' ');
};

const referralOf = ({ self, professionals, through }: OpenService['referral']): string =>
  [
    `May come or ring oneself: ${said(self)}.`,
    `How professionals refer: ${said(professionals)}${through === null ? '' : ` (${through.name})`}.`,
  ].join(' ');

/** Unknown is said: whoever reads this must not take it for "no". */
const eligibilityOf = ({ audience }: OpenService): string =>
  Object.entries<OpenFact<unknown>>(audience)
    .map(([name, fact]) => `${name}: ${said(fact)}`)
    .join('; ');

const said = ({ value, said: why, checked }: OpenFact<unknown>): string =>
  value === null ? why : `${Array.isArray(value) ? value.join(', ') : String(value)} (${checked ?? why})`;

/** The oldest of what is told: the date never claims more than every single fact does. */
const assuredOf = ({
  contacts,
  locations,
  hours,
  conditions,
  audience,
  languages,
}: OpenService): string | undefined => {
  const facts = [hours, languages, ...Object.values(conditions), ...Object.values(audience)];
  const dates = [...contacts, ...locations, ...facts].flatMap(({ checked }) => checked ?? []).sort();
  return dates[0] === undefined ? undefined : firstDay(dates[0]);
};

/** A vague date counts from its first day. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

const organisationOf = (name: string, { organisationWebsite }: OpenService, services: OpenData['services']): Fields => {
  const id = uuidOf(`organisation:${name}`);
  const runs = services.filter(({ organisation }) => organisation === name).map((one) => one.name);
  return {
    organization_id: id,
    organization: {
      id,
      name,
      description: `Runs ${runs.join(', ')}.`,
      ...given('website', plainUrl(organisationWebsite)),
    },
  };
};

const phoneOf = (contact: OpenContact, key: string, label: Label, owner: Fields): Fields => {
  const { type, value, checked, hours, languages } = contact;
  const id = uuidOf(`phone:${key}`);
  const about = [
    ...purposeOf(contact, label),
    ...(hours.value === null ? [] : [`answers ${hours.value.osm} (${hours.checked ?? hours.said})`]),
  ];
  return {
    id,
    ...owner,
    number: value,
    type: type === 'sms' ? 'text' : 'voice',
    ...(about.length === 0 ? {} : { description: about.join('; ') }),
    languages: languagesOf(languages, `phone:${key}`, { phone_id: id }),
    attributes: [checkedOn(id, 'phone', checked)],
  };
};

const checkedOn = (id: string, entity: string, date: string): Fields => ({
  id: uuidOf(`checked:${id}`),
  link_id: id,
  link_type: 'checked',
  link_entity: entity,
  value: date,
});

const languagesOf = ({ value, checked }: OpenFact<readonly string[]>, key: string, owner: Fields): Fields[] =>
  (value ?? []).map((code) => ({
    id: uuidOf(`language:${key}:${code}`),
    ...owner,
    code,
    ...(checked === null ? {} : { note: `Checked ${checked}` }),
  }));

/** One entry for each time of day; what cannot be computed is told in words alone. */
const scheduleOf = ({ value, age, checked }: OpenFact<OpenHours>, key: string, owner: Fields): Fields[] => {
  if (value === null || checked === null) return [];
  const { osm, week, ringFirst } = value;
  const notes = [
    zone,
    `Checked ${checked}.`,
    ...(age === 'old' ? [`Old: as it was in ${checked.slice(0, 4)}.`] : []),
    ...(ringFirst ? ['Ring first.'] : []),
  ].join(' ');
  const entry = (name: string, fields: Fields): Fields => {
    const id = uuidOf(`schedule:${key}:${name}`);
    return { id, ...owner, description: osm, ...fields, notes, attributes: [checkedOn(id, 'schedule', checked)] };
  };
  if (week === null) return [entry('words', {})];
  const times = Map.groupBy(
    week.flatMap((spans, day) => spans.map(({ opens, closes }) => ({ opens, closes, day: weekdays[day] ?? '' }))),
    ({ opens, closes }) => `${opens}-${closes}`,
  );
  return [...times].flatMap(([name, those]) => {
    const [first] = those;
    return first === undefined
      ? []
      : [
          entry(name, {
            freq: 'WEEKLY',
            interval: 1,
            wkst: 'MO',
            byday: those.map(({ day }) => day).join(','),
            opens_at: first.opens,
            closes_at: first.closes,
          }),
        ];
  });
};

/** Of a place that is not told only that it is there. An address the standard would call half is told in words. */
const locationOf = (of: OpenLocation, key: string, serviceId: string): Fields => {
  const { street, postcode, town, municipality, position, stepFree, visibility, checked } = of;
  const id = uuidOf(`location:${key}`);
  const isWhole = street !== null && postcode !== null && town !== null && municipality !== null;
  return {
    id: uuidOf(`service-at-location:${key}`),
    service_id: serviceId,
    location_id: id,
    location: {
      id,
      location_type: 'physical',
      ...given('name', town),
      ...given(
        'description',
        street !== null && !isWhole
          ? street
          : street === null
            ? `Address: ${visibility === 'public' ? of.said : 'secret'}`
            : null,
      ),
      ...(position === null ? {} : { latitude: position.lat, longitude: position.lon }),
      addresses: isWhole
        ? [
            {
              id: uuidOf(`address:${key}`),
              location_id: id,
              address_1: street,
              city: town,
              state_province: municipality,
              postal_code: postcode,
              country: 'DK',
              address_type: 'physical',
            },
          ]
        : [],
      accessibility:
        stepFree === null
          ? []
          : [
              {
                id: uuidOf(`accessibility:${key}`),
                location_id: id,
                description: stepFree === 'yes' ? 'No steps.' : 'There are steps.',
              },
            ],
      attributes: checked === null ? [] : [checkedOn(id, 'location', checked)],
    },
  };
};

/** What the standard has no field for: kind and needs, and every condition with what is known of it. */
const attributesOf = ({ id, kind, needs, conditions }: OpenService, linkId: string, label: Label): Fields[] => {
  const attribute = (type: string, value: string): Fields => ({
    id: uuidOf(`attribute:${id}:${type}:${value}`),
    link_id: linkId,
    link_type: type,
    link_entity: 'service',
    value,
  });
  return [
    attribute('kind', label('kinds', kind)),
    ...needs.map((need) => attribute('need', label('needs', need))),
    ...Object.entries<OpenFact<unknown>>(conditions).map(([name, fact]) => attribute(`condition:${name}`, said(fact))),
  ];
};
