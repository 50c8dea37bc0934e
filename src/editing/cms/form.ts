/**
 * The form of a file, made from its schema: what the CMS shows, and how a value of the file becomes a value of the form and back.
 * YAML knows "unknown" beside a group and names that stand for a list; forms do not, so each such place has one rule here.
 */
import type { JsonSchema } from '../../schemas/json-schema.ts';
import { alternativesOf, groupIn, itemsIn, wordsOf } from '../schema-fields.ts';
import type { YamlValue } from '../yaml/change-yaml.ts';
import type { FormWords } from './words.ts';

/** A field of a form, in the CMS's own words: sveltiacms.app/en/docs/fields */
export interface FormField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'select' | 'list' | 'object' | 'keyvalue' | 'hidden' | 'datetime' | 'relation';
  hint?: string;
  required?: boolean;
  options?: { label: string; value: string }[];
  /** Of a select: several may be chosen. */
  multiple?: boolean;
  /** Of a relation: kind of content whose names can be chosen, and what is written then. */
  collection?: string;
  value_field?: string;
  display_fields?: string[];
  /** Of a date: the day alone. */
  type?: 'date';
  format?: string;
  /** What may be typed, and the sentence where something else is. */
  pattern?: [string, string];
  default?: string;
  fields?: FormField[];
  collapsed?: boolean | 'auto';
  summary?: string;
  label_singular?: string;
  i18n?: boolean | 'duplicate';
}

/** Name of the hidden field by which a form finds the file it was filled from; where there was none, of the language of a text. */
export const originField = 'filledFrom';

/** Name of the hidden field with the fingerprint of the Danish words as they are. */
export const presentField = 'sourceNow';

const hiddenFields: readonly string[] = [originField, presentField];

/** A key of a list that stands for a record: what a field of a form is called that holds the key. */
export const keyField = 'key';

type Shape =
  | { is: 'word'; options: string[]; isNumber: boolean; isBoolean: boolean; isOpen: boolean }
  | { is: 'group'; words: string[]; schema: JsonSchema }
  | { is: 'list'; words: string[]; items: JsonSchema }
  | { is: 'words-by-key' }
  | { is: 'groups-by-key'; inner: JsonSchema };

/** What stands in a place of a file, with the words that may stand there instead, such as unknown. */
export const shapeOf = (schema: JsonSchema): Shape => {
  const words = wordsOf(schema);
  const items = itemsIn(schema);
  if (items) return { is: 'list', words, items };
  const group = groupIn(schema);
  if (group) return { is: 'group', words, schema: group };
  const options = alternativesOf(schema);
  const byKey = options.find(({ additionalProperties }) => typeof additionalProperties === 'object');
  if (byKey && typeof byKey.additionalProperties === 'object') {
    const inner = shapeOf(byKey.additionalProperties);
    return inner.is === 'word' ? { is: 'words-by-key' } : { is: 'groups-by-key', inner: byKey.additionalProperties };
  }
  const open = options.filter(({ enum: values, const: value }) => values === undefined && value === undefined);
  return {
    is: 'word',
    options: words,
    isNumber: open.some(({ type }) => type === 'number' || type === 'integer'),
    isBoolean: options.some(({ type, const: value }) => type === 'boolean' || typeof value === 'boolean'),
    isOpen: open.length > 0,
  };
};

/**
 * The fields of a group, in the order of the schema.
 *
 * @param path of the group, the kind of content first
 */
export const fieldsOf = (schema: JsonSchema, path: readonly string[], words: FormWords): FormField[] =>
  Object.entries(schema.properties ?? {}).map(([name, inner]) =>
    fieldOf([...path, name], inner, schema.required?.includes(name) === true, words),
  );

/** Checks are explained alike, wherever they stand: needsCheck, checks … */
const insideOf = (path: readonly string[]): readonly string[] =>
  /^(checks|\w+Check)$/.test(path.at(-1) ?? '') ? [...path.slice(0, -1), 'check'] : path;

const fieldOf = (path: readonly string[], schema: JsonSchema, isNeeded: boolean, words: FormWords): FormField => {
  const hint = words.hintOf(path, schema);
  const common = { name: path.at(-1) ?? '', label: words.labelOf(path), ...(hint === '' ? {} : { hint }) };
  const shape = shapeOf(schema);
  const within = insideOf(path);
  switch (shape.is) {
    case 'group': {
      const isOptional = !isNeeded || shape.words.length > 0;
      const summary = summaryOf(shape.schema, 'needed');
      const fields = fieldsOf(shape.schema, within, words);
      return { ...common, widget: 'object', required: !isOptional, collapsed: 'auto', summary, fields };
    }
    case 'list': {
      const items = shapeOf(shape.items);
      const required = isNeeded && shape.words.length === 0;
      const choices = words.choicesOf(path);
      // A word that stands for a whole list is chosen like one of its items.
      const options = choices && [...wholes(shape.words).map((word) => optionOf(path, word, words)), ...choices];
      if (options) return { ...common, widget: 'select', multiple: true, required: isNeeded, options };
      const one = words.oneOf(path);
      const list = { ...common, ...(one !== undefined && { label_singular: one }), widget: 'list' as const, required };
      return items.is === 'group'
        ? {
            ...list,
            collapsed: 'auto',
            summary: summaryOf(items.schema),
            fields: fieldsOf(items.schema, within, words),
          }
        : list;
    }
    case 'words-by-key':
      return { ...common, widget: 'keyvalue', required: isNeeded };
    case 'groups-by-key':
      return {
        ...common,
        widget: 'list',
        required: false,
        collapsed: true,
        summary: `{{${keyField}}}`,
        fields: keyedFields(path, shape.inner, words),
      };
    case 'word':
      return wordField(common, shape, path, schema, isNeeded, words);
  }
};

