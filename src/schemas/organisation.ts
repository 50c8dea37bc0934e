/** Who runs a service. One file an organisation. */
import { z } from 'astro/zod';
import { checkSchema, orUnknown, textSchema, urlSchema } from './shared.ts';

export const organisationSchema = z.strictObject({
  name: textSchema.describe('Official name, never translated. Example: KFUKs Sociale Arbejde'),
  kind: z
    .enum(['ngo', 'state', 'municipality', 'region', 'private', 'unknown'])
    .describe('What kind of organisation it is. Example: ngo'),
  website: orUnknown(urlSchema).describe('Its own web address. Example: https://example.org'),
  check: checkSchema.optional().describe('Who checked this. Needed as soon as the web address is not unknown.'),
});

export type Organisation = z.infer<typeof organisationSchema>;
