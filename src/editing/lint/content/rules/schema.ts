/** What the schemas find, in words. */
import { allFields, groupAt, spotOf, textAt, valueAt } from '../content.ts';
import type { Content, Fields, SchemaIssue } from '../content.ts';
import { nearest } from '../../nearest.ts';
import type { Report } from '../../report.ts';

export function schema(content: Content, report: Report): void {
  for (const fields of allFields(content)) {
    const misspelt = misspeltFields(fields);
    for (const issue of fields.issues)
      if (!misspelt.has(JSON.stringify(issue.path))) reportIssue(fields, issue, report);
  }
}

/** Paths of missing fields that stand there under a misspelt name: that is one slip, told once. */
function misspeltFields({ data, issues }: Fields): Set<string> {
  return new Set(
    issues.flatMap(({ keys = [], allowed = [], path }) => {
      const free = allowed.filter((key) => !(key in groupAt(data, path)));
      return keys.map((key) => JSON.stringify([...path, nearest(key, free)]));
    }),
  );
}

function reportIssue(fields: Fields, issue: SchemaIssue, report: Report): void {
  const spot = spotOf(fields, issue.path);
  const name = String(issue.path.at(-1) ?? 'the whole file');
  const raw = valueAt(fields.data, issue.path);
  const value = fields.sourceOf(issue.path) ?? textAt(fields.data, issue.path) ?? shapeInWords(raw);
  if (issue.code === 'unrecognized_keys') {
    const free = (issue.allowed ?? []).filter((key) => !(key in groupAt(fields.data, issue.path)));
    for (const key of issue.keys ?? [])
      report.add('field-unknown', spotOf(fields, [...issue.path, key]), {
        value: key,
        nearest: nearest(key, free),
        allowed: (issue.allowed ?? []).join(', '),
      });
    return;
  }
  const advice = adviceFor(issue);
  if (raw === undefined) return report.add('field-missing', spot, { value: name, advice });
  if (raw === null || raw === '') return report.add('field-empty', spot, { value: name, advice });
  if (issue.values && issue.expected === undefined && typeof raw !== 'object') {
    const allowed = issue.values.map(String);
    const meant = raw === true ? 'yes' : raw === false ? 'no' : String(value);
    const near = allowed.includes(meant) ? meant : nearest(meant, allowed);
    return report.add('value-not-in-list', spot, { value, nearest: near, allowed: allowed.join(', ') });
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (Array.isArray(raw))
      return report.add('field-empty', spot, { value: name, advice: 'Write at least one, between [ and ].' });
    const rule = issue.minimum === undefined ? `at most ${String(issue.maximum)}` : `at least ${String(issue.minimum)}`;
    return report.add('number-range', spot, { value, rule });
  }
  if (/date|day does not exist/.test(issue.message) && typeof raw !== 'object')
    return report.add('date-invalid', spot, { value, corrected: correctedDate(value) });
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
    return report.add('value-kind', spot, { value, expected: expectedInWords(issue), advice });
  const isId = issue.message.startsWith('an id has');
  // What does not look like an address at all is told once, by the rule for contacts.
  if (issue.message.startsWith('a web address') && fields.path.includes('/organisations/')) return;
  report.add('value-form', spot, { value, rule: issue.message, corrected: isId ? correctedId(value) : '' });
}

function adviceFor(issue: SchemaIssue): string {
  const name = String(issue.path.at(-1) ?? '');
  if (issue.values?.length) {
    const words = issue.values.map(String).join(', ');
    if (issue.expected !== undefined) return `Write ${name}: and ${expectedInWords(issue)}.`;
    return issue.values.length > 1 ? `Write ${name}: and one of these: ${words}.` : `Write ${name}: ${words}.`;
  }
  return name === ''
    ? 'Fill the file in; another file of the same sort shows how.'
    : `Write ${name}: and ${expectedInWords(issue)}.`;
}

const sorts: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item after a hyphen or all between [ and ]',
  object: 'a group of fields, each on its own line and indented',
  record: 'a group of fields, each on its own line and indented',
};

function expectedInWords(issue: SchemaIssue): string {
  const sort = sorts[issue.expected ?? ''];
  const words = (issue.values ?? []).map(String).join(' or ');
  return [sort, words].filter(Boolean).join(', or ') || 'another sort of value';
}

const shapeInWords = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value !== null && typeof value === 'object' ? 'a group of fields' : String(value);

/** @example correctedId('Drop In') // 'drop-in' */
export function correctedId(value: string): string {
  const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };
  return value
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** @example correctedDate('22.11.2026') // '2026-11-22' */
function correctedDate(value: string): string {
  const [, day, month, year] = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(value.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined) return '';
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : '';
}
