/** Writes answers into the text of one file: the values, and one check for all that one call said about a group. */
import { parse } from 'yaml';
import { audienceFields, conditionFields } from '../../schemas/service.ts';
import type { KnownFact } from '../enquiries/open-facts.ts';
import { groupAt, valueAt } from '../reader/raw-data.ts';
import type { Value } from './read-value.ts';
import { deleteField, isFlow, linesAt, type Path, setBlock, setValue, yamlOf } from '../yaml/edit-fields.ts';

export interface Answer {
  /** Of the table, as the spreadsheet counts. */
  row: number;
  fact: KnownFact;
  /** confirmed: the file is right; changed: it says something else now; asked: nobody could tell. */
  is: 'confirmed' | 'changed' | 'asked';
  /** What the file says from now on; left out where it stays as it is. */
  value?: Value;
  /** YYYY-MM-DD */
  on: string;
  /** Who answered: a function. */
  source: string;
}

interface FieldAnswer extends Answer {
  field: string;
}

/** @returns the text of the file with the answers in it; all else byte for byte as it was */
export const applyAnswers = (text: string, answers: readonly Answer[]): string => {
  const groups = new Map<string, { path: Path; answers: FieldAnswer[] }>();
  for (const answer of answers) {
    const { path, field } = placeOf(answer.fact);
    const key = path.join('.');
    const group = groups.get(key) ?? { path, answers: [] };
    group.answers.push({ ...answer, field });
    groups.set(key, group);
  }
  return [...groups.values()].reduce((changed, group) => applyToGroup(changed, group.path, group.answers), text);
};

/** The group a fact belongs to, and its name there. */
const placeOf = ({ subject, field, at }: KnownFact): { path: Path; field: string } => {
  const [top = '', index] = at.path as Path;
  switch (subject) {
    case 'exists':
      return { path: ['status'], field: 'is' };
    case 'website':
    case 'needs':
      return { path: [], field: String(top) };
    case 'number':
    case 'contact':
      return index === undefined ? { path: [], field: 'contacts' } : { path: [top, index], field: 'value' };
    default:
      return { path: typeof index === 'number' ? [top, index] : [top], field };
  }
};

/** Fields that stand at the top of a file and have a check of their own there. */
const topChecks: Readonly<Record<string, string>> = {
  needs: 'needsCheck',
  contacts: 'contactsCheck',
  website: 'check',
};

const applyToGroup = (text: string, path: Path, answers: readonly FieldAnswer[]): string => {
  if (path.length === 0) return answers.reduce(applyAtTop, text);
  const isNew = typeof valueAt(parse(text), path) === 'string';
  const made = isNew
    ? withGroup(text, path, answers)
    : answers.reduce((now, answer) => withValue(now, path, answer), text);
  const before = isNew ? {} : groupAt(parse(text), path);
  return withChecks(made, path, before, answers);
};

const applyAtTop = (text: string, { field, value, on, source }: FieldAnswer): string => {
  const check = { on, how: 'called', source };
  if (field === 'contacts' && value !== undefined && value !== 'unknown') {
    const lines = (indent: number): string[] => [
      `${' '.repeat(indent)}- type: phone`,
      `${' '.repeat(indent)}  value: ${JSON.stringify(value)}`,
      `${' '.repeat(indent)}  check:`,
      ...checkLines({ ...check, asked: ['value'] }, indent + 4),
    ];
    return setBlock(text, ['contacts'], lines);
  }
  const set = value === undefined ? text : setValue(text, [field], yamlOf(value as string | readonly string[]));
  return withCheck(set, [topChecks[field] ?? 'check'], check, field);
};

/** Fields of a group in which nothing was known, in the order of the schema. */
const allFields: Readonly<Record<string, readonly string[]>> = {
  conditions: conditionFields,
  audience: audienceFields,
  hours: ['open'],
  languages: ['spoken'],
  area: ['covers'],
  referral: ['self', 'professionals'],
};

