/** What stands between the --- lines at the top of text.<lang>.mdx. */
import { z } from 'astro/zod';
import { dateSchema, idSchema, textSchema } from './shared.ts';

export const textFrontMatterSchema = z.strictObject({
  title: textSchema
    .optional()
    .describe('Heading of a guide or notice, in plain words. A service has its own name instead. Example: A way out'),
  summary: textSchema.describe(
    'One sentence that says what you get; at most 120 characters. Example: A place to rest, eat and talk, day and night.',
  ),
  origin: z
    .enum(['original', 'human', 'machine', 'machine-reviewed'])
    .describe(
      'original = written in this language by the project; human, machine or machine-reviewed = how it was translated. Example: original',
    ),
  source: textSchema
    .optional()
    .describe(
      'For translations: fingerprint of the Danish text it was made from; translate:mark writes it, after somebody compared the two. Example: d3f9a1c0',
    ),
  reviewedBy: textSchema
    .optional()
    .describe('Function of the person who read the text through, never a name. Example: nurse, native speaker'),
  reviewedOn: dateSchema.optional().describe('When. Example: 2026-11-22'),
});

/** Words of a service: what one gets there, and what its Danish name means. */
export const serviceTextSchema = textFrontMatterSchema.extend({
  gets: textSchema
    .optional()
    .describe(
      'Headline of the service in lists: what you get, in at most 60 characters, unlike that of any other service. Example: A bed for the night, without your name',
    ),
  gloss: textSchema
    .optional()
    .describe(
      'What the name of the service means, where the name is in another language than the text. Example: Danish Centre against Human Trafficking',
    ),
});

const statementWordsSchema = z.strictObject({
  claim: textSchema.describe(
    'The statement in one sentence, in the language of the text, for the list at the foot of the page. Example: The municipality must give free advice.',
  ),
  ask: textSchema
    .optional()
    .describe('Whom to ask to confirm it. Needed when guide.yml says confirmed: no. Example: Your municipality'),
});

/** A guide says more than other texts: its answer in short, and the words of the statements in guide.yml. */
export const guideTextSchema = textFrontMatterSchema.extend({
  answer: textSchema
    .optional()
    .describe(
      'The answer in at most 150 characters; it stands on top, before the numbers. Example: Ring first, then go. If nobody answers, try the next one.',
    ),
  statements: z
    .record(idSchema, statementWordsSchema)
    .optional()
    .describe(
      'The words of each statement in guide.yml, by its id. Example: { free-advice: { claim: "The municipality must give free advice." } }',
    ),
});

export type StatementWords = z.infer<typeof statementWordsSchema>;
export type TextFrontMatter = z.infer<typeof textFrontMatterSchema>;
