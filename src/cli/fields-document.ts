/** The field reference for authors, as Markdown, from the descriptions in the schemas. */
import { z } from 'astro/zod';
import { blocklistSchema } from '../schemas/blocklist.ts';
import { cardsSchema } from '../schemas/cards.ts';
import { callsSchema } from '../schemas/calls.ts';
import { guideSchema } from '../schemas/guide.ts';
import { localeSchema } from '../schemas/locale.ts';
import { noticeSchema } from '../schemas/notice.ts';
import { organisationSchema } from '../schemas/organisation.ts';
import { pageSchema } from '../schemas/page.ts';
import { serviceSchema } from '../schemas/service.ts';
import { siteSchema } from '../schemas/site.ts';
import { guideTextSchema } from '../schemas/text.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';

/** The part of JSON Schema that our schemas come out as. */
interface Field {
  description?: string;
  properties?: Record<string, Field>;
  required?: string[];
  items?: Field;
  anyOf?: Field[];
  enum?: string[];
  const?: string;
}

const files: readonly [title: string, schema: z.ZodType][] = [
  ['services/<id>/facts.yml', serviceSchema],
  ['text.<language>.mdx, between the --- lines', guideTextSchema],
  ['guides/<id>/guide.yml', guideSchema],
  ['pages/<id>/page.yml', pageSchema],
  ['notices/<id>/notice.yml', noticeSchema],
  ['organisations/<id>.yml', organisationSchema],
  ['site.yml', siteSchema],
  ['locales.yml, each language', localeSchema],
  ['vocabulary.yml', vocabularySchema],
  ['calls.yml', callsSchema],
  ['blocklist.yml', blocklistSchema],
  ['cards.yml', cardsSchema],
];

const introduction = `# Every field explained

Made by \`npm run write:fields\` from \`src/schemas\`; do not edit by hand. A field marked **needed** must be there.
\`unknown\` means that somebody looked and did not find out; leaving a field out means that nobody has looked.
`;

/** Allowed values, where they are a closed list. */
const valuesOf = (field: Field): string[] => [
  ...(field.enum ?? []),
  ...(field.const === undefined ? [] : [field.const]),
  ...(field.anyOf ?? []).flatMap(valuesOf),
];

/** The fields inside a field, through lists and "or unknown". */
const innerOf = (field: Field): Field | undefined =>
  field.properties
    ? field
    : [field.items, ...(field.anyOf ?? [])].flatMap((inner) => (inner ? (innerOf(inner) ?? []) : []))[0];

const descriptionOf = (field: Field): string =>
  field.description ?? [field.items, ...(field.anyOf ?? [])].flatMap((inner) => inner?.description ?? [])[0] ?? '';

const linesOf = (field: Field, depth: number): string[] =>
  Object.entries(field.properties ?? {}).flatMap(([name, inner]) => {
    const needed = field.required?.includes(name) ? ' **needed**' : '';
    const values = valuesOf(inner);
    const isClosed = !(inner.anyOf ?? []).some((option) => valuesOf(option).length === 0);
    const listed = values.map((value) => `\`${value}\``).join(', ');
    const allowed = values.length === 0 ? '' : isClosed ? ` Values: ${listed}.` : ` Or: ${listed}.`;
    const line = `${'  '.repeat(depth)}- \`${name}\`${needed} ${descriptionOf(inner)}${allowed}`.trimEnd();
    const deeper = innerOf(inner);
    // The same words about checks would stand at every group.
    if (name === 'check' || name === 'checks' || name === 'needsCheck') return [line];
    return deeper ? [line, ...linesOf(deeper, depth + 1)] : [line];
  });

const checkOf = (service: Field): string[] => {
  const check = service.properties?.['needsCheck'];
  return check ? ['## check, wherever it stands', '', ...linesOf(check, 0), ''] : [];
};

/** The whole document. */
export const fieldsDocument = (): string => {
  const sections = files.map(([title, schema]) => {
    const field = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Field;
    return { title, field };
  });
  const service = sections[0]?.field ?? {};
  const text = sections.flatMap(({ title, field }) => [`## ${title}`, '', ...linesOf(field, 0), '']);
  return [introduction, ...checkOf(service), ...text].join('\n').trimEnd() + '\n';
};
