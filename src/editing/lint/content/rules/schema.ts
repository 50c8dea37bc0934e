/** What the schemas find, in words. */
import { correctedId } from '../../../../domain/text/corrected-id.ts';
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { allFields, type Fields, locationOf, type SchemaIssue } from '../../../reader/raw-content.ts';
import { groupAt, pointAt, textAt, valueAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';
import { dayOf } from '../../../days.ts';
import { dateInvalid } from '../shared-problems.ts';
import { isSwapped } from './locations.ts';

/** What a field wants. */
export interface Wanted {
  /** The field; empty for the whole file. */
  field: string;
  /** What kind of value; empty where only words are allowed. */
  kind: ValueKind | '';
  /** Words that are allowed, parted by commas. */
  words: string;
}

export type ValueKind = 'text' | 'date' | 'number' | 'whole-number' | 'true-or-false' | 'list' | 'group' | 'at-least-one';
export type Shape = 'value' | 'list' | 'group';

const wholeFile = 'the whole file';
const shapes: Readonly<Record<Shape, string>> = { value: '', list: 'a list', group: 'a group of fields' };

const kindWords: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  date: 'a date, year-month-day, like 2026-11-22',
  number: 'a number',
  'whole-number': 'a whole number',
  'true-or-false': 'true or false',
  list: 'a list, each item after a hyphen or all between [ and ]',
  group: 'a group of fields, each on its own line and indented',
  'at-least-one': 'at least one',
};

const wantedInWords = ({ kind, words }: Pick<Wanted, 'kind' | 'words'>): string =>
  [kind === '' ? '' : kindWords[kind], words.replaceAll(', ', ' or ')].filter(Boolean).join(', or ') ||
  'another kind of value';

const adviceInWords = ({ field, kind, words }: Wanted): string => {
  if (kind === 'at-least-one') return 'Write at least one, between [ and ].';
  if (field === '') return 'Fill the file in; another file of the same kind shows how.';
  if (kind === '' && words !== '')
    return words.includes(', ') ? `Write ${field}: and one of these: ${words}.` : `Write ${field}: ${words}.`;
  return `Write ${field}: and ${wantedInWords({ kind, words })}.`;
};

