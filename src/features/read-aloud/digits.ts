/** Numbers as they are said: whoever writes one down needs its digits, not a sum. */

/** A phone number as pages write it (domain/text/phone.ts), and nothing beside it. */
const phone = /^\s*\+?\d[\d\s]*$/;

/**
 * A text that is nothing but a phone number, digit by digit with a pause after each group; any other text as it is.
 *
 * @example spellDigits('+45 70 20') // '+4 5, 7 0, 2 0'
 * @example spellDigits('Skolegade 8') // 'Skolegade 8'
 */
export const spellDigits = (text: string): string =>
  phone.test(text)
    ? text
        .trim()
        .split(/\s+/)
        .map((group) => group.replace(/\d(?=\d)/g, '$& '))
        .join(', ')
    : text;
