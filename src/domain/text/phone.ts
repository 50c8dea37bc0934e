/** Phone numbers as people read them and as phones dial them. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { memoize } from '../memoize.ts';

/** Danish short numbers (112, 114, 1813, 1888, 116111 …) have no country code and cannot be dialled from abroad. */
export const isShortNumber = (value: string): boolean => /^\d{3,6}$/.test(value);

/**
 * A number in groups that can be read aloud, with the country code, so that it also works from a foreign SIM card.
 *
 * @example readablePhone('+4570202550') // '+45 70 20 25 50'
 * @example readablePhone('116111') // '116 111'
 */
export const readablePhone = memoize((value: string): string => {
  if (/^\d{6}$/.test(value)) return `${value.slice(0, 3)} ${value.slice(3)}`;
  if (isShortNumber(value)) return value;
  return parsePhoneNumberFromString(value)?.formatInternational() ?? value;
});

/**
 * The digits of a number as they are dialled in its own country; undefined for a short number.
 *
 * @example nationalNumber('+4570202550') // '70202550'
 */
export const nationalNumber = memoize(
  (value: string): string | undefined => parsePhoneNumberFromString(value)?.nationalNumber,
);

/** The link that dials a number, writes an SMS or opens a chat with it; no text is filled in (requirement L9). */
export const contactHref = (
  type: 'phone' | 'sms' | 'whatsapp' | 'email' | 'website' | 'chat',
  value: string,
): string => {
  switch (type) {
    case 'phone':
      return `tel:${value}`;
    case 'sms':
      return `sms:${value}`;
    case 'whatsapp':
      return `https://wa.me/${value.replace(/\D/g, '')}`;
    case 'email':
      return `mailto:${value}`;
    case 'website':
    case 'chat':
      return value;
  }
};