/** Fields that are asked about though they may be left out. */
const optional: Readonly<Record<string, readonly string[]>> = {
  hours: ['ringFirst'],
  contacts: ['free', 'onBill', 'answeredBy', 'languages', 'hours'],
};

const withGroup = (text: string, path: Path, answers: readonly FieldAnswer[]): string => {
  const valueOf = (field: string): Value => answers.find((answer) => answer.field === field)?.value ?? 'unknown';
  const fields = [...new Set([...(allFields[String(path[0])] ?? []), ...answers.map(({ field }) => field)])];
  return setBlock(text, path, (indent) =>
    fields.flatMap((field) => {
      const value = valueOf(field);
      return fieldsOf(field, value).map(([name, own]) => `${' '.repeat(indent)}${name}: ${yamlOf(own)}`);
    }),
  );
};

/** An area is several fields. */
const fieldsOf = (field: string, value: Value): [string, string | number | readonly string[]][] =>
  typeof value === 'object' && 'covers' in value ? Object.entries(value) : [[field, value]];

const withValue = (text: string, path: Path, { field, value }: FieldAnswer): string => {
  if (value === undefined) return text;
  if (typeof value === 'object' && 'covers' in value) {
    const without = ['areas', 'municipalities'].reduce((now, name) => deleteField(now, [...path, name]), text);
    return fieldsOf(field, value).reduce(
      (now, [name, own]) => setValue(now, [...path, name], yamlOf(own), 'covers'),
      without,
    );
  }
  const set = setValue(
    text,
    [...path, field],
    field === 'value' && /^\+?\d+$/.test(String(value)) ? JSON.stringify(value) : yamlOf(value),
  );
  // Why it was closed, and until when, is over.
  return path[0] === 'status' && value === 'open'
    ? ['reason', 'from', 'until'].reduce((now, name) => deleteField(now, [...path, name]), set)
    : set;
};

const notFacts = new Set([
  'check',
  'checks',
  'type',
  'line',
  'areas',
  'municipalities',
  'visibility',
  'through',
  'reason',
  'from',
  'until',
]);

/**
 * One check for what was asked; the others keep theirs.
 *
 * @param before the group as it was
 */
const withChecks = (
  text: string,
  path: Path,
  before: Readonly<Record<string, unknown>>,
  answers: readonly FieldAnswer[],
): string => {
  const [main = [], ...others] = byCall(answers);
  const [first] = main;
  if (first === undefined) return text;
  const asked = main.map(({ field }) => field);
  const group = groupAt(parse(text), path);
  const own = groupAt(group, ['checks']);
  const oldCheck = groupAt(before, ['check']);
  const oldAsked = oldCheck['asked'];
  const rest = [...new Set([...Object.keys(group), ...(optional[String(path[0])] ?? [])])].filter(
    (name) => !notFacts.has(name) && !answers.some(({ field }) => field === name) && !(name in own),
  );
  const isKnown = (name: string): boolean => group[name] !== undefined && group[name] !== 'unknown';
  const hadCheck = (name: string): boolean => 'on' in oldCheck && (!Array.isArray(oldAsked) || oldAsked.includes(name));
  // What nobody could tell in an earlier call stays asked.
  const keeping = rest.filter(
    (name) => hadCheck(name) && (isKnown(name) || (oldCheck['how'] === 'called' && name in group)),
  );
  const checkOf = ({ on, source }: FieldAnswer): Check => ({ on, how: 'called', source });
  // One field of many: the check of the others stays where it is.
  if (others.length === 0 && asked.length === 1 && keeping.length > 0)
    return withOwnCheck(text, path, first.field, checkOf(first));
  const kept = keeping.reduce((now, name) => withCopiedCheck(now, path, name), text);
  const isWhole = rest.every((name) => keeping.includes(name));
  const checked = withCheck(kept, [...path, 'check'], {
    ...checkOf(first),
    ...(isWhole && others.length === 0 ? {} : { asked }),
  });
  const cleared = asked.reduce((now, field) => withoutOwnCheck(now, path, field), checked);
  return others.flat().reduce((now, answer) => withOwnCheck(now, path, answer.field, checkOf(answer)), cleared);
};

