/** What a service keeps back, and whether a text tells it all the same. */
import type { Service } from '../../schemas/service.ts';
import { foldText } from '../geo/fold.ts';
import { nationalNumber } from '../text/phone.ts';
import { searchText } from '../text/search-text.ts';
import type { PublishedContact } from './contacts.ts';
import type { PublishedHours } from './opening-hours.ts';
import type { PublishedLocation } from './locations.ts';

interface Published {
  contacts: readonly PublishedContact[];
  locations: readonly PublishedLocation[];
  hours: PublishedHours;
}

/**
 * Whether a text tells anything that stands in the file of a service and may not be shown: an address, the town of a
 * secret place, a number that is too old. A source is often a sentence, or a web address made of one.
 */
export const withheldFrom = (facts: Service, published: Published): ((text: string) => boolean) => {
  const shown = factTextsOf(published).map(normalise);
  // What another location or contact shows anyway is no secret.
  const kept = textsOf(facts)
    .map(normalise)
    .filter((text) => text.length > 2 && shown.every((other) => !isTold(text, other)));
  return (text) => {
    const told = normalise(text);
    return kept.some((value) => isTold(value, told));
  };
};

const textsOf = ({ places, contacts, hours }: Service): string[] => {
  const texts = [
    ...(Array.isArray(places) ? places : []).flatMap(
      ({ visibility, street, postcode, town, municipality, position }) => [
        ...(street === undefined ? [] : [street, nameOfStreet(street)]),
        ...(postcode === undefined ? [] : [postcode]),
        ...(position === undefined || position === 'unknown' ? [] : [String(position.lat), String(position.lon)]),
        ...(visibility === 'secret' ? [town ?? '', municipality ?? ''] : []),
      ],
    ),
    ...(Array.isArray(contacts) ? contacts : []).flatMap(({ value, hours: answered = '' }) => [
      nationalNumber(value) ?? value,
      answered,
    ]),
    hours === 'unknown' ? '' : hours.open,
  ];
  return texts.filter((text) => text !== 'unknown' && text !== 'by-appointment');
};

/** The street without the number of the house, which is enough to find it. */
const nameOfStreet = (street: string): string => {
  const name = street.replace(/\s*\d.*$/, '');
  return name.length > 3 ? name : '';
};

const factTextsOf = ({ contacts, locations, hours }: Published): string[] => [
  ...locations.flatMap(({ town = '', municipality = '', address }) => {
    const texts = [town, municipality];
    if (address.is === 'hidden') return texts;
    const { street, postcode = '', position } = address.value;
    return [...texts, street, postcode, ...(position === undefined ? [] : [`${position.lat} ${position.lon}`])];
  }),
  ...contacts.flatMap((contact) => [contact.value, ...osmOf(contact.hours)]),
  ...osmOf(hours),
];

const osmOf = (hours: PublishedHours): string[] => (hours.is === 'shown' ? [hours.value.osm] : []);

/** Lower-case words, however they are written: ø as oe or %C3%B8. */
const normalise = (text: string): string => foldText(searchText(decoded(text)).text);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    // A percent sign that stands for itself.
    return text;
  }
};

/** Whether the words of `value` stand in `text` side by side; long numbers also however they are cut into groups. */
const isTold = (value: string, text: string): boolean => {
  if (` ${text} `.includes(` ${value} `)) return true;
  return /^\d{7,}$/.test(value) && text.replace(/(?<=\d) (?=\d)/g, '').includes(value);
};