const optionOf = (path: readonly string[], code: string, words: FormWords): { label: string; value: string } => ({
  label: words.optionOf(path, code),
  value: code,
});

/** A day is chosen, any other date may be vague and is typed: schemas/shared.ts. */
const isDay = ({ format, pattern }: JsonSchema): boolean => format === 'date' && pattern !== undefined;
const isVagueDate = ({ format, pattern }: JsonSchema): boolean => format === 'date' && pattern === undefined;

const wordField = (
  common: Pick<FormField, 'name' | 'label' | 'hint'>,
  shape: Extract<Shape, { is: 'word' }>,
  path: readonly string[],
  schema: JsonSchema,
  isNeeded: boolean,
  words: FormWords,
): FormField => {
  const choices = words.choicesOf(path);
  if (choices || (!shape.isOpen && !shape.isBoolean)) {
    const own = shape.options.map((code) => optionOf(path, code, words));
    // Who opens a group answers what she knows.
    const begins = isNeeded && shape.options.includes('unknown') ? { default: 'unknown' } : {};
    return { ...common, ...begins, widget: 'select', required: isNeeded, options: [...(choices ?? []), ...own] };
  }
  // What nobody knows is empty, and written as unknown.
  const required = isNeeded && !shape.options.includes('unknown');
  if (words.isOrganisation(path))
    return {
      ...common,
      widget: 'relation',
      collection: 'organisation',
      value_field: '{{slug}}',
      display_fields: ['name'],
      required,
    };
  if (isDay(schema)) return { ...common, widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', required };
  if (isVagueDate(schema))
    return { ...common, widget: 'string', required, pattern: ['^\\d{4}(-\\d\\d(-\\d\\d)?)?$', words.t('date')] };
  // A year or an age may also be a word, so it is typed as letters and becomes a number again on the way back.
  return { ...common, widget: 'string', required };
};

/** Words that stand for a list: all, none. `unknown` is not chosen, it is what remains where nobody fills anything in. */
const wholes = (words: readonly string[]): string[] => words.filter((word) => word !== 'unknown');

/**
 * What is shown of a group that is folded: its first two words, or of those it must have, where it has any.
 *
 * @param which leave out what may be missing; it would leave a gap
 */
const summaryOf = ({ properties = {}, required = [] }: JsonSchema, which: 'any' | 'needed' = 'any'): string => {
  const words = Object.entries(properties).flatMap(([name, inner]) => (shapeOf(inner).is === 'word' ? [name] : []));
  const needed = words.filter((name) => required.includes(name));
  return (which === 'needed' && needed.length > 0 ? needed.slice(0, 3) : words.slice(0, 2))
    .map((name) => `{{${name}}}`)
    .join(' · ');
};

const keyedFields = (path: readonly string[], inner: JsonSchema, words: FormWords): FormField[] => {
  const shape = shapeOf(inner);
  const key = fieldOf([...path, keyField], { type: 'string' }, true, words);
  if (shape.is === 'group') return [key, ...fieldsOf(shape.schema, insideOf(path), words)];
  return [key, fieldOf([...path, 'items'], inner, true, words)];
};

const isGroup = (value: unknown): value is Record<string, YamlValue> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value of a file as the form shows it.
 *
 * @param value as YAML reads it; what the schema does not know is handed through
 */
export const toForm = (schema: JsonSchema, value: YamlValue | undefined): YamlValue | undefined => {
  if (value === undefined || value === null) return undefined;
  const shape = shapeOf(schema);
  switch (shape.is) {
    case 'group': {
      if (!isGroup(value)) return undefined;
      const { properties = {} } = shape.schema;
      return withoutUndefined(
        Object.entries(value).map(([name, inner]) => [
          name,
          properties[name] ? toForm(properties[name], inner) : inner,
        ]),
      );
    }
    case 'list':
      if (Array.isArray(value)) return (value as YamlValue[]).map((item) => toForm(shape.items, item) ?? '');
      return standsForWords(shape, value) ? [value] : [];
    case 'words-by-key':
      return value;
    case 'groups-by-key':
      if (!isGroup(value)) return [];
      return Object.entries(value).map(([key, inner]) => {
        const form = toForm(shape.inner, inner);
        return { [keyField]: key, ...(isGroup(form) ? form : { items: form ?? [] }) };
      });
    case 'word':
      return isOpenUnknown(shape) && value === 'unknown' ? '' : String(value as string | number | boolean);
  }
};

/** Anything may be typed, and a field left empty says that nobody knows. */
const isOpenUnknown = ({ isOpen, options }: Extract<Shape, { is: 'word' }>): boolean =>
  isOpen && options.includes('unknown');

/** A word in place of a list of words. In place of groups it can be said in the file alone. */
const standsForWords = (
  { words, items }: Extract<Shape, { is: 'list' }>,
  value: YamlValue | undefined,
): value is string => typeof value === 'string' && wholes(words).includes(value) && shapeOf(items).is === 'word';

const withoutUndefined = (pairs: (readonly [string, YamlValue | undefined])[]): Record<string, YamlValue> =>
  Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

/**
 * A value of the form as the file holds it; undefined where the field stays out of the file.
 *
 * @param before what the file held: a word in place of a group stays where the form has nothing
 * @param isNeeded the schema wants the field; "unknown" is written where nobody filled it in
 */
export const fromForm = (
  schema: JsonSchema,
  value: YamlValue | undefined,
  before: YamlValue | undefined,
  isNeeded: boolean,
): YamlValue | undefined => {
  const shape = shapeOf(schema);
  switch (shape.is) {
    case 'group':
      if (isGroup(value) && Object.keys(value).length > 0)
        return groupFromForm(shape.schema, value, isGroup(before) ? before : {});
      // A group in which nothing is known looks like none; nobody took it away.
      if (isGroup(before) && isEmpty(toForm(schema, before))) return groupFromForm(shape.schema, {}, before);
      return standIn(shape.words, before, isNeeded);
    case 'list': {
      if (!Array.isArray(value) || value.length === 0)
        return standIn(shape.words, before, isNeeded && shape.words.length > 0);
      const items = value as YamlValue[];
      const whole = items.find((item) => standsForWords(shape, item));
      if (whole !== undefined) return whole;
      const old = Array.isArray(before) ? (before as YamlValue[]) : [];
      // An item is the one it was made from, wherever it stands now.
      const forms = old.map((item) => JSON.stringify(filled(toForm(shape.items, item))));
      return items.map((item, at) => {
        const found = forms.indexOf(JSON.stringify(filled(item)));
        return fromForm(shape.items, item, found === -1 ? old[at] : old[found], true) ?? item;
      });
    }
    case 'words-by-key':
      return isGroup(value) && Object.keys(value).length > 0 ? value : undefined;
    case 'groups-by-key': {
      if (!Array.isArray(value) || value.length === 0) return undefined;
      const old = isGroup(before) ? before : {};
      return withoutUndefined(
        (value as YamlValue[]).flatMap((item) => {
          if (!isGroup(item)) return [];
          const { [keyField]: key, ...rest } = item;
          const name = String(key as string);
          const inner = shapeOf(shape.inner).is === 'group' ? rest : rest['items'];
          return [[name, fromForm(shape.inner, inner, old[name], true)] as const];
        }),
      );
    }
    case 'word':
      return wordFromForm(shape, value, before, isNeeded);
  }
};

const groupFromForm = (
  { properties = {}, required = [] }: JsonSchema,
  value: Record<string, YamlValue>,
  before: Record<string, YamlValue>,
): Record<string, YamlValue> => {
  const known = Object.entries(properties).map(
    ([name, inner]) => [name, fromForm(inner, value[name], before[name], required.includes(name))] as const,
  );
  const others = Object.entries(value).filter(
    ([name]) => properties[name] === undefined && !hiddenFields.includes(name),
  );
  return withoutUndefined([...known, ...others]);
};

/** Nothing is filled in, however deep. */
const isEmpty = (value: YamlValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.values(value as object).every((inner) => isEmpty(inner as YamlValue)));

/** Without the fields that are empty, which the CMS leaves out; in the order of their names. */
const filled = (value: YamlValue | undefined): YamlValue | undefined => {
  if (Array.isArray(value)) return (value as YamlValue[]).map((item) => filled(item) ?? null);
  if (!isGroup(value)) return value;
  const pairs = Object.entries(value).filter(([, inner]) => !isEmpty(inner));
  return withoutUndefined(pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, filled(inner)]));
};

const standIn = (words: readonly string[], before: YamlValue | undefined, isNeeded: boolean): YamlValue | undefined => {
  if (typeof before === 'string' && words.includes(before)) return before;
  return isNeeded && words.includes('unknown') ? 'unknown' : undefined;
};

const wordFromForm = (
  shape: Extract<Shape, { is: 'word' }>,
  value: YamlValue | undefined,
  before: YamlValue | undefined,
  isNeeded: boolean,
): YamlValue | undefined => {
  const { isNumber, isBoolean, options } = shape;
  if (value === undefined || value === null || value === '')
    return isOpenUnknown(shape) && (isNeeded || before === 'unknown') ? 'unknown' : undefined;
  const text = String(value as string | number | boolean);
  // What was not touched keeps the form it had, a year without quotation marks, say.
  if (before !== undefined && String(before as string | number | boolean) === text) return before;
  if (isBoolean && (text === 'true' || text === 'false')) return text === 'true';
  if (isNumber && !options.includes(text) && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return text;
};
