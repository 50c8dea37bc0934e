/** The one list of languages. */
import { z } from 'astro/zod';
import { languageTagSchema, textSchema } from './shared.ts';

export const localeSchema = z.strictObject({
  tag: languageTagSchema.describe('Language tag; its lower-case form stands in the address. Example: da'),
  name: textSchema.describe('The language’s own name for itself, in its own script. Example: Dansk'),
  dir: z.enum(['ltr', 'rtl']).describe('rtl for Arabic, Persian, Urdu … Example: ltr'),
  fallback: z
    .array(languageTagSchema)
    .describe('Languages shown, in this order, where a text is missing. Example: [en, da]'),
  role: z
    .enum(['original', 'translation'])
    .describe(
      'original = texts are written in this language; translation = made from the originals. Example: translation',
    ),
  policy: z
    .literal('human-only')
    .optional()
    .describe(
      'human-only = no text made by a machine is accepted: what people have not translated is shown in another language, with a note. Left out: machines may translate, and the site says so. Example: human-only',
    ),
  recordings: z
    .enum(['wanted', 'not-needed'])
    .describe(
      'wanted = many who speak this language read little, or phones have no voice for it: the page /status/ lists its texts that nobody has recorded; not-needed = the voice of the phone will do. Example: wanted',
    ),
});

export const localesSchema = z.array(localeSchema).min(1);

export type Locale = z.infer<typeof localeSchema>;
