/** Numbers and addresses that may never be shown are nowhere in the content, not even in a comment. */
import { groupAt, listAt, textAt } from '../content.ts';
import type { Content } from '../content.ts';
import type { Report } from '../../report.ts';
import { contactPattern } from '../word-lists.ts';

/** A blocked number, e-mail or address. */
export interface BlockedContact {
  value: string;
  reason: string;
  instead: string;
}

/** The blocked contacts of blocklist.yml. */
export function blockedContactsOf(data: unknown): BlockedContact[] {
  return listAt(data, ['contacts']).flatMap((_, index) => {
    const value = textAt(data, ['contacts', index, 'value']) ?? '';
    const reason = (textAt(data, ['contacts', index, 'reason']) ?? 'it is on the list of blocked contacts').replace(
      /[.\s]+$/,
      '',
    );
    return value === '' ? [] : [{ value, reason, instead: textAt(data, ['contacts', index, 'instead']) ?? '' }];
  });
}

export function blockedContacts(content: Content, report: Report): void {
  const blocked = blockedContactsOf(content.blocklist?.data);
  if (blocked.length === 0) return;
  const patterns = blocked.map((contact) => ({ ...contact, pattern: contactPattern(contact.value) }));
  for (const { path, raw } of filesOf(content)) {
    for (const { pattern, reason, instead } of patterns) {
      for (const match of raw.matchAll(pattern)) {
        const line = raw.slice(0, match.index).split('\n').length;
        report.add('contact-blocked', { file: path, line }, { value: match[0], reason, instead });
      }
    }
  }
}

function filesOf(content: Content): { path: string; raw: string }[] {
  const single = [content.site, content.locales, content.vocabulary].filter((file) => file !== undefined);
  const entries = content.entries.flatMap((entry) => [...(entry.facts ? [entry.facts] : []), ...entry.texts]);
  const lists = [...content.organisations, ...content.strings].map(({ file }) => file);
  return [...single, ...lists, ...entries, ...content.others];
}

/** Streets of places that are not public, should one have got into the files. */
export function hiddenStreetsOf(content: Content): string[] {
  return content.entries.flatMap(({ facts }) =>
    listAt(facts?.data, ['places']).flatMap((_, index) => {
      const place = groupAt(facts?.data, ['places', index]);
      const street = textAt(place, ['street']);
      return place['visibility'] === 'public' || street === undefined || street === 'unknown' ? [] : [street];
    }),
  );
}
