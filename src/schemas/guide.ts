/** Facts about a guide: for whom, how risky a mistake is, and where every statement of law comes from. */
import { z } from 'astro/zod';
import { checkSchema, idSchema } from './shared.ts';

const statementSchema = z
  .strictObject({
    id: idSchema.describe('Short name; the words stand under it in each text (statements). Example: free-advice'),
    confirmed: z
      .enum(['yes', 'no'])
      .describe('no = somebody must still confirm it; the page says so, and the texts say whom to ask. Example: yes'),
    check: checkSchema,
  })
  .describe('One statement of law, right, duty or number; its words stand in the texts.');

export const guideSchema = z.strictObject({
  audience: z.enum(['reader', 'professional']).describe('Example: reader'),
  risk: z
    .enum(['low', 'high'])
    .describe('high = rights, police, medical or safety: a wrong sentence can harm. Example: high'),
  order: z.number().int().min(1).describe('Place in lists; the lowest number comes first. Example: 10'),
  icon: idSchema.describe('Name of a Lucide icon. Example: door-open'),
  needs: z.array(idSchema).min(1).describe('Need pages that link to this guide, from vocabulary.yml. Example: [out]'),
  services: z
    .array(idSchema)
    .min(1)
    .describe('Services shown at the end, whom to ring first at the top. Example: [center-mod-menneskehandel]'),
  statements: z
    .array(statementSchema)
    .min(1)
    .describe('Where each statement of law, right, duty or number comes from.'),
});

export type Guide = z.infer<typeof guideSchema>;
