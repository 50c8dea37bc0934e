/** Files of the content folder on their way into the CMS and back: only what somebody changed in a form changes in the file. */
import type { JsonSchema } from '../../schemas/json-schema.ts';
import { changeYaml, type YamlValue, yamlValue } from '../yaml/change-yaml.ts';
import { fromForm, originField, toForm } from './form.ts';

/** A value of a form, as the CMS hands it over. */
export type FormValue = Record<string, YamlValue>;

/** How one kind of file is read into a form and written. */
export interface FileForm {
  fromFile: (text: string) => FormValue;
  toFile: (value: FormValue) => string;
}

/** Text of a form whose file is a list or a record at its root. */
export const rootField = 'all';

/**
 * The files that have been read, by the name their forms carry. A form knows neither its file nor comments; with the name, what was
 * typed is written into the text it came from.
 */
const createOrigins = (): {
  nameOf: (text: string) => string;
  textOf: (name: YamlValue | undefined) => string | undefined;
} => {
  const texts: string[] = [];
  const names = new Map<string, string>();
  return {
    nameOf: (text) => {
      const name = names.get(text) ?? String(texts.push(text) - 1);
      names.set(text, name);
      return name;
    },
    textOf: (name) => (name === undefined ? undefined : texts[Number(name)]),
  };
};

/**
 * A YAML file.
 *
 * @param schema of the whole file
 * @param isAtRoot the file is a list, or words by key, and no group of fields
 */
export const yamlForm = (schema: JsonSchema, isAtRoot: boolean): FileForm => {
  const origins = createOrigins();
  return {
    fromFile: (text) => {
      const value = toForm(schema, yamlValue(text));
      return {
        ...(isAtRoot ? { [rootField]: value ?? [] } : (value as FormValue)),
        [originField]: origins.nameOf(text),
      };
    },
    toFile: (form) => {
      const origin = origins.textOf(form[originField]);
      const before = origin === undefined ? undefined : yamlValue(origin);
      const value = isAtRoot ? form[rootField] : form;
      const wanted = fromForm(schema, value, before, true) ?? {};
      return changeYaml(origin ?? '', wanted);
    },
  };
};

/** Name of the field with the text below the --- lines. */
export const bodyField = 'body';

/** Words: YAML between --- lines, and text below. */
export const wordsForm = (schema: JsonSchema): FileForm => {
  const origins = createOrigins();
  return {
    fromFile: (text) => {
      const { front, body } = parts(text);
      const value = toForm(schema, yamlValue(front)) as FormValue;
      return { ...value, [bodyField]: body.trim(), [originField]: origins.nameOf(text) };
    },
    toFile: (form) => {
      const origin = origins.textOf(form[originField]);
      const before = origin === undefined ? undefined : parts(origin);
      const { [bodyField]: typed = '', ...rest } = form;
      const old = before === undefined ? undefined : yamlValue(before.front);
      const wanted = fromForm(schema, rest, old, true) ?? {};
      const front = changeYaml(before?.front ?? '', wanted);
      const body = String(typed as string);
      const isSame = before !== undefined && before.body.trim() === body.trim();
      return `---\n${front.trimEnd()}\n---\n${isSame ? before.body : `\n${body.trim()}\n`}`;
    },
  };
};

/** A text without --- lines is all body. */
const parts = (text: string): { front: string; body: string } => {
  const [, front = '', body = text] = /^---\n([^]*?\n)?---(?:\n|$)([^]*)$/.exec(text) ?? [];
  return { front, body };
};
