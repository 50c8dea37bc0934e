/** What may stand in a field, read from its schema. */
import type { JsonSchema } from '../schemas/json-schema.ts';

/** What may stand there, one of several. */
export const alternativesOf = (field: JsonSchema): JsonSchema[] =>
  (field.anyOf ?? [field]).flatMap((one) => (one.anyOf ? alternativesOf(one) : [one]));

/** The words of closed lists, such as yes, no and unknown; none where anything may stand. */
export const wordsOf = (field: JsonSchema): string[] =>
  alternativesOf(field)
    .flatMap(({ enum: values = [], const: value }) => (value === undefined ? values : [...values, value]))
    .map(String);

/** The group of fields that may stand there. */
export const groupIn = (field: JsonSchema): JsonSchema | undefined =>
  alternativesOf(field).find(({ properties }) => properties);

/** What each item is, where a list may stand there. */
export const itemsIn = (field: JsonSchema): JsonSchema | undefined =>
  alternativesOf(field).find(({ items }) => items)?.items;

/** What the field is for, said of itself or of what stands in it. */
export const descriptionOf = (field: JsonSchema): string =>
  field.description ?? [field.items, ...(field.anyOf ?? [])].flatMap((inner) => inner?.description ?? [])[0] ?? '';
