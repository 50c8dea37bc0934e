/** The phrase cards: a closed list. Their sentences stand in i18n/<lang>.yml under the same ids. */
import { z } from 'astro/zod';
import { idSchema } from './shared.ts';

const cardSchema = z.strictObject({
  id: idSchema.describe(
    'Its sentence stands in i18n under phraseCard.<id>. Where the sentence names what others should not read in the list, neutral words for the list stand under phraseCard.<id>.label. Example: need-doctor',
  ),
  group: idSchema.describe('One of the groups above. Example: doctor'),
  icon: idSchema.describe('Name of a Lucide icon. Example: stethoscope'),
});

export const phraseCardsSchema = z.strictObject({
  groups: z
    .array(idSchema)
    .min(1)
    .describe(
      'Parts of the list, in order. Their headings stand in i18n under phraseCardGroup.<id>. Example: [doctor, talk]',
    ),
  cards: z
    .array(cardSchema)
    .min(1)
    .describe('Sentences to show to somebody, in large letters in Danish, in the order of the list.'),
});
