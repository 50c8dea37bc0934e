/** What the CMS is told of the content folder: every kind of content with its form, from the one table of kinds. */
import { contentTable, type EntryCollection } from '../../schemas/collections.ts';
import { type JsonSchema, jsonSchemaOf } from '../../schemas/json-schema.ts';
import { bodyField, rootField, type Translations } from './files.ts';
import { fieldsOf, type FormField, keyField, originField, presentField, shapeOf } from './form.ts';
import type { FormWords } from './words.ts';

/** How files of one format are read and written; the browser makes its functions from this. */
export interface Format {
  /** Name in the configuration. Names of texts must end with -frontmatter. */
  name: string;
  extension: 'yml' | 'mdx';
  schema: JsonSchema;
  isAtRoot: boolean;
}

export interface CmsSetup {
  formats: Format[];
  translations: Translations;
  /** Passed to CMS.init, by language of the editor: sveltiacms.app/en/docs/config-basics */
  configs: Readonly<Record<string, Record<string, unknown>>>;
}

export interface CmsOptions {
  /** Where the content lies in the repository. Example: content */
  folder: string;
  /** Tags of all languages, the source first. */
  languages: readonly string[];
  /** owner/name on the git host, where the site says so. */
  repository: { host: 'github' | 'gitlab'; name: string; branch: string } | undefined;
  /** Words of the forms, by language of the editor; the first is for who reads none of them. */
  words: Readonly<Record<string, FormWords>>;
  translations: Translations;
}

/** Filled by the CMS with the language where a text is new: then there is no file yet. */
const origin: FormField = { name: originField, label: originField, widget: 'hidden', default: '{{locale}}' };
const present: FormField = { name: presentField, label: presentField, widget: 'hidden' };

/** Fields of a file; of one that is a list or a record at its root, the one field that holds it. */
const formOf = (schema: JsonSchema, kind: string, words: FormWords): FormField[] => {
  if (shapeOf(schema).is === 'group') return [...arranged(fieldsOf(schema, [kind], words), kind), origin];
  return [...fieldsOf({ properties: { [rootField]: schema }, required: [rootField] }, [kind], words), origin];
};

const isAtRoot = (schema: JsonSchema): boolean => shapeOf(schema).is !== 'group';

/** What an editor comes for stands first in a form; the order of the file is another. */
const first: Readonly<Record<string, readonly string[]>> = {
  service: ['name', 'kind', 'needs', 'needsCheck', 'status', 'contacts', 'hours', 'places'],
  // Who changes a number says at once where it is from.
  'service.contacts': ['type', 'value', 'check'],
  text: ['title', 'gets', 'summary', 'answer', bodyField, 'statements', 'gloss'],
};

const inOrder = (fields: readonly FormField[], path: string): FormField[] => {
  const names = first[path] ?? [];
  const placeOf = ({ name }: FormField): number => (names.includes(name) ? names.indexOf(name) : names.length);
  return fields.toSorted((a, b) => placeOf(a) - placeOf(b));
};

/** What something new begins with, as in blanks (blanks/new-files.ts). */
const beginnings: Readonly<Record<string, string>> = {
  'service.audienceIs': 'reader',
  'service.status.is': 'unconfirmed',
  'service.recheck.everyDays': '90',
  'notice.severity': 'info',
};

/** Groups that stand open: what editors come to change, or must fill in. */
const open: readonly string[] = [
  'service.needsCheck',
  'service.status',
  'service.status.check',
  'service.contacts.check',
];

/** The fields with what they begin with, in the order of the form, at every depth. */
const arranged = (fields: readonly FormField[], path: string): FormField[] =>
  inOrder(fields, path).map((field) => {
    const at = `${path}.${field.name}`;
    const begins = beginnings[at];
    return {
      ...field,
      ...(begins !== undefined && { default: begins }),
      ...(open.includes(at) && { collapsed: false }),
      ...(field.fields && { fields: arranged(field.fields, at) }),
    };
  });

/**
 * Where the files are, from the address at which they are edited (site.yml, `repository`); undefined where the CMS cannot sign in there.
 *
 * @example repositoryOf('https://github.com/example/havn/edit/main/content/') // { host: 'github', name: 'example/havn', branch: 'main' }
 */
export const repositoryOf = (address = 'unknown'): CmsOptions['repository'] => {
  const github = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(?:edit|blob|tree)\/([^/]+)\//.exec(address);
  const gitlab = /^https:\/\/gitlab\.com\/(.+?)\/-\/(?:edit|blob|tree)\/([^/]+)\//.exec(address);
  const [, name, branch] = github ?? gitlab ?? [];
  if (name === undefined || branch === undefined) return undefined;
  return { host: github ? 'github' : 'gitlab', name, branch };
};

/** The whole configuration. */
export const cmsSetup = (options: CmsOptions): CmsSetup => ({
  formats: formats(),
  translations: options.translations,
  configs: Object.fromEntries(
    Object.entries(options.words).map(([language, words]) => [language, configIn(words, options)]),
  ),
});

const textFormat = (kind: string): string => `${kind}-frontmatter`;

/** How each kind of file is read and written; the same for every editor. */
const formats = (): Format[] => {
  const yaml = (name: string, schema: JsonSchema): Format => ({
    name,
    extension: 'yml',
    schema,
    isAtRoot: isAtRoot(schema),
  });
  return [
    ...Object.entries(contentTable.entries).flatMap(([kind, entry]): Format[] => [
      yaml(kind, jsonSchemaOf(entry.schema)),
      { name: textFormat(kind), extension: 'mdx', schema: jsonSchemaOf(entry.textSchema), isAtRoot: false },
    ]),
    ...Object.entries({ ...contentTable.files, ...contentTable.singles }).map(([kind, { schema }]) =>
      yaml(kind, jsonSchemaOf(schema)),
    ),
  ];
};

