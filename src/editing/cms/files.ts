/** Files of the content folder on their way into the CMS and back: only what somebody changed in a form changes in the file. */
import type { JsonSchema } from '../../schemas/json-schema.ts';
import { changeYaml, type YamlValue, yamlValue } from '../yaml/change-yaml.ts';
import { fromForm, originField, presentField, toForm } from './form.ts';

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

/** What the form of a text must know of translations. */
export interface Translations {
  /** Tags of the languages in which texts are written and not translated. */
  originals: readonly string[];
  /** Fingerprint of the Danish words as they are, by the name (`nameOfText`) of the Danish text and of each translation of it. */
  present: Readonly<Record<string, string>>;
}

/**
 * Words: YAML between --- lines, and text below. Nobody types `source`: a translation that is new was made from the Danish that stood
 * beside it, and one with a new day of reading was compared with it.
 */
export const wordsForm = (schema: JsonSchema, { originals, present }: Translations): FileForm => {
  const origins = createOrigins();
  return {
    fromFile: (text) => {
      const { front, body } = parts(text);
      const value = toForm(schema, yamlValue(front)) as FormValue;
      const fingerprint = present[nameOfText(text)];
      const hidden = { [originField]: origins.nameOf(text), ...(fingerprint && { [presentField]: fingerprint }) };
      return { ...value, [bodyField]: body.trim(), ...hidden };
    },
    toFile: (form) => {
      const origin = origins.textOf(form[originField]);
      const before = origin === undefined ? undefined : parts(origin);
      const { [bodyField]: typed = '', ...rest } = form;
      const old = before === undefined ? undefined : (yamlValue(before.front) as FormValue);
      const made = old === undefined ? newlyMade(rest, originals) : rest;
      const wanted = fromForm(schema, withSource(made, old), old, true) ?? {};
      const front = changeYaml(before?.front ?? '', wanted);
      const body = String(typed as string);
      const isSame = before !== undefined && before.body.trim() === body.trim();
      return `---\n${front.trimEnd()}\n---\n${isSame ? before.body : `\n${body.trim()}\n`}`;
    },
  };
};

/** The CMS copies into a new translation that its Danish text is an original. Where nothing is written first, somebody translated it. */
const newlyMade = (form: FormValue, originals: readonly string[]): FormValue => {
  const language = form[originField];
  const isOriginal = typeof language !== 'string' || originals.includes(language);
  return form['origin'] === 'original' && !isOriginal ? { ...form, origin: 'human' } : form;
};

const withSource = (form: FormValue, old: FormValue | undefined): FormValue => {
  const { [presentField]: present, origin, reviewedOn = '' } = form;
  const isCompared =
    old === undefined || (reviewedOn !== '' && reviewedOn !== String((old['reviewedOn'] ?? '') as string));
  return present !== undefined && origin !== 'original' && isCompared ? { ...form, source: present } : form;
};

/**
 * A short name for a text, by which the browser finds what the build knows of it. 53 bits, since the browser gives stronger ones only
 * later, and nobody gains by a clash.
 *
 * @param text of the file; blanks around it do not count
 */
export const nameOfText = (text: string): string => {
  let [low, high] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of text.trim()) {
    const code = sign.codePointAt(0) ?? 0;
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
};

/** A text without --- lines is all body. */
const parts = (text: string): { front: string; body: string } => {
  const [, front = '', body = text] = /^---\n([^]*?\n)?---(?:\n|$)([^]*)$/.exec(text) ?? [];
  return { front, body };
};
