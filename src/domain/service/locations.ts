/** Where a service is, as much of it as may be shown. */
import type { Location, Service } from '../../schemas/service.ts';
import { checkOf } from '../freshness/age.ts';
import { publishFact, shownValue, type AgeRules, type PublishedFact } from '../freshness/published-fact.ts';

export interface Address {
  street: string;
  postcode?: string;
  /** WGS84 degrees. */
  position?: { lat: number; lon: number };
  /** Can one get in without steps? */
  stepFree: 'yes' | 'no' | 'unknown';
  /** true: it was known once, and is too old and too weakly founded to be shown. */
  isStepFreeOld?: true;
}

/** An address as it is written on a letter, so that it stays one piece in any text: `Skolegade 1, 8000 Aarhus`. */
export const addressLine = ({ street, postcode }: Pick<Address, 'street' | 'postcode'>, town?: string): string =>
  [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');

export interface PublishedLocation {
  visibility: Location['visibility'];
  /** Left out where it is secret or unknown. */
  town?: string;
  /** Tells towns of the same name apart. Left out where it is secret or unknown. */
  municipality?: string;
  /** Only of public places. */
  address: PublishedFact<Address>;
}

const known = <T>(value: T | 'unknown' | undefined): Exclude<T, 'unknown'> | undefined =>
  value === 'unknown' ? undefined : (value as Exclude<T, 'unknown'> | undefined);

/** One by one, in the order of the file. */
export const publishLocations = ({ places }: Pick<Service, 'places'>, rules: AgeRules): PublishedLocation[] =>
  (Array.isArray(places) ? places : []).map((place) => {
    if (place.visibility === 'secret') return { visibility: 'secret', address: { is: 'hidden', why: 'secret' } };
    const [town, municipality] = [known(place.town), known(place.municipality)];
    return {
      visibility: place.visibility,
      ...(town === undefined ? {} : { town }),
      ...(municipality === undefined ? {} : { municipality }),
      address: place.visibility === 'town' ? { is: 'hidden', why: 'secret' } : addressOf(place, rules),
    };
  });

/** An address is as old as its street. */
const addressOf = (place: Location, rules: AgeRules): PublishedFact<Address> => {
  const street = publishFact(place.street, checkOf(place, 'street'), 'address', rules);
  if (street.is === 'hidden') return street;
  const stepFree = publishFact(place.stepFree, checkOf(place, 'stepFree'), 'address', rules);
  const [postcode, position] = [known(place.postcode), known(place.position)];
  return {
    ...street,
    value: {
      street: street.value,
      ...(postcode === undefined ? {} : { postcode }),
      ...(position === undefined ? {} : { position }),
      stepFree: shownValue(stepFree) ?? 'unknown',
      ...(stepFree.is === 'hidden' && stepFree.why === 'too-old' ? { isStepFreeOld: true } : {}),
    },
  };
};
