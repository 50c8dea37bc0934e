/**
 * The form of a file, made from its schema: what the CMS shows, and how a value of the file becomes a value of the form and back.
 * YAML knows "unknown" beside a group and names that stand for a list; forms do not, so each such place has one rule here.
 */
import type { JsonSchema } from '../../schemas/json-schema.ts';
import { alternativesOf, descriptionOf, groupIn, itemsIn, wordsOf } from '../schema-fields.ts';
import type { YamlValue } from '../yaml/change-yaml.ts';

/** A field of a form, in the CMS's own words: sveltiacms.app/en/docs/fields */
export interface FormField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'select' | 'list' | 'object' | 'keyvalue' | 'hidden';
  hint?: string;
  required?: boolean;
  options?: string[];
  fields?: FormField[];
  collapsed?: boolean | 'auto';
  summary?: string;
  i18n?: boolean;
}

/** Name of the hidden field by which a form finds the file it was filled from. */
export const originField = 'filledFrom';

/** A key of a list that stands for a record: what a field of a form is called that holds the key. */
const keyField = 'key';

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

/** The fields of a group, in the order of the schema. */
export const fieldsOf = (schema: JsonSchema): FormField[] =>
  Object.entries(schema.properties ?? {}).map(([name, inner]) =>
    fieldOf(name, inner, schema.required?.includes(name) === true),
  );

const fieldOf = (name: string, schema: JsonSchema, isNeeded: boolean): FormField => {
  const hint = descriptionOf(schema);
  const common = { name, label: name, ...(hint === '' ? {} : { hint }) };
  const shape = shapeOf(schema);
  switch (shape.is) {
    case 'group': {
      const isOptional = !isNeeded || shape.words.length > 0;
      return { ...common, widget: 'object', required: !isOptional, collapsed: 'auto', fields: fieldsOf(shape.schema) };
    }
    case 'list': {
      const items = shapeOf(shape.items);
      const list = { ...common, widget: 'list' as const, required: isNeeded && shape.words.length === 0 };
      return items.is === 'group'
        ? { ...list, collapsed: 'auto', summary: summaryOf(items.schema), fields: fieldsOf(items.schema) }
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
        fields: keyedFields(shape.inner),
      };
    case 'word': {
      if (!shape.isOpen && !shape.isBoolean)
        return { ...common, widget: 'select', required: isNeeded, options: shape.options };
      // A year or an age may also be a word, so it is typed as letters and becomes a number again on the way back.
      return { ...common, widget: 'string', required: isNeeded };
    }
  }
};

/** What a list shows of an item that is folded. */
const summaryOf = (schema: JsonSchema): string =>
  Object.entries(schema.properties ?? {})
    .filter(([, inner]) => shapeOf(inner).is === 'word')
    .slice(0, 2)
    .map(([name]) => `{{${name}}}`)
    .join(' · ');

const keyedFields = (inner: JsonSchema): FormField[] => {
  const shape = shapeOf(inner);
  const key: FormField = { name: keyField, label: keyField, widget: 'string', required: true };
  if (shape.is === 'group') return [key, ...fieldsOf(shape.schema)];
  return [key, fieldOf('items', inner, true)];
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
      return Array.isArray(value) ? (value as YamlValue[]).map((item) => toForm(shape.items, item) ?? '') : [];
    case 'words-by-key':
      return value;
    case 'groups-by-key':
      if (!isGroup(value)) return [];
      return Object.entries(value).map(([key, inner]) => {
        const form = toForm(shape.inner, inner);
        return { [keyField]: key, ...(isGroup(form) ? form : { items: form ?? [] }) };
      });
    case 'word':
      return String(value as string | number | boolean);
  }
};

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
      return isGroup(value) && Object.keys(value).length > 0
        ? groupFromForm(shape.schema, value, isGroup(before) ? before : {})
        : standIn(shape.words, before, isNeeded);
    case 'list': {
      if (!Array.isArray(value) || value.length === 0)
        return standIn(shape.words, before, isNeeded && shape.words.length > 0);
      const items = value as YamlValue[];
      const old = Array.isArray(before) ? (before as YamlValue[]) : [];
      // An item is the one it was made from, wherever it stands now.
      const forms = old.map((item) => JSON.stringify(toForm(shape.items, item)));
      return items.map((item, at) => {
        const found = forms.indexOf(JSON.stringify(item));
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
      return wordFromForm(shape, value, before);
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
  const others = Object.entries(value).filter(([name]) => properties[name] === undefined && name !== originField);
  return withoutUndefined([...known, ...others]);
};

const standIn = (words: readonly string[], before: YamlValue | undefined, isNeeded: boolean): YamlValue | undefined => {
  if (typeof before === 'string' && words.includes(before)) return before;
  return isNeeded && words.includes('unknown') ? 'unknown' : undefined;
};

const wordFromForm = (
  { isNumber, isBoolean, options }: Extract<Shape, { is: 'word' }>,
  value: YamlValue | undefined,
  before: YamlValue | undefined,
): YamlValue | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  const text = String(value as string | number | boolean);
  // What was not touched keeps the form it had, a year without quotation marks, say.
  if (before !== undefined && String(before as string | number | boolean) === text) return before;
  if (isBoolean && (text === 'true' || text === 'false')) return text === 'true';
  if (isNumber && !options.includes(text) && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return text;
};
