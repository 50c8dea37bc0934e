/** What may not appear: sensitive words in neutral places, and contacts that are wrong or secret anywhere. */
import { z } from 'astro/zod';
import { languageTagSchema, textSchema } from './shared.ts';

const blockedContactSchema = z.strictObject({
  value: textSchema.describe('The number, e-mail or address. Digits are compared without spaces. Example: 00 00 00 00'),
  reason: textSchema.describe('Why it may never be shown. Example: old number, no longer theirs'),
  instead: textSchema.optional().describe('What to use instead. Example: 1888'),
});

const jargonSchema = z.strictObject({
  word: textSchema,
  instead: textSchema,
  /** Left out: told only in texts for readers and in the words of the interface. */
  everywhere: z.literal('yes').optional(),
});

export const blocklistSchema = z.strictObject({
  words: z
    .record(z.union([languageTagSchema, z.literal('all')]), z.array(textSchema).min(1))
    .describe(
      'By language (or `all`): words, or beginnings of words ending in *, that may not stand in a title, path, file name, icon or preview. Example: { da: ["politi*"] }',
    ),
  terms: z
    .record(languageTagSchema, z.array(z.strictObject({ word: textSchema, instead: textSchema })).min(1))
    .describe('By language: words not used about or to readers, and what to write instead.'),
  jargon: z
    .record(languageTagSchema, z.array(jargonSchema).min(1))
    .describe(
      'By language: words of offices, and the plain words to write instead. A * at the end of a word matches any ending; everywhere: yes means that professionals are spared it too. Example: { da: [{ word: såfremt, instead: hvis, everywhere: yes }] }',
    ),
  promises: z
    .record(languageTagSchema, z.array(textSchema).min(1))
    .describe(
      'By language: promises nobody can keep, such as that the reader is safe or cannot be traced here. A * at the end matches any ending. Example: { en: ["completely anonymous"] }',
    ),
  contacts: z
    .array(blockedContactSchema)
    .min(1)
    .describe('Numbers, addresses and e-mails that may never be published.'),
});

export type Blocklist = z.infer<typeof blocklistSchema>;