const inFiles = (languages: readonly string[]): string[] => languages.map((tag) => tag.toLowerCase());

/** The name of a new folder or file; typed, where no field can give it. */
const slugOf = (words: FormWords, template?: string): Record<string, unknown> => ({
  ...(template === undefined ? {} : { template }),
  editable: ['create'],
  hint: words.t('slug'),
  pattern: ['^[a-z0-9]+(-[a-z0-9]+)*$', words.t('slug.wrong')],
});

const configIn = (
  words: FormWords,
  { folder, languages, repository, translations }: CmsOptions,
): Record<string, unknown> => {
  const { t } = words;
  const common = { create: true, delete: false };
  const facts = Object.entries(contentTable.entries).map(([kind, entry]) => ({
    name: kind,
    label: t(kind),
    ...common,
    folder: `${folder}/${entry.folder}`,
    path: `{{slug}}/${entry.facts.replace(/\.yml$/, '')}`,
    format: kind,
    extension: 'yml',
    slug: slugOf(words),
    fields: formOf(jsonSchemaOf(entry.schema), kind, words),
    ...(kind === 'service' ? { identifier_field: 'name' } : { summary: '{{slug}}' }),
  }));
  const texts = Object.entries(contentTable.entries).map(([kind, entry]) => ({
    name: `${kind}-text`,
    label: t(`${kind}-text`),
    ...common,
    folder: `${folder}/${entry.folder}`,
    path: '{{slug}}/text',
    format: textFormat(kind),
    extension: 'mdx',
    // A message is written in every language that is not translated; other texts begin in the first.
    i18n: { initial_locales: kind === 'notice' ? inFiles(translations.originals) : 'default' },
    slug: slugOf(words),
    summary: entry.hasTitle ? '{{title}}' : '{{slug}}',
    identifier_field: entry.hasTitle ? 'title' : 'summary',
    fields: textFields(kind, entry, words),
  }));
  const organisations = Object.entries(contentTable.files)
    .filter(([, { named }]) => named === 'id')
    .map(([kind, file]) => ({
      name: kind,
      label: t(kind),
      ...common,
      folder: `${folder}/${file.folder}`,
      format: kind,
      extension: 'yml',
      slug: slugOf(words, '{{name}}'),
      identifier_field: 'name',
      fields: formOf(jsonSchemaOf(file.schema), kind, words),
    }));
  const single = (name: string, file: string, fields: FormField[], format: string): Record<string, unknown> => ({
    name,
    label: t(name),
    file: `${folder}/${file}`,
    format,
    fields,
  });
  const ofLanguages = Object.entries(contentTable.files)
    // What marks translations is written by a command, never by hand.
    .filter(([kind, { named }]) => named === 'language' && kind !== 'marks')
    .map(([kind, file]) => {
      const fields = formOf(jsonSchemaOf(file.schema), kind, words);
      const files = languages.map((tag) => ({
        ...single(`${kind}-${tag}`, `${file.folder}/${tag.toLowerCase()}.yml`, fields, kind),
        label: words.languageName(tag),
      }));
      return { name: kind, label: t(kind), files };
    });
  const singles = Object.entries(contentTable.singles).map(([name, { schema }]) =>
    single(name, `${name}.yml`, formOf(jsonSchemaOf(schema), name, words), name),
  );
  return {
    load_config_file: false,
    backend: repository
      ? { name: repository.host, repo: repository.name, branch: repository.branch }
      : { name: 'github', repo: 'local/local', branch: 'main' },
    media_folder: 'public',
    // Files of languages have their tags in small letters.
    i18n: { structure: 'multiple_files', locales: inFiles(languages), default_locale: inFiles(languages)[0] },
    output: { omit_empty_optional_fields: true },
    // It would show the fields once more; the room is for the translation beside its original.
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    collections: [
      ...facts,
      ...texts,
      ...organisations,
      ...ofLanguages,
      { name: 'settings', label: t('settings'), files: singles },
    ],
  };
};

/** Fields of a text: every one in every language, and the keys of a record the same in all. */
const textFields = (kind: string, { hasTitle, textSchema }: EntryCollection, words: FormWords): FormField[] => {
  const path = [`${kind}-text`];
  const body: FormField = {
    name: bodyField,
    label: words.labelOf([...path, bodyField]),
    hint: words.hintOf([...path, bodyField], {}),
    widget: 'text',
    required: true,
  };
  const fields = [...fieldsOf(jsonSchemaOf(textSchema), path, words), body].map((field) => {
    if (field.name === 'source') return hidden(field);
    if (field.name === 'origin') return { ...field, default: 'original' };
    if (field.name !== 'title') return field;
    return hasTitle ? { ...field, required: true } : hidden(field);
  });
  return [...inOrder(fields, 'text'), present, origin].map(inEveryLanguage);
};

const hidden = ({ name, label }: FormField): FormField => ({ name, label, widget: 'hidden' });

const inEveryLanguage = (field: FormField): FormField => ({
  ...(field.widget === 'datetime' ? typedDay(field) : field),
  i18n: field.name === keyField ? 'duplicate' : true,
  ...(field.fields && { fields: field.fields.map(inEveryLanguage) }),
});

/** A day that is chosen would be copied from the Danish into a new translation; what is typed is not. */
const typedDay = ({ name, label, hint, required }: FormField): FormField => ({
  name,
  label,
  ...(hint !== undefined && { hint }),
  widget: 'string',
  ...(required !== undefined && { required }),
});
