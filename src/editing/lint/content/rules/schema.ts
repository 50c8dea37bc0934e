/** What the schemas find, in words. */
import { correctedId } from '../../../../domain/text/corrected-id.ts';
import { nearestWord } from '../../../../domain/text/nearest-word.ts';
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../../../problem.ts';
import { allFields, type Fields, locationOf, type SchemaIssue } from '../../../reader/raw-content.ts';
import { groupAt, pointAt, textAt, valueAt } from '../../../reader/raw-data.ts';
import type { AddProblem } from '../../../report.ts';
import { rule } from '../rule.ts';
import { dateInvalid } from '../shared-problems.ts';
import { isSwapped } from './locations.ts';

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
    message: ({ value }: Value) => `The field "${value}" is missing.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'field-empty': {
    title: 'A field is empty',
    message: ({ value }: Value) => `Nothing stands after "${value}:".`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'value-kind': {
    title: 'A field has the wrong kind of value',
    message: ({ value, expected }: Value & { expected: string }) =>
      `"${value}" does not fit here; ${expected} is expected.`,
    hint: ({ advice }: { advice: string }) => advice,
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
    message: ({ value, rule }: Value & { rule: string }) => `"${value}" is not in the expected form: ${rule}.`,
    hint: ({ corrected }: { corrected: string }) =>
      corrected ? `Write ${corrected}.` : 'See the example on the help page.',
    severity: 'error',
  },
  'number-range': {
    title: 'A number is too small or too large',
    message: ({ value, rule }: Value & { rule: string }) => `${value} cannot be right: it must be ${rule}.`,
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
  const name = String(issue.path.at(-1) ?? 'the whole file');
  const raw = valueAt(fields.data, issue.path);
  const value = fields.sourceOf(issue.path) ?? textAt(fields.data, issue.path) ?? shapeInWords(raw);
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
  const advice = adviceFor(issue);
  if (issue.code === 'invalid_key')
    return add('value-form', location, { value: name, rule: issue.message, corrected: '' });
  if (raw === undefined) return add('field-missing', location, { value: name, advice });
  if (raw === null || raw === '') return add('field-empty', location, { value: name, advice });
  if (issue.values && issue.expected === undefined && typeof raw !== 'object') {
    const allowed = issue.values.map(String);
    const meant = meantBy(String(value).toLowerCase());
    const near = meant.find((word) => allowed.includes(word)) ?? nearestWord(String(value), allowed);
    return add('value-not-in-list', location, { value, nearest: near, allowed: allowed.join(', ') });
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (Array.isArray(raw))
      return add('field-empty', location, { value: name, advice: 'Write at least one, between [ and ].' });
    const rule = issue.minimum === undefined ? `at most ${String(issue.maximum)}` : `at least ${String(issue.minimum)}`;
    return add('number-range', location, { value, rule });
  }
  if (issue.format === 'date' && typeof raw !== 'object')
    return add('date-invalid', location, { value, corrected: correctedDate(value) });
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
    return add('value-kind', location, { value, expected: expectedInWords(issue), advice });
  // What does not look like an address at all is told once, by the rule for contacts.
  if (issue.format === 'url' && fields.path.includes('/organisations/')) return;
  add('value-form', location, { value, rule: issue.message, corrected: issue.format === 'id' ? correctedId(value) : '' });
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

const adviceFor = (issue: SchemaIssue): string => {
  const name = String(issue.path.at(-1) ?? '');
  if (issue.values?.length) {
    const words = issue.values.map(String).join(', ');
    if (issue.expected !== undefined) return `Write ${name}: and ${expectedInWords(issue)}.`;
    return issue.values.length > 1 ? `Write ${name}: and one of these: ${words}.` : `Write ${name}: ${words}.`;
  }
  return name === ''
    ? 'Fill the file in; another file of the same kind shows how.'
    : `Write ${name}: and ${expectedInWords(issue)}.`;
};

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item after a hyphen or all between [ and ]',
  object: 'a group of fields, each on its own line and indented',
  record: 'a group of fields, each on its own line and indented',
};

const expectedInWords = (issue: SchemaIssue): string => {
  const kind = kinds[issue.expected ?? ''];
  const words = (issue.values ?? []).map(String).join(' or ');
  return [kind, words].filter(Boolean).join(', or ') || 'another kind of value';
};

const shapeInWords = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value !== null && typeof value === 'object' ? 'a group of fields' : String(value);

/** @example correctedDate('22.11.2026') // '2026-11-22' */
const correctedDate = (value: string): string => {
  const [, day, month, year] = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(value.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return '';
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : '';
};