const problems = {
  'date-invalid': dateInvalid,
  'field-unknown': {
    title: 'A field has a name that does not exist',
    message: ({ value }: Value) => `There is no field "${value}" here.`,
    hint: ({ nearest, allowed }: Nearest & { allowed: string }) => didYouMean(nearest, `The fields are: ${allowed}.`),
    severity: 'error',
  },
  'field-missing': {
    title: 'A field is missing',
    message: ({ value }: Value) => `The field "${value || wholeFile}" is missing.`,
    hint: adviceInWords,
    severity: 'error',
  },
  'field-empty': {
    title: 'A field is empty',
    message: ({ value }: Value) => `Nothing stands after "${value || wholeFile}:".`,
    hint: adviceInWords,
    severity: 'error',
  },
  'value-kind': {
    title: 'A field has the wrong kind of value',
    message: ({ value, shape, ...wanted }: Value & Wanted & { shape: Shape }) =>
      `"${value || shapes[shape]}" does not fit here; ${wantedInWords(wanted)} is expected.`,
    hint: ({ corrected, ...wanted }: Wanted & { corrected: string }) =>
      corrected ? `Write ${corrected}.` : adviceInWords(wanted),
    severity: 'error',
  },
  'value-not-in-list': {
    title: 'A value is not one of the allowed words',
    message: ({ value }: Value) => `"${value}" is not one of the words allowed here.`,
    hint: ({ nearest, allowed }: Nearest & { allowed: string }) => didYouMean(nearest, `Allowed: ${allowed}.`),
    severity: 'error',
  },
  'value-form': {
    title: 'A value is written in another form than expected',
    // The schema says itself, in English, what form it wants.
    message: ({ value, rule }: Value & { rule: string; form: string }) => `"${value || wholeFile}" is not in the expected form: ${rule}.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected}.` : 'See the example on the help page.',
    severity: 'error',
  },
  'number-range': {
    title: 'A number is too small or too large',
    message: ({ value, limit, number }: Value & { limit: 'least' | 'most'; number: string }) =>
      `${value} cannot be right: it must be at ${limit} ${number}.`,
    hint: () => 'Correct the number, or write unknown if that is allowed.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
type Add = AddProblem<typeof problems>;

export const schema = rule(problems, (content, add) => {
  for (const fields of allFields(content)) {
    const misspelt = misspeltFields(fields);
    for (const issue of fields.issues)
      if (!misspelt.has(JSON.stringify(issue.path)) && !isToldByPosition(fields, issue)) reportIssue(fields, issue, add);
  }
});

/** Paths of missing fields that stand there under a misspelt name: that is one slip, told once. */
const misspeltFields = ({ data, issues }: Fields): Set<string> => new Set(
    issues.flatMap(({ keys = [], allowed = [], path }) => {
      const free = allowed.filter((key) => !(key in groupAt(data, path)));
      return keys.map((key) => JSON.stringify([...path, nearestWord(key, free)]));
    }),
  );

/** That the two numbers of a position have changed places is one slip, told by the rule for locations. */
const isToldByPosition = ({ data }: Fields, { path }: SchemaIssue): boolean => {
  if (path.at(-2) !== 'position') return false;
  const point = pointAt(valueAt(data, path.slice(0, -2)));
  return point !== undefined && isSwapped(point);
};

const reportIssue = (fields: Fields, issue: SchemaIssue, add: Add): void => {
  const location = locationOf(fields, issue.path);
  const name = String(issue.path.at(-1) ?? '');
  const raw = valueAt(fields.data, issue.path);
  const value = fields.sourceOf(issue.path) ?? textAt(fields.data, issue.path) ?? (shapeOf(raw) === 'value' ? String(raw) : '');
  if (issue.code === 'unrecognized_keys') {
    const free = (issue.allowed ?? []).filter((key) => !(key in groupAt(fields.data, issue.path)));
    for (const key of issue.keys ?? [])
      add('field-unknown', locationOf(fields, [...issue.path, key]), {
        value: key,
        nearest: nearestWord(key, free),
        allowed: (issue.allowed ?? []).join(', '),
      });
    return;
  }
  const wanted = wantedBy(issue);
  if (issue.code === 'invalid_key')
    return add('value-form', location, { value: name, rule: issue.message, form: 'key', corrected: '' });
  if (raw === undefined) return add('field-missing', location, { value: name, ...wanted });
  if (raw === null || raw === '') return add('field-empty', location, { value: name, ...wanted });
  if (issue.values && issue.expected === undefined && typeof raw !== 'object') {
    const allowed = issue.values.map(String);
    const meant = meantBy(String(value).toLowerCase());
    const near = meant.find((word) => allowed.includes(word)) ?? nearestWord(String(value), allowed);
    return add('value-not-in-list', location, { value, nearest: near, allowed: allowed.join(', ') });
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (Array.isArray(raw))
      return add('field-empty', location, { value: name, field: name, kind: 'at-least-one', words: '' });
    const isLeast = issue.minimum !== undefined;
    const number = String(isLeast ? issue.minimum : issue.maximum);
    return add('number-range', location, { value, limit: isLeast ? 'least' : 'most', number });
  }
  if (issue.format === 'date' && typeof raw !== 'object')
    return add('date-invalid', location, { value, corrected: dayOf(value) ?? '' });
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
    return add('value-kind', location, { value, shape: shapeOf(raw), corrected: asList(value, wanted), ...wanted });
  // What does not look like an address at all is told once, by the rule for contacts.
  if (issue.format === 'url' && fields.path.includes('/organisations/')) return;
  add('value-form', location, {
    value,
    rule: issue.message,
    form: issue.format ?? issue.code,
    corrected: issue.format === 'id' ? correctedId(value) : '',
  });
};

/** What people write, and the words of the files for it: older YAML, Danish, and what programs say. */
const synonyms: readonly (readonly [written: string, meant: string])[] = [
  ['on true ja y j', 'yes'],
  ['off false nej n ikke', 'no'],
  ['ukendt ? vides-ikke', 'unknown'],
  ['telefon tlf tel mobil nummer number', 'phone'],
  ['mail e-mail epost', 'email'],
  ['hjemmeside web site url link', 'website'],
  ['besked tekst', 'sms'],
  ['gratis', 'free'],
  ['åben aaben', 'open'],
  ['lukket', 'closed'],
  ['hemmelig', 'secret'],
  ['by', 'town'],
  ['offentlig', 'public'],
];

const meantBy = (written: string): string[] =>
  synonyms.flatMap(([words, meant]) => (words.split(' ').includes(written) ? [meant] : []));

const kinds: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'true-or-false',
  array: 'list',
  object: 'group',
  record: 'group',
};

const wantedBy = (issue: SchemaIssue): Wanted => ({
  field: String(issue.path.at(-1) ?? ''),
  kind: issue.format === 'date' ? 'date' : (kinds[issue.expected ?? ''] ?? ''),
  words: (issue.values ?? []).map(String).join(', '),
});

const shapeOf = (value: unknown): Shape =>
  Array.isArray(value) ? 'list' : value !== null && typeof value === 'object' ? 'group' : 'value';

/**
 * Words that were written where a list of words belongs; nothing where it is not plain what was meant.
 *
 * @example asList('talk, food', { field: 'needs', kind: 'list', words: '' }) // 'needs: [talk, food]'
 */
const asList = (value: string, { field, kind }: Wanted): string => {
  const items = value.split(/,| and | og /).map((item) => item.trim());
  return kind === 'list' && items.every((item) => /^[\p{L}\d-]+$/u.test(item)) ? `${field}: [${items.join(', ')}]` : '';
};
