/** Words for a place without a number: nobody is told to call where there is nothing to call. */

/** Keys of strings that say to call, each with the nearest one that does not. */
const instead: Readonly<Record<string, string>> = {
  'hours.unknown': 'condition.unknown',
  'hours.notConfirmed': 'guide.notConfirmed',
  'where.old': 'guide.notConfirmed',
  'referral.professionals.call': 'contact.none',
  'referral.professionals.unknown': 'condition.unknown',
};

/**
 * The key of a string as it may stand on the page of a place.
 *
 * @param canRing false: the place has no number
 */
export const keyFor = (key: string, canRing: boolean): string => (canRing ? key : (instead[key] ?? key));
