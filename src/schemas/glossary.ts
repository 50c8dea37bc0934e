/** Words agreed for a language, between the --- lines of glossaries/<language>.md. Below them: why, in words. */
import { z } from 'astro/zod';
import { textSchema } from './shared.ts';

export const glossarySchema = z.strictObject({
  use: z
    .array(
      z.strictObject({
        danish: textSchema.describe('The Danish word. Example: tolk'),
        word: textSchema.describe('The word chosen. Example: ล่าม'),
        source: textSchema.optional().describe('Where readers meet the word. Example: thai.example.org'),
      }),
    )
    .optional()
    .describe(
      'Words chosen for Danish ones, and where readers meet them. Example: [{ danish: tolk, word: ล่าม, source: "thai.example.org" }]',
    ),
  avoid: z
    .array(
      z.strictObject({
        word: textSchema.describe('Not to be used. Example: โสเภณี'),
        instead: textSchema.describe('What to write. Example: ผู้ขายบริการทางเพศ'),
      }),
    )
    .optional()
    .describe(
      'Words not to be used, and what to write instead; * at the end matches any ending. Example: [{ word: โสเภณี, instead: ผู้ขายบริการทางเพศ }]',
    ),
  same: z
    .array(textSchema)
    .optional()
    .describe('Labels that are rightly the same as in Danish or English. Example: [Police, Contact]'),
});
