/** What the CMS is told of the content folder: every kind of content with its form, from the one table of kinds. */
import { contentTable } from '../../schemas/collections.ts';
import { type JsonSchema, jsonSchemaOf } from '../../schemas/json-schema.ts';
import { bodyField, rootField } from './files.ts';
import { fieldsOf, type FormField, originField, shapeOf } from './form.ts';

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
  /** Passed to CMS.init: sveltiacms.app/en/docs/config-basics */
  config: Record<string, unknown>;
}

export interface CmsOptions {
  /** Where the content lies in the repository. Example: content */
  folder: string;
  /** Tags of all languages, the source first. */
  languages: readonly string[];
  /** owner/name on the git host, where the site says so. */
  repository: { host: 'github' | 'gitlab'; name: string; branch: string } | undefined;
  /** What the kinds of content are called, by kind; without a line of its own by its name in the code. */
  labels: Readonly<Record<string, string>>;
}

const origin: FormField = { name: originField, label: originField, widget: 'hidden' };

/** Fields of a file; of one that is a list or a record at its root, the one field that holds it. */
const formOf = (schema: JsonSchema): { isAtRoot: boolean; fields: FormField[] } => {
  const shape = shapeOf(schema);
  if (shape.is === 'group') return { isAtRoot: false, fields: [...fieldsOf(shape.schema), origin] };
  const [root] = fieldsOf({ properties: { [rootField]: schema }, required: [rootField] });
  return { isAtRoot: true, fields: root === undefined ? [origin] : [root, origin] };
};

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
export const cmsSetup = ({ folder, languages, repository, labels }: CmsOptions): CmsSetup => {
  const formats: Format[] = [];
  const labelOf = (name: string): string => labels[name] ?? name;
  const yaml = (name: string, schema: JsonSchema): FormField[] => {
    const { isAtRoot, fields } = formOf(schema);
    formats.push({ name, extension: 'yml', schema, isAtRoot });
    return fields;
  };
  const facts = Object.entries(contentTable.entries).map(([kind, entry]) => ({
    name: kind,
    label: labelOf(kind),
    folder: `${folder}/${entry.folder}`,
    path: `{{slug}}/${entry.facts.replace(/\.yml$/, '')}`,
    format: kind,
    extension: 'yml',
    create: true,
    delete: false,
    slug: '{{fields._slug}}',
    fields: yaml(kind, jsonSchemaOf(entry.schema)),
    ...(kind === 'service' ? { identifier_field: 'name' } : { summary: '{{slug}}' }),
  }));
  const words = Object.entries(contentTable.entries).map(([kind, entry]) => {
    const schema = jsonSchemaOf(entry.textSchema);
    const format = `${kind}-frontmatter`;
    formats.push({ name: format, extension: 'mdx', schema, isAtRoot: false });
    const body: FormField = { name: bodyField, label: bodyField, widget: 'text', required: false };
    return {
      name: `${kind}-text`,
      label: labelOf(`${kind}-text`),
      folder: `${folder}/${entry.folder}`,
      path: '{{slug}}/text',
      format,
      extension: 'mdx',
      create: true,
      delete: false,
      i18n: true,
      slug: '{{fields._slug}}',
      summary: entry.hasTitle ? '{{title}}' : '{{slug}}',
      identifier_field: 'summary',
      fields: [...fieldsOf(schema), body, origin].map((field) => ({ ...field, i18n: true })),
    };
  });
  const organisations = Object.entries(contentTable.files)
    .filter(([, { named }]) => named === 'id')
    .map(([kind, file]) => ({
      name: kind,
      label: labelOf(kind),
      folder: `${folder}/${file.folder}`,
      format: kind,
      extension: 'yml',
      create: true,
      delete: false,
      slug: '{{fields._slug}}',
      identifier_field: 'name',
      fields: yaml(kind, jsonSchemaOf(file.schema)),
    }));
  const single = (name: string, file: string, fields: FormField[], format: string): Record<string, unknown> => ({
    name,
    label: labelOf(name),
    file: `${folder}/${file}`,
    format,
    fields,
  });
  const ofLanguages = Object.entries(contentTable.files)
    // What marks translations is written by a command, never by hand.
    .filter(([kind, { named }]) => named === 'language' && kind !== 'marks')
    .map(([kind, file]) => {
      const fields = yaml(kind, jsonSchemaOf(file.schema));
      const files = languages.map((tag) => single(`${kind}-${tag}`, `${file.folder}/${tag}.yml`, fields, kind));
      return { name: kind, label: labelOf(kind), files };
    });
  const singles = Object.entries(contentTable.singles).map(([name, { schema }]) =>
    single(name, `${name}.yml`, yaml(name, jsonSchemaOf(schema)), name),
  );
  const config = {
    load_config_file: false,
    backend: repository
      ? { name: repository.host, repo: repository.name, branch: repository.branch }
      : { name: 'github', repo: 'local/local', branch: 'main' },
    media_folder: 'public',
    i18n: { structure: 'multiple_files', locales: [...languages], default_locale: languages[0] },
    output: { omit_empty_optional_fields: true },
    collections: [
      ...facts,
      ...words,
      ...organisations,
      ...ofLanguages,
      { name: 'settings', label: labelOf('settings'), files: singles },
    ],
  };
  return { formats, config };
};
