/** Numbers and addresses that may never be shown are nowhere in the content, not even in a comment. */
import type { ProblemDefinitions, Value } from '../../../problem.ts';
import type { RawContent } from '../../../reader/raw-content.ts';
import { groupAt, listAt, textAt } from '../../../reader/raw-data.ts';
import { blockedContactsOf } from '../../blocked-contacts.ts';
import { contactPattern } from '../../word-lists.ts';
import { rule } from '../rule.ts';

const problems = {
  'contact-blocked': {
    title: 'A number or address that may never be shown is used',
    message: ({ value, reason }: Value & { reason: string }) =>
      `"${value}" may not stand anywhere on the site: ${reason}.`,
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
    ownLine: content.blocklist?.lineOf(['contacts', index, 'value']),
  }));
  for (const { path, text } of content.sources) {
    for (const { pattern, reason, instead, ownLine } of patterns) {
      for (const match of text.matchAll(pattern)) {
        const line = text.slice(0, match.index).split('\n').length;
        // Somewhere it must stand, to be known.
        if (path === content.blocklist?.path && line === ownLine) continue;
        add('contact-blocked', { file: path, line }, { value: match[0], reason, instead });
      }
    }
  }
});

/** Streets of places that are not public, should one have got into the files. */
export function hiddenStreetsOf(content: RawContent): string[] {
  return content.entries.flatMap(({ facts }) =>
    listAt(facts?.data, ['places']).flatMap((_, index) => {
      const place = groupAt(facts?.data, ['places', index]);
      const street = textAt(place, ['street']);
      return place['visibility'] === 'public' || street === undefined || street === 'unknown' ? [] : [street];
    }),
  );
}
