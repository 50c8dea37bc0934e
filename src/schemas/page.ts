/** A page of plain text that is neither place nor guide: about your phone, about this site. */
import { z } from 'astro/zod';
import { checkSchema, idSchema } from './shared.ts';

export const pageSchema = z.strictObject({
  sections: z
    .array(idSchema)
    .min(1)
    .describe(
      'Sections every language must have, each written as <Section is="…"> in the text. Example: [history, private, calls]',
    ),
  check: checkSchema.describe('When the advice on the page was last gone through, and by what.'),
});
