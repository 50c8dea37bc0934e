/** What stands between the --- lines at the top of text.<lang>.mdx. */
import { z } from 'astro/zod';
import { dateSchema, textSchema } from './shared.ts';

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
    .describe('For translations: fingerprint of the original it was made from; the tools write it. Example: 3f9a1c07'),
  reviewedBy: textSchema
    .optional()
    .describe('Function of the person who read the text through, never a name. Example: nurse, native speaker'),
  reviewedOn: dateSchema.optional().describe('When. Example: 2026-11-22'),
});

export type TextFrontMatter = z.infer<typeof textFrontMatterSchema>;
