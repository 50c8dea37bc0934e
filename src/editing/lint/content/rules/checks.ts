/** Every known fact says who checked it, when and how; and the check can be true. */
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type SourceLocation, type Value } from '../../../problem.ts';
import { allFields, entriesOf, type Fields, locationOf, organisationsOf } from '../../../reader/raw-content.ts';
import { checksIn, groupAt, listAt, type Path, textAt, textsAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';
import { dateInvalid } from '../shared-problems.ts';

const groups = ['hours', 'area', 'audience', 'conditions', 'languages', 'referral'];

/** Not facts about the service: our own decision what to show, or part of the check itself. */
const notFacts = new Set(['check', 'checks', 'visibility']);

const problems = {
  'date-invalid': dateInvalid,
  'check-missing': {
    title: 'Nobody is named who checked a fact',
    message: ({ value, what }: Value & { what: 'fields' | 'contact' | 'status' }) =>
      `Nothing says who checked this: ${{ fields: '', contact: 'contact of type ', status: 'status ' }[what]}${value}.`,
    hint: () => 'Add check: with on, how and source. If nobody has checked, write unknown instead of the value.',
    severity: 'error',
  },
  'check-too-old': {
    title: 'A check has a date from before there could be one',
    message: ({ value }: Value) => `The date of this check, ${value}, lies before 1990.`,
    hint: () => 'Look whether the year is mistyped; write the day on which the source said so.',
    severity: 'error',
  },
  'check-in-future': {
    title: 'A check has a date that has not come yet',
    message: ({ value }: Value) => `The date of this check, ${value}, has not come yet.`,
    hint: () => 'Write the day on which somebody really looked.',
    severity: 'error',
  },
  'check-source-empty': {
    title: 'A check does not say where the fact comes from',
    message: () => 'The source of this check is empty.',
    hint: () => 'Write the web address, or the name of the page, paper or person’s function.',
    severity: 'error',
  },
  'check-field-unknown': {
    title: 'A check belongs to a field that is not there',
    message: ({ value }: Value) => `There is a check for the field "${value}", but this group has no such field.`,
    hint: ({ nearest, allowed }: Nearest & { allowed: string }) =>
      didYouMean(nearest, `The fields here are: ${allowed}.`),
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const checks = rule(problems, (content, add, { today }) => {
  for (const { facts } of entriesOf(content, 'service')) {
    if (!facts) continue;
    for (const group of groups) lintGroup(facts, [group], add);
    listAt(facts.data, ['places']).forEach((_, index) => lintGroup(facts, ['places', index], add));
    listAt(facts.data, ['contacts']).forEach((_, index) => {
      if (!hasCheck(facts, ['contacts', index]))
        add('check-missing', locationOf(facts, ['contacts', index]), {
          value: textAt(facts.data, ['contacts', index, 'type']) ?? 'unknown',
          what: 'contact',
        });
    });
    const status = textAt(facts.data, ['status', 'is']);
    if (status !== undefined && status !== 'unconfirmed' && !hasCheck(facts, ['status']))
      add('check-missing', locationOf(facts, ['status']), { value: status, what: 'status' });
  }
  for (const { file } of organisationsOf(content)) {
    const website = textAt(file.data, ['website']);
    if (website !== undefined && website !== 'unknown' && !hasCheck(file, []))
      add('check-missing', locationOf(file, ['website']), { value: 'website', what: 'fields' });
  }
  for (const fields of allFields(content))
    for (const path of checksIn(fields.data)) lintCheck(fields, path, add, today);
});

const lintGroup = (fields: Fields, path: Path, add: Add): void => {
  const group = groupAt(fields.data, path);
  const names = Object.keys(group).filter((name) => !notFacts.has(name));
  const own = groupAt(group, ['checks']);
  for (const name of Object.keys(own)) {
    if (!names.includes(name))
      add('check-field-unknown', locationOf(fields, [...path, 'checks', name]), {
        value: name,
        nearest: nearestWord(name, names),
        allowed: names.join(', '),
      });
  }
  const asked = textsAt(fields.data, [...path, 'check', 'asked']);
  for (const { text, path: at } of asked) {
    if (!names.includes(text))
      add('check-field-unknown', locationOf(fields, at), {
        value: text,
        nearest: nearestWord(text, names),
        allowed: names.join(', '),
      });
  }
  if (hasCheck(fields, path) && asked.length === 0) return;
  const isAsked = (name: string): boolean => asked.some(({ text }) => text === name);
  const unchecked = names.filter((name) => isKnown(group[name]) && !(name in own) && !isAsked(name));
  if (unchecked.length > 0) add('check-missing', locationOf(fields, path), { value: unchecked.join(', '), what: 'fields' });
};

const hasCheck = (fields: Fields, path: Path): boolean =>
  Object.keys(groupAt(fields.data, [...path, 'check'])).length > 0;
const isKnown = (value: unknown): boolean => value !== undefined && value !== null && value !== 'unknown';

const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

const lintCheck = (fields: Fields, path: Path, add: Add, today: string): void => {
  const on = textAt(fields.data, [...path, 'on']);
  if (on !== undefined) lintDay(on, locationOf(fields, [...path, 'on']), add, today);
  const notes = [[...path, 'source'], ...textsAt(fields.data, [...path, 'evidence']).map(({ path: at }) => at)];
  for (const note of notes)
    if (textAt(fields.data, note)?.trim() === '') add('check-source-empty', locationOf(fields, note), {});
};

const lintDay = (on: string, location: SourceLocation, add: Add, today: string): void => {
  if (!/^\d{4}(-\d\d){0,2}$/.test(on)) return;
  // JavaScript takes 30 February for 2 March, so a day that does not exist passes most tests.
  if (on.length === 10 && !isDay(on)) add('date-invalid', location, { value: on, corrected: '' });
  // A vague date counts from its first day, so only a year or month that has not begun is in the future.
  else if (on > today.slice(0, on.length)) add('check-in-future', location, { value: on });
  else if (on < '1990') add('check-too-old', location, { value: on });
};
