/** Blocked contacts stand nowhere: not in text, attributes, data or scripts. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { blockedContactsOf, noReason, shownOf } from '../../blocked-contacts.ts';
import { contactPattern } from '../../word-lists.ts';
import { siteRule } from '../page.ts';
import { firstMatch, readingsOf } from '../readings.ts';

const problems = {
  'dist-contact-blocked': {
    title: 'The finished site contains a number or address that may never be shown',
    message: ({ value, reason }: Value & { reason: string }) =>
      `The finished page contains ${value === '' ? 'a blocked address' : `"${value}"`}: ${reason || noReason}.`,
    hint: () => 'Do not publish. Find where it comes from in content/ and take it out.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const blocked = siteRule(problems, (page, add, { blocklist }) => {
  const readings = readingsOf(page);
  for (const { value, reason } of blockedContactsOf(blocklist)) {
    const found = firstMatch(readings, contactPattern(value));
    if (found) add('dist-contact-blocked', found.location, { value: shownOf(found.value), reason });
  }
});
