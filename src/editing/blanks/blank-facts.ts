/** A new file with facts, from its schema: fields in order, what each is for, and every unknown marked. */
import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import { type JsonSchema, jsonSchemaOf } from '../../schemas/json-schema.ts';
import { descriptionOf, groupIn, itemsIn, wordsOf } from '../schema-fields.ts';

/** What somebody has said already, by field; fields inside groups in a group of their own, those of a list's first item too. */
export interface Given {
  readonly [field: string]: string | number | readonly string[] | Given;
}

/** Lines do not get longer than this, so that they can be read beside the preview of a git host. */
const widest = 110;
/**
 * The text of a YAML file.
 *
 * @param given what is known already
 * @returns fields that may be unknown are so; the others, where nothing is given, are left blank, which the check refuses
 */
export const blankFacts = (schema: z.ZodType, given: Given = {}): string => {
  const groups = fieldsIn(jsonSchemaOf(schema), given, '');
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
const fieldsIn = ({ properties = {}, required = [] }: JsonSchema, given: Given, indent: string): string[][] =>
  Object.entries(properties).flatMap(([name, field]) => {
    const value = given[name];
    if (value === undefined && name === 'check' && !required.includes(name))
      return [[`${indent}# check: { on: , how: , source: "" }`]];
    if (value === undefined && !required.includes(name) && (indent === '' || !mayBeUnknown(field))) {
      // What may be left out is named; groups that few need are not.
      return indent === '' && !groupIn(field) ? [withNote(`# ${name}:`, field, indent)] : [];
    }
    return [linesOf(name, field, value, indent)];
  });

const linesOf = (name: string, field: JsonSchema, value: Given[string] | undefined, indent: string): string[] => {
  const isGiven = value !== undefined && (typeof value !== 'object' || Array.isArray(value));
  if (isGiven) return withNote(`${indent}${name}: ${inOneLine(value)}`, field, indent);
  const group = groupIn(field);
  const mustBeGroup = !mayBeUnknown(field) || value !== undefined;
  if (group && (mustBeGroup || canBeOpened(group)))
    return [
      ...noteAbove(field, indent),
      `${indent}${name}:`,
      ...fieldsIn(group, (value ?? {}) as Given, `${indent}  `).flat(),
    ];
  if (!mayBeUnknown(field))
    return openList(name, field, (value ?? {}) as Given, indent) ?? withNote(`${indent}${name}:`, field, indent);
  const lines = withNote(`${indent}${name}: unknown`, field, indent);
  return indent === '' ? [...lines, ...form(name, field)] : lines;
};

/** A list of groups that cannot be empty begins with its first one. */
const openList = (name: string, field: JsonSchema, given: Given, indent: string): string[] | undefined => {
  const items = itemsIn(field);
  const group = items && groupIn(items);
  return (
    group && [
      ...noteAbove(field, indent),
      `${indent}${name}:`,
      ...asItem(fieldsIn(group, given, `${indent}    `).flat(), `${indent}  `),
    ]
  );
};

/** What stands in place of `unknown` once somebody knows: as a note, to take the # away from. */
const form = (name: string, field: JsonSchema): string[] => {
  const items = itemsIn(field);
  const group = items ? groupIn(items) : groupIn(field);
  if (!group) return [];
  const inner = fieldsIn(group, {}, items ? '    ' : '  ').flat();
  const lines = [`${name}:`, ...(items ? asItem(inner, '  ') : inner)];
  return ['# Known? Delete the line above and each # with its space here:', ...lines.map((line) => `# ${line}`)];
};

/** @example asItem(['    a: 1', '    b: 2'], '  ') // ['  - a: 1', '    b: 2'] */
const asItem = (lines: readonly string[], indent: string): string[] => {
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, at) => (at === first ? `${indent}- ${line.trimStart()}` : line));
};

const inOneLine = (value: Given[string]): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();

/** What the field is for and what may stand there, in short. */
const noteOf = (field: JsonSchema): string => {
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
const withNote = (line: string, field: JsonSchema, indent: string): string[] => [...noteAbove(field, indent), line];

const noteAbove = (field: JsonSchema, indent: string): string[] => {
  const lines: string[] = [];
  for (const word of noteOf(field).split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${indent}# ${word}`);
  }
  return lines;
};
