/** What the page with phone numbers shows, in which order, and how many sentences a reader is given to say. */
import { z } from 'astro/zod';
import { idSchema } from './shared.ts';

const entrySchema = z
  .strictObject({
    is: z
      .enum(['emergency', 'service'])
      .describe('emergency = a number in site.yml; service = a folder. Example: service'),
    id: idSchema.describe('Id of the emergency number, or folder name of the service. Example: lev-uden-vold-1888'),
    sentences: z
      .number()
      .int()
      .min(1)
      .max(4)
      .describe(
        'How many sentences there are to say. Their words stand in i18n: say.<id>.1 and so on, and how they sound in say.<id>.1.pronunciation. Example: 3',
      ),
  })
  .describe('One number.');

export const phoneScriptSchema = z.strictObject({
  foreign: z
    .number()
    .int()
    .min(0)
    .max(4)
    .describe(
      'How many sentences follow after every number for who speaks another language: say.foreign.1 and so on; {{language}} in them is the language of the page. Example: 2',
    ),
  entries: z.array(entrySchema).min(1).describe('The numbers, the most urgent first.'),
});

export type PhoneScriptEntry = z.infer<typeof entrySchema>;
