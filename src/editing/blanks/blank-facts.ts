/** A new file with facts, from its schema: fields in order, what each is for, and every unknown marked. */
import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { type JsonSchema, jsonSchemaOf } from '../../schemas/json-schema.ts';
import { descriptionOf, groupIn, itemsIn, wordsOf } from '../schema-fields.ts';

/** What somebody has said already, by field; fields inside groups in a group of their own, those of a list's first item too. */
export interface Given {
  readonly [field: string]: string | number | readonly string[] | Given;
}

/** What the notes of a new file say. */
export interface BlankLanguage {
  /** Above what is to be written in place of `unknown`. */
  known: string;
  /** What a field is for; `path` without the numbers of lists. */
  noteOf: (path: readonly string[], field: JsonSchema) => string;
}

/** Where a field stands. */
interface Around {
  indent: string;
  path: readonly string[];
  language: BlankLanguage;
}

const within = ({ indent, path, language }: Around, name: string, by: string): Around => ({
  indent: `${indent}${by}`,
  path: [...path, name],
  language,
});

/** Lines do not get longer than this, so that they can be read beside the preview of a git host. */
const widest = 110;
/**
 * The text of a YAML file.
 *
 * @param given what is known already
 * @param language of the notes
 * @returns fields that may be unknown are so; the others, where nothing is given, are left blank, which the check refuses
 */
export const blankFacts = (schema: z.ZodType, given: Given = {}, language: BlankLanguage = english): string => {
  const groups = fieldsIn(jsonSchemaOf(schema), given, { indent: '', path: [], language });
  const lines = groups.flatMap((group, at) => {
    const before = groups[at - 1];
    // What is short stands together; groups stand apart.
    return before !== undefined && (group.length > 1 || before.length > 1) ? ['', ...group] : group;
  });
  return `${lines.join('\n')}\n`;
};

const mayBeUnknown = (field: JsonSchema): boolean => wordsOf(field).includes('unknown');

/** Can stand there whole with nothing known. */
const canBeOpened = ({ properties = {}, required = [] }: JsonSchema): boolean =>
  required.every((name) => properties[name] && mayBeUnknown(properties[name]));

/** The lines of each field. */
const fieldsIn = ({ properties = {}, required = [] }: JsonSchema, given: Given, around: Around): string[][] =>
  Object.entries(properties).flatMap(([name, field]) => {
    const { indent } = around;
    const value = given[name];
    if (value === undefined && name === 'check' && !required.includes(name))
      return [[`${indent}# check: { on: , how: , source: "" }`]];
    if (value === undefined && !required.includes(name) && (indent === '' || !mayBeUnknown(field))) {
      // What may be left out is named; groups that few need are not.
      return indent === '' && !groupIn(field) ? [withNote(`# ${name}:`, name, field, around)] : [];
    }
    return [linesOf(name, field, value, around)];
  });

const linesOf = (name: string, field: JsonSchema, value: Given[string] | undefined, around: Around): string[] => {
  const { indent } = around;
  const isGiven = value !== undefined && (typeof value !== 'object' || Array.isArray(value));
  if (isGiven) return withNote(`${indent}${name}: ${inOneLine(value)}`, name, field, around);
  const group = groupIn(field);
  const mustBeGroup = !mayBeUnknown(field) || value !== undefined;
  if (group && (mustBeGroup || canBeOpened(group)))
    return [
      ...noteAbove(name, field, around),
      `${indent}${name}:`,
      ...fieldsIn(group, (value ?? {}) as Given, within(around, name, '  ')).flat(),
    ];
  if (!mayBeUnknown(field))
    return openList(name, field, (value ?? {}) as Given, around) ?? withNote(`${indent}${name}:`, name, field, around);
  const lines = withNote(`${indent}${name}: unknown`, name, field, around);
  return indent === '' ? [...lines, ...form(name, field, around)] : lines;
};

/** A list of groups that cannot be empty begins with its first one. */
const openList = (name: string, field: JsonSchema, given: Given, around: Around): string[] | undefined => {
  const { indent } = around;
  const items = itemsIn(field);
  const group = items && groupIn(items);
  return (
    group && [
      ...noteAbove(name, field, around),
      `${indent}${name}:`,
      ...asItem(fieldsIn(group, given, within(around, name, '    ')).flat(), `${indent}  `),
    ]
  );
};

/** What stands in place of `unknown` once somebody knows: as a note, to take the # away from. */
const form = (name: string, field: JsonSchema, around: Around): string[] => {
  const items = itemsIn(field);
  const group = items ? groupIn(items) : groupIn(field);
  if (!group) return [];
  const inner = fieldsIn(group, {}, within(around, name, items ? '    ' : '  ')).flat();
  const lines = [`${name}:`, ...(items ? asItem(inner, '  ') : inner)];
  return [`# ${around.language.known}`, ...lines.map((line) => `# ${line}`)];
};

/** @example asItem(['    a: 1', '    b: 2'], '  ') // ['  - a: 1', '    b: 2'] */
const asItem = (lines: readonly string[], indent: string): string[] => {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, at) => (at === first ? `${indent}- ${line.trimStart()}` : line));
};

const inOneLine = (value: Given[string]): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();

/** What the field is for and what may stand there, in short. */
const englishNote = (_: readonly string[], field: JsonSchema): string => {
  const note = descriptionOf(field)
    .replace(/ ?Example: .*$/, '')
    .trim();
  const values = wordsOf(field).filter((value) => value !== 'unknown');
  const unexplained = values.filter((value) => !note.includes(`${value} =`));
  const listed =
    unexplained.length === 0 || (values.length === 1 && note.includes(values[0] ?? '')) ? '' : values.join(' / ');
  return [note, listed && `Or: ${listed}.`].filter(Boolean).join(' ').replace(/^Or: /, '');
};

/** Above the line: what stands behind a value is easily taken for a part of it. */
const withNote = (line: string, name: string, field: JsonSchema, around: Around): string[] => [
  ...noteAbove(name, field, around),
  line,
];

const noteAbove = (name: string, field: JsonSchema, { indent, path, language }: Around): string[] => {
  const lines: string[] = [];
  for (const word of language
    .noteOf([...path, name], field)
    .split(' ')
    .filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
};

const english: BlankLanguage = {
  known: 'Known? Delete the line above and each # with its space here:',
  noteOf: englishNote,
};
