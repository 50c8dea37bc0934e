/** Who runs a service. One file an organisation. */
import { z } from 'astro/zod';
import { checkSchema, orUnknown, textSchema, urlSchema } from './shared.ts';

export const organisationSchema = z.strictObject({
  name: textSchema.describe('Official name, never translated. Example: KFUKs Sociale Arbejde'),
  kind: z
    .enum(['ngo', 'state', 'municipality', 'region', 'private', 'unknown'])
    .describe('What kind of organisation it is. Example: ngo'),
  website: orUnknown(urlSchema).describe('Its own web address. Example: https://example.org'),
  office: orUnknown(
    z
      .array(
        z.strictObject({
          type: z.enum(['phone', 'email']).describe('Example: phone'),
          value: textSchema.describe('Written as the contacts of a service are. Example: "+4570202550"'),
          check: checkSchema,
        }),
      )
      .min(1),
  )
    .optional()
    .describe(
      'Its office, for editors who ask about its services; readers never see it. Never a line that people in need ring, never somebody’s own number. Left out: nobody has looked.',
    ),
  check: checkSchema.optional().describe('Who checked this. Needed as soon as the web address is not unknown.'),
});

export type Organisation = z.infer<typeof organisationSchema>;
