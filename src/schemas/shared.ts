/**
 * Building blocks of all schemas.
 *
 * `unknown` is a value of its own: it says that somebody looked and did not find out. Leaving a field out says
 * that nobody looked, and is an error wherever the field is required.
 *
 * Forms of text have names (`id`, `date`, `url` …), by which the checks know what is wrong.
 */
import { z } from 'astro/zod';

/** YAML readers turn bare dates into Date objects and bare years into numbers; both become text again. */
const dateAsText = (value: unknown): unknown => {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  return value;
};

/** Postcodes and house numbers are words, whatever YAML thinks. */
const numberAsText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

export const unknownSchema = z.literal('unknown');

/** A group or field that may honestly be `unknown`. */
export const orUnknown = <T extends z.ZodType>(schema: T) => z.union([unknownSchema, schema]);

/** Three honest answers. */
export const yesNoSchema = z.enum(['yes', 'no', 'unknown']);

/** Lower-case words joined by hyphens; also the folder name. Example: reden-aarhus */
export const idSchema = z.stringFormat('id', /^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'an id has only a-z, 0-9 and single hyphens',
});

/** A language tag (BCP 47). Example: da, pt-BR */
export const languageTagSchema = z.stringFormat('language-tag', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: 'a language tag like da, th or pt-BR',
});

/** A full calendar date, YYYY-MM-DD. */
export const dateSchema = z.preprocess(dateAsText, z.iso.date('a date is written year-month-day, like 2026-11-22'));

/** A date that does not exist rolls over to another one in JavaScript: 2026-02-30 becomes 2 March. */
const isVagueDate = (text: string): boolean => {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return false;
  if (text.length < 10) return true;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** A date as exact as the source gives it: YYYY, YYYY-MM or YYYY-MM-DD. A vague date counts from its first day. */
export const vagueDateSchema = z.preprocess(
  dateAsText,
  // The same name as Zod gives whole dates: for who reads a message they are one thing.
  z.stringFormat('date', isVagueDate, { error: 'a date is written 2026, 2026-11 or 2026-11-22' }),
);

export const textSchema = z.preprocess(numberAsText, z.string().min(1));

export const urlSchema = z.url({ protocol: /^https$/, error: 'a web address begins with https://' });

/** Who checked a fact, when, and how. Without it a fact counts as unchecked. */
export const checkSchema = z
  .strictObject({
    on: vagueDateSchema.describe(
      'The day the fact was true according to the source; for an undated source the earliest year it can be from. Example: 2020-03-16',
    ),
    how: z
      .enum(['called', 'organisation', 'authority', 'article', 'directory'])
      .describe(
        'called = somebody rang and asked; organisation = its own page or letter; authority = state, region or municipality; article = press or association; directory = somebody else’s list. Example: called',
      ),
    source: textSchema.describe(
      'Where it stands: a web address, or the name of the page or paper. Example: https://example.org/contact',
    ),
    evidence: z
      .array(textSchema)
      .optional()
      .describe('Further sources, independent of the first, that say the same. Example: ["https://example.org/list"]'),
    asked: z
      .array(textSchema)
      .min(1)
      .optional()
      .describe(
        'Where only some fields of the group were asked about: their names. The others have a check of their own, or count as unchecked. Left out: the whole group. Example: [name, papers, police]',
      ),
    contradicted: z
      .strictObject({
        on: vagueDateSchema.describe('The day the other source is from. Example: 2024-03'),
        source: textSchema.describe('Where it says something else. Example: https://example.org/news'),
      })
      .optional()
      .describe(
        'A newer source that says something else. The fact then counts as weakly founded: once it is old, it is not shown. Example: { on: 2024-03, source: "https://example.org/news" }',
      ),
  })
  .describe('Who checked this, when and how.');

export type Check = z.infer<typeof checkSchema>;

/** `check` for the group and, where one field has another source, `checks` by field name. */
export const checkFields = {
  check: checkSchema.optional().describe('Who checked this group. Needed as soon as one field is not unknown.'),
  checks: z
    .record(z.string(), checkSchema)
    .optional()
    .describe(
      'Where single fields have their own source: field name, then a check. Example: { cost: { on: 2023, how: organisation, source: "…" } }',
    ),
};
