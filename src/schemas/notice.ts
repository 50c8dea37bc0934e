/** A short dated message on top of the pages it concerns. Words stand in text.<lang>.mdx beside it. */
import { z } from 'astro/zod';
import { dateSchema, idSchema } from './shared.ts';

export const noticeSchema = z.strictObject({
  from: dateSchema.describe('First day it is shown. Example: 2026-11-22'),
  until: dateSchema.describe('Last day it is shown. Example: 2026-12-31'),
  severity: z.enum(['info', 'warning']).describe('warning = something is closed or dangerous. Example: info'),
  areas: z
    .union([z.literal('all'), z.array(idSchema).min(1)])
    .describe('all, or ids from `areas` in vocabulary.yml. Example: [fyn]'),
  services: z
    .array(idSchema)
    .min(1)
    .optional()
    .describe('Only on the pages of these services. Example: [reden-odense]'),
});

export type Notice = z.infer<typeof noticeSchema>;
