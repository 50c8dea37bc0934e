/** The field reference for authors, as Markdown, from the descriptions in the schemas. */
import type { z } from 'astro/zod';
import { contentTable, type ContentTable } from '../schemas/collections.ts';
import { type JsonSchema, jsonSchemaOf } from '../schemas/json-schema.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { serviceSchema } from '../schemas/service.ts';
import { textFrontMatterSchema } from '../schemas/text.ts';
import { buildingBlocks } from './building-blocks.ts';
import { descriptionOf, wordsOf } from './schema-fields.ts';

const introduction = `# Every field explained

Made by \`npm run write:fields\` from \`src/schemas\`; do not edit by hand. A field marked **needed** must be there.
\`unknown\` means that somebody looked and did not find out; leaving a field out means that nobody has looked.
`;

/** The fields inside a field, through lists and "or unknown". */
const innerOf = (field: JsonSchema): JsonSchema | undefined =>
  field.properties
    ? field
    : [field.items, ...(field.anyOf ?? [])].flatMap((inner) => (inner ? (innerOf(inner) ?? []) : []))[0];

const linesOf = (field: JsonSchema, depth: number): string[] =>
  Object.entries(field.properties ?? {}).flatMap(([name, inner]) => {
    const needed = field.required?.includes(name) ? ' **needed**' : '';
    const values = wordsOf(inner);
    const isClosed = !(inner.anyOf ?? []).some((option) => wordsOf(option).length === 0);
    const listed = values.map((value) => `\`${value}\``).join(', ');
    const allowed = values.length === 0 ? '' : isClosed ? ` Values: ${listed}.` : ` Or: ${listed}.`;
    const line = `${'  '.repeat(depth)}- \`${name}\`${needed} ${descriptionOf(inner)}${allowed}`.trimEnd();
    const deeper = innerOf(inner);
    // The same words about checks would stand at every group.
    if (name === 'check' || name === 'checks' || name === 'needsCheck') return [line];
    return deeper ? [line, ...linesOf(deeper, depth + 1)] : [line];
  });

const checkSection = (): string[] => {
  const check = jsonSchemaOf(serviceSchema).properties?.['needsCheck'];
  return check ? ['## check, wherever it stands', '', ...linesOf(check, 0), ''] : [];
};

/** What the lines on top of a text say beyond those of all texts. */
const ownTextFields = (schema: z.ZodType): JsonSchema => {
  const common = Object.keys(jsonSchemaOf(textFrontMatterSchema).properties ?? {});
  const own = Object.entries(jsonSchemaOf(schema).properties ?? {}).filter(([name]) => !common.includes(name));
  return { properties: Object.fromEntries(own) };
};

const section = (title: string, field: JsonSchema): string[] => {
  // A list is explained by its items.
  const lines = linesOf(field.properties ? field : (innerOf(field) ?? field), 0);
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];
};

const buildingBlockSection = (): string[] => [
  '## text.<language>.mdx, building blocks in the text',
  '',
  ...Object.values(buildingBlocks).map(({ example, shows }) => `- \`${example}\` ${shows}`),
  '',
];

/** The whole document. */
export const fieldsDocument = ({ entries, files, singles }: ContentTable = contentTable): string => {
  const ofEntries = Object.values(entries).flatMap(({ folder, facts, schema, textSchema }) => [
    ...section(`${folder}/<id>/${facts}`, jsonSchemaOf(schema)),
    ...section(`${folder}/<id>/text.<language>.mdx, besides those of all texts`, ownTextFields(textSchema)),
  ]);
  const ofTexts = section('text.<language>.mdx, between the --- lines', jsonSchemaOf(textFrontMatterSchema));
  const ofFiles = Object.values(files).flatMap(({ folder, schema }) =>
    section(`${folder}/<id>.yml`, jsonSchemaOf(schema)),
  );
  const ofSingles = Object.entries(singles).flatMap(([name, { schema, each }]) =>
    section(each === undefined ? `${name}.yml` : `${name}.yml, each ${each}`, jsonSchemaOf(schema)),
  );
  const ofGlossaries = section('glossaries/<language>.md, between the --- lines', jsonSchemaOf(glossarySchema));
  const text = [
    ...checkSection(),
    ...ofEntries,
    ...ofTexts,
    ...buildingBlockSection(),
    ...ofFiles,
    ...ofSingles,
    ...ofGlossaries,
  ];
  return [introduction, ...text].join('\n').trimEnd() + '\n';
};
