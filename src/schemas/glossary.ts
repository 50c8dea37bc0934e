/** What stands between the --- lines of glossaries/<language>.md. The words agreed stand in the table below them. */
import { z } from 'astro/zod';
import { languageTagSchema, textSchema } from './shared.ts';

export const glossarySchema = z.strictObject({
  language: languageTagSchema.describe('The language of the file. Example: th'),
  address: z
    .enum(['formal', 'informal'])
    .describe('How a reader is spoken to: as a stranger, or as a friend; decided once a language. Example: formal'),
  same: z
    .array(textSchema)
    .optional()
    .describe('Labels that are rightly the same as in Danish or English. Example: [Police, Contact]'),
});