/** Answers of one day and one informant together, the most first. */
const byCall = (answers: readonly FieldAnswer[]): FieldAnswer[][] => {
  const calls = new Map<string, FieldAnswer[]>();
  for (const answer of answers) {
    const key = JSON.stringify([answer.on, answer.source]);
    calls.set(key, [...(calls.get(key) ?? []), answer]);
  }
  return [...calls.values()].sort((a, b) => b.length - a.length);
};

interface Check {
  on: string;
  how: string;
  source: string;
  asked?: readonly string[];
}

/** Puts a check in, or changes the one that is there without touching its comments. */
const withCheck = (text: string, path: Path, check: Check, behind?: string): string => {
  const old = valueAt(parse(text), path);
  const above = path.slice(0, -1);
  const isInFlow = above.length > 0 && isFlow(text, above);
  if (isInFlow || (old !== undefined && isFlow(text, path))) return setValue(text, path, flowOf(check), behind);
  if (old === undefined) return setBlock(text, path, (indent) => checkLines(check, indent), behind);
  const { asked, ...said } = check;
  const set = Object.entries(said).reduce((now, [name, value]) => setValue(now, [...path, name], yamlOf(value)), text);
  const cleared = ['evidence', 'contradicted', 'asked'].reduce((now, name) => deleteField(now, [...path, name]), set);
  return asked === undefined ? cleared : setValue(cleared, [...path, 'asked'], yamlOf(asked));
};

const checkLines = (check: Check, indent: number): string[] =>
  Object.entries(check).map(([name, value]) => `${' '.repeat(indent)}${name}: ${yamlOf(value as string)}`);

const flowOf = ({ on, how, source, asked }: Check): string =>
  `{ on: ${on}, how: ${how}, source: ${JSON.stringify(source)}${asked === undefined ? '' : `, asked: ${yamlOf(asked)}`} }`;

/** A check for one field alone, under `checks`. */
const withOwnCheck = (text: string, path: Path, field: string, check: Check): string => {
  const checks = [...path, 'checks'];
  if (valueAt(parse(text), checks) !== undefined)
    return withCheck(text, [...checks, field], check, lastOf(text, checks));
  if (isFlow(text, path)) return setValue(text, checks, `{ ${field}: ${flowOf(check)} }`, 'check');
  return setBlock(
    text,
    checks,
    (indent) => [`${' '.repeat(indent)}${field}:`, ...checkLines(check, indent + 2)],
    'check',
  );
};

/** The group's check once more for one field: it keeps the source it had, comments included. */
const withCopiedCheck = (text: string, path: Path, field: string): string => {
  const lines = linesAt(text, [...path, 'check']).filter((line) => !line.startsWith('asked:'));
  const checks = [...path, 'checks'];
  if (isFlow(text, path)) {
    const { on, how, source } = groupAt(parse(text), [...path, 'check']);
    return withOwnCheck(text, path, field, { on: String(on), how: String(how), source: String(source) });
  }
  const indented = (indent: number): string[] =>
    lines.map((line) => (line === '' ? line : `${' '.repeat(indent)}${line}`));
  if (valueAt(parse(text), checks) === undefined)
    return setBlock(text, checks, (indent) => [`${' '.repeat(indent)}${field}:`, ...indented(indent + 2)], 'check');
  return isFlow(text, checks)
    ? setValue(
        text,
        [...checks, field],
        flowOf(groupAt(parse(text), [...path, 'check']) as unknown as Check),
        lastOf(text, checks),
      )
    : setBlock(text, [...checks, field], indented, lastOf(text, checks));
};

const lastOf = (text: string, path: Path): string => Object.keys(groupAt(parse(text), path)).at(-1) ?? '';

/** The field is covered by the group's check now. */
const withoutOwnCheck = (text: string, path: Path, field: string): string => {
  const checks = [...path, 'checks'];
  const names = Object.keys(groupAt(parse(text), checks));
  if (!names.includes(field)) return text;
  return names.length === 1 ? deleteField(text, checks) : deleteField(text, [...checks, field]);
};
