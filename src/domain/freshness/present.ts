/** What a reader may see of a fact of a given age: the table in design section 4, one function a row. */
import type { Contact, Place, Service } from '../../schemas/service.ts';
import type { Site } from '../../schemas/site.ts';
import type { Check } from '../../schemas/shared.ts';
import { ageOf, checkOf, isStrong } from './age.ts';

export type FreshnessLimits = Site['freshness'];

/**
 * - `plain`: checked lately
 * - `dated`: shown with the day it was last confirmed
 * - `doubtful`: old; shown only because the evidence is strong, "ring to check"
 * - `hidden`: too old or never checked; a wrong number can hurt
 */
export type Showing = 'plain' | 'dated' | 'doubtful' | 'hidden';

export interface ShownContact {
  contact: Contact;
  showing: Exclude<Showing, 'hidden'>;
  check: Check;
}

/** How a phone number or other contact is shown. `hotline` has stricter limits than `other`. */
export const showContact = (
  contact: Contact,
  freshness: 'hotline' | 'other',
  limits: FreshnessLimits,
  now: Date,
): Showing => {
  const age = ageOf(contact.check, freshness === 'hotline' ? limits.hotline : limits.number, now);
  if (contact.check === undefined || age === 'unchecked') return 'hidden';
  if (age === 'fresh') return 'plain';
  if (age === 'ageing') return 'dated';
  return isStrong(contact.check) ? 'doubtful' : 'hidden';
};

/** The contacts of a service that may be shown, in the order of the file. */
export const shownContacts = (
  service: Service,
  freshness: 'hotline' | 'other',
  limits: FreshnessLimits,
  now: Date,
): ShownContact[] => {
  if (!Array.isArray(service.contacts)) return [];
  return service.contacts.flatMap((contact) => {
    const showing = showContact(contact, freshness, limits, now);
    return showing === 'hidden' || contact.check === undefined ? [] : [{ contact, showing, check: contact.check }];
  });
};

export interface ShownPlace {
  town: string | 'unknown';
  /** Only for public places whose address is not old. */
  street?: string;
  postcode?: string;
  visibility: Place['visibility'];
  /** `old` means that a street is known but too old to show. */
  age: 'fresh' | 'ageing' | 'old' | 'unchecked';
  stepFree: 'yes' | 'no' | 'unknown';
  check?: Check;
}

const known = (value: string | undefined): value is string => value !== undefined && value !== 'unknown';

/** A place as a reader may see it. Streets of town-only and secret places never come through here. */
export const showPlace = (place: Place, limits: FreshnessLimits, now: Date): ShownPlace => {
  const check = checkOf(place, 'street');
  const age = ageOf(check, limits.address, now);
  const mayShowStreet = place.visibility === 'public' && known(place.street) && (age === 'fresh' || age === 'ageing');
  return {
    town: place.visibility !== 'secret' && known(place.town) ? place.town : 'unknown',
    ...(mayShowStreet && known(place.street) ? { street: place.street } : {}),
    ...(mayShowStreet && known(place.postcode) ? { postcode: place.postcode } : {}),
    visibility: place.visibility,
    age,
    stepFree: place.visibility === 'public' && mayShowStreet ? (place.stepFree ?? 'unknown') : 'unknown',
    ...(check === undefined ? {} : { check }),
  };
};

export interface ShownHours {
  /** OSM syntax, present only when it may be shown. */
  open?: string;
  is: 'known' | 'by-appointment' | 'not-confirmed' | 'unknown';
  /** true: the reader is told to ring before coming. */
  ringFirst: boolean;
  age: 'fresh' | 'ageing' | 'old' | 'unchecked';
  check?: Check;
}

/** Opening hours as a reader may see them: old ones are hidden, ageing ones come with "ring first". */
export const showHours = (hours: Service['hours'], limits: FreshnessLimits, now: Date): ShownHours => {
  if (hours === 'unknown' || hours.open === 'unknown') return { is: 'unknown', ringFirst: true, age: 'unchecked' };
  const check = checkOf(hours, 'open');
  const age = ageOf(check, limits.hours, now);
  const found = check === undefined ? {} : { check };
  if (age === 'old' || age === 'unchecked') return { is: 'not-confirmed', ringFirst: true, age, ...found };
  const ringFirst = age === 'ageing' || hours.ringFirst === 'yes';
  if (hours.open === 'by-appointment') return { is: 'by-appointment', ringFirst: true, age, ...found };
  return { is: 'known', open: hours.open, ringFirst, age, ...found };
};

export interface ShownValue<T extends string> {
  value: T | 'unknown';
  /** `old`: the value is shown as "not confirmed since …". */
  age: 'fresh' | 'ageing' | 'old' | 'unchecked';
  check?: Check;
}

/** One condition, language list or other soft fact. Without a check it counts as not known. */
export const showValue = <T extends string>(
  value: T | 'unknown' | undefined,
  check: Check | undefined,
  limits: FreshnessLimits,
  now: Date,
): ShownValue<T> => {
  if (value === undefined || value === 'unknown' || check === undefined) return { value: 'unknown', age: 'unchecked' };
  return { value, age: ageOf(check, limits.conditions, now), check };
};
