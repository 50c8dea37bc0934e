/** Numbers and addresses that may never be shown are nowhere in the content, not even in a comment. */
import { searchText } from '../../../../domain/text/search-text.ts';
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import { blockedContactsOf, noReason, shownOf } from '../../blocked-contacts.ts';
import { contactPattern, matchesIn, nationalDigits } from '../../word-lists.ts';
import { rule } from '../rule.ts';

const problems = {
  'contact-blocked': {
    title: 'A number or address that may never be shown is used',
    message: ({ value, reason }: Value & { reason: string }) =>
      `${value === '' ? 'An address stands here that' : `"${value}"`} may not stand anywhere on the site: ${reason || noReason}.`,
    hint: ({ instead }: { instead: string }) => (instead ? `Write ${instead} instead.` : 'Delete it.'),
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;

export const blockedContacts = rule(problems, (content, add) => {
  const blocked = blockedContactsOf(content.blocklist?.data);
  if (blocked.length === 0) return;
  const patterns = blocked.map((contact, index) => ({
    ...contact,
    pattern: contactPattern(contact.value),
    national: nationalDigits(contact.value) ?? '',
    ownLine: content.blocklist?.lineOf(['contacts', index, 'value']),
  }));
  for (const { path, text } of content.sources) {
    const searched = searchText(text);
    const digits = searched.text.replace(/\D+/g, '');
    for (const { pattern, national, reason, instead, ownLine } of patterns) {
      // A pattern is slow, and most files hold none of the numbers.
      if (!digits.includes(national)) continue;
      for (const { value, index } of matchesIn(searched, pattern)) {
        const line = text.slice(0, index).split('\n').length;
        // Somewhere it must stand, to be known.
        if (path === content.blocklist?.path && line === ownLine) continue;
        add('contact-blocked', { file: path, line }, { value: shownOf(value), reason, instead });
      }
    }
  }
});
