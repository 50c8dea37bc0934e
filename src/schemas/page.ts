/** A page of plain text that is neither place nor guide: about your phone, about this site. */
import { z } from 'astro/zod';
import { checkSchema, idSchema } from './shared.ts';

export const pageSchema = z.strictObject({
  parts: z
    .array(idSchema)
    .min(1)
    .describe(
      'Parts every language must have, each written as <Part is="…"> in the text. Example: [history, private, calls]',
    ),
  check: checkSchema.describe('When the advice on the page was last gone through, and by what.'),
});
