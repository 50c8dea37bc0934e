/** Words people use in the search of a language, and what they mean: slang, misspellings, words of other languages. */
import { z } from 'astro/zod';
import { idSchema, languageTagSchema, textSchema } from './shared.ts';

const wordsSchema = z.array(textSchema).min(1);

export const synonymsSchema = z.strictObject({
  needs: z
    .record(idSchema, wordsSchema)
    .optional()
    .describe(
      'By need of vocabulary.yml: words for which the finder with this need is offered. All words of an entry must be in what somebody writes, in any order; endings and one slip of the finger are forgiven. Example: { sleep: [nowhere to go, kicked out] }',
    ),
  guides: z
    .record(idSchema, wordsSchema)
    .optional()
    .describe('By guide: words for which it comes first. Example: { tax-and-money: [tax bill] }'),
  services: z
    .record(idSchema, wordsSchema)
    .optional()
    .describe('By service: former names, nicknames and wrong spellings. Example: { reden-aarhus: [the nest] }'),
  criteria: z
    .record(textSchema, wordsSchema)
    .optional()
    .describe('By what a reader can ask for in the finder. Example: { noPapers: [undocumented], free: [no money] }'),
  languages: z
    .record(languageTagSchema, wordsSchema)
    .optional()
    .describe(
      'By language tag: words for a language beyond its name, such as the country or people. Example: { th: [thailand] }',
    ),
  danger: z
    .record(idSchema, wordsSchema)
    .optional()
    .describe(
      'By subject of vocabulary.yml, or `now` for danger to life: words at which the emergency number and the line for the subject come first, on pages of every language. Example: { now: [he has a knife] }',
    ),
  ignore: wordsSchema
    .optional()
    .describe('Small words that say nothing alone, and are no town here. Example: [the, give, please]'),
});

export type Synonyms = z.infer<typeof synonymsSchema>;
