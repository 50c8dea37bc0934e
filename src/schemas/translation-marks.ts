/** What the words of the interface in one language were made from: written by the tools, beside the words (i18n/). */
import { z } from 'astro/zod';
import { dateSchema, textSchema } from './shared.ts';

const fingerprintSchema = z.stringFormat('fingerprint', /^[a-f][0-9a-f]{7}$/, {
  error: 'a fingerprint has eight digits and letters and begins with a letter, like d3f9a1c0; the tools write it',
});

const madeSchema = z
  .strictObject({
    origin: z
      .enum(['human', 'machine', 'machine-reviewed'])
      .describe('How these words were translated. Example: machine'),
    reviewedBy: textSchema
      .optional()
      .describe('Function of the person who read them through, never a name. Example: nurse, native speaker'),
    reviewedOn: dateSchema.optional().describe('When. Example: 2026-11-22'),
    keys: z
      .record(z.string(), fingerprintSchema)
      .describe('By key: fingerprint of the Danish words it was made from. Example: { exit: d3f9a1c0 }'),
  })
  .describe('Words that were made in the same way.');

export const translationMarksSchema = z.strictObject({
  made: z
    .array(madeSchema)
    .optional()
    .describe('In the file of a translation: how its words were made, and from what.'),
  words: z
    .record(fingerprintSchema, z.string().min(1))
    .optional()
    .describe(
      'In the file of the source language: the Danish words that translations were made from, by fingerprint. Example: { d3f9a1c0: "Forlad siden" }',
    ),
});
