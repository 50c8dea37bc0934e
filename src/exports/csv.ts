/**
 * services.csv, a line a service, for a spreadsheet: UTF-8 with the mark by which Excel knows it, semicolons as Danish
 * spreadsheets want them, and no cell that a program would run.
 */
import Papa from 'papaparse';
import { readablePhone } from '../domain/text/phone.ts';
import type { OpenContact, OpenData, OpenFact, OpenHours, OpenService } from '../schemas/open-data.ts';
import { coveredBy, labelsIn, purposeOf, type Label } from './labels.ts';

const byteOrderMark = '\uFEFF';
/** Between several values in one cell. */
const and = ' | ';

/** @param lang language of the labels; the headings are the names that services.json has */
export const csvOf = (data: OpenData, lang: string): string => {
  const label = labelsIn(data, lang);
  const rows = data.services.map((service) => rowOf(service, label, lang));
  return byteOrderMark + Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: true });
};

const rowOf = (service: OpenService, label: Label, lang: string): Record<string, string> => {
  const { status, contacts, instead, locations, audience, conditions, referral } = service;
  const ofType = (...types: readonly OpenContact['type'][]): OpenContact[] =>
    contacts.filter(({ type }) => types.includes(type));
  const phones = ofType('phone', 'sms', 'whatsapp');
  const facts: Record<string, OpenFact<unknown>> = {
    ...prefixed('audience', audience),
    ...prefixed('conditions', conditions),
    languages: service.languages,
    'referral.self': referral.self,
    'referral.professionals': referral.professionals,
  };
  return {
    id: service.id,
    name: service.name,
    kind: label('kinds', service.kind),
    needs: service.needs.map((id) => label('needs', id)).join(and),
    for: service.for,
    summary: service.summary[lang] ?? '',
    organisation: service.organisation ?? '',
    status: status.is,
    'status.checked': status.checked ?? '',
    phone: phones.map((one) => `${said(one.value)}${lineOf(one, label)}`).join(and),
    // As a link, so that a program that dials has the country code and no sheet takes it for a sum.
    'phone.link': phones.map(({ type, value }) => `${type === 'sms' ? 'sms' : 'tel'}:${value}`).join(and),
    'phone.checked': phones.map(({ checked }) => checked).join(and),
    email: ofType('email')
      .map(({ value }) => value)
      .join(and),
    website:
      ofType('website', 'chat')
        .map(({ value }) => value)
        .join(and) ||
      (service.organisationWebsite ?? ''),
    'contact.checked': ofType('email', 'website', 'chat')
      .map(({ checked }) => checked)
      .join(and),
    instead: instead === null ? '' : `${instead.name} (${label('subjects', instead.subject)})`,
    'instead.phone': (instead?.contacts ?? []).map((one) => said(one.value)).join(and),
    address: locations
      .flatMap(({ street, postcode, town }) => (street === null ? [] : addressOf(street, postcode, town)))
      .join(and),
    'address.checked': locations.flatMap(({ checked }) => checked ?? []).join(and),
    towns: [...new Set(locations.flatMap(({ town }) => town ?? []))].join(and),
    'location.said': locations.map((one) => one.said).join(and) || service.hasLocation,
    area: areaOf(service, label),
    hours: hoursOf(service.hours),
    'hours.said': service.hours.said,
    'hours.checked': service.hours.checked ?? '',
    ...Object.fromEntries(
      Object.entries(facts).flatMap(([name, { value, said: known, checked }]) => [
        [name, value === null ? `(${known})` : Array.isArray(value) ? value.join(and) : String(value)],
        [`${name}.checked`, checked ?? ''],
      ]),
    ),
    page: `${lang}/${service.page}`,
  };
};

const prefixed = (
  group: string,
  facts: Readonly<Record<string, OpenFact<unknown>>>,
): Record<string, OpenFact<unknown>> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`${group}.${name}`, fact]));

/** A cell that began with + would be taken for a sum; in brackets it is read as it is dialled. */
const said = (value: string): string => readablePhone(value).replace(/^\+(\d+)/, '(+$1)');

const lineOf = (contact: OpenContact, label: Label): string => {
  const purpose = purposeOf(contact, label);
  return purpose.length === 0 ? '' : ` – ${purpose.join(', ')}`;
};

const addressOf = (street: string, postcode: string | null, town: string | null): string =>
  [street, [postcode, town].filter((part) => part !== null).join(' ')].filter((part) => part !== '').join(', ');

const areaOf = (service: OpenService, label: Label): string => {
  if (service.area === null) return '(unknown)';
  return service.area.covers === 'national' ? 'national' : coveredBy(service, label).join(and);
};

/** Old hours say of which year they are in the same cell: nobody looks two columns on. */
const hoursOf = ({ value, age, checked }: OpenFact<OpenHours>): string => {
  if (value === null) return '';
  return age === 'old' && checked !== null ? `${checked.slice(0, 4)}: ${value.osm}` : value.osm;
};
