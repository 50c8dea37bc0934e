/** Numbers, e-mails and addresses that may never be shown (blocklist.yml, `contacts`). */
import { listAt, textAt } from '../reader/raw-data.ts';

export interface BlockedContact {
  value: string;
  reason: string;
  instead: string;
}

/** @param data raw data of blocklist.yml */
export const blockedContactsOf = (data: unknown): BlockedContact[] =>
  listAt(data, ['contacts']).flatMap((_, index) => {
    const value = textAt(data, ['contacts', index, 'value']) ?? '';
    const reason = (textAt(data, ['contacts', index, 'reason']) ?? '').replace(/[.\s]+$/, '');
    return value === '' ? [] : [{ value, reason, instead: textAt(data, ['contacts', index, 'instead']) ?? '' }];
  });

/** Why it may not be shown, where nobody said. */
export const noReason = 'it is on the list of blocked contacts';

/** A number or e-mail as a message may repeat it; empty for an address, which may be secret. */
export const shownOf = (found: string): string =>
  /^[\d\s+().,/·\u2010-\u2015-]+$|@/u.test(found) ? found.replace(/\s+/g, ' ') : '';
