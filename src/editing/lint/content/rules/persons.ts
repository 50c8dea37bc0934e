/** No person is named: who checked a fact, or whom one reaches, is an organisation or a function. */
import { towns } from '../../../../domain/geo/data/towns.ts';
import { listInWords, type ProblemDefinitions, type SourceLocation, type Value } from '../../../problem.ts';
import { allFields, allTexts, entriesOf, type Fields, locationOf, organisationsOf, type RawContent } from '../../../reader/raw-content.ts';
import { checksIn, listAt, textAt, textsAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { isPersonalEmail, type PersonKind, personsIn } from '../../persons.ts';
import { rule } from '../rule.ts';
import { namesOf } from '../said-words.ts';

const kindWords: Readonly<Record<PersonKind, string>> = {
  name: 'a name',
  phone: 'a phone number',
  email: 'an e-mail address',
};

const problems = {
  'person-named': {
    title: 'A person is named',
    // Without the name: the report is public.
    message: ({ kinds }: { kinds: string }) =>
      `Here, where everybody can read it, seems to stand ${listInWords(kinds, kindWords, 'and')} of a person.`,
    hint: () =>
      'Name the organisation and the function instead, like "the duty phone of the house"; numbers and addresses belong to the contacts.',
    severity: 'error',
  },
  'email-personal': {
    title: 'A contact is the e-mail address of one person',
    message: ({ value }: Value) =>
      `The address @${value} is that of one person: her name stands before the @, and mail to her is lost when she leaves.`,
    hint: () => 'Ask for the address of the office, like kontakt@example.org. Until then leave this contact out.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const persons = rule(problems, (content, add) => {
  const known = knownNames(content);
  for (const fields of allFields(content)) {
    const notes = checksIn(fields.data).flatMap((path) => [
      ...(textAt(fields.data, [...path, 'source']) === undefined ? [] : [[...path, 'source']]),
      ...textsAt(fields.data, [...path, 'evidence']).map(({ path: at }) => at),
    ]);
    for (const path of [...notes, ['status', 'reason']]) {
      const note = textAt(fields.data, path) ?? '';
      lintNote(note, () => locationOf(fields, path), known, add);
    }
  }
  for (const { text } of allTexts(content)) {
    const reviewer = textAt(text.top.data, ['reviewedBy']) ?? '';
    lintNote(reviewer, () => locationOf(text.top, ['reviewedBy']), known, add);
  }
  for (const { facts } of entriesOf(content, 'service')) if (facts) lintEmails(facts, 'contacts', add);
  for (const { file } of organisationsOf(content)) lintEmails(file, 'office', add);
});

const lintEmails = (fields: Fields, list: string, add: Add): void => {
  listAt(fields.data, [list]).forEach((contact, index) => {
    const value = textAt(contact, ['value']) ?? '';
    if (textAt(contact, ['type']) === 'email' && isPersonalEmail(value))
      add('email-personal', locationOf(fields, [list, index, 'value']), { value: value.split('@')[1] ?? '' });
  });
};

const lintNote = (note: string, location: () => SourceLocation, known: readonly string[], add: Add): void => {
  const kinds = personsIn(note, known);
  if (kinds.length > 0) add('person-named', location(), { kinds: kinds.join(', ') });
};

/** Organisations, services and towns are no persons, whatever they are called. */
const knownNames = (content: RawContent): string[] => [...namesOf(content), ...towns.map(({ name }) => name)];
