/** Closed lists. Their labels stand in i18n/<lang>.yml under the same ids. */
import { z } from 'astro/zod';
import { idSchema, textSchema } from './shared.ts';

const itemSchema = z.strictObject({
  id: idSchema.describe('Example: sleep'),
  icon: idSchema.describe('Name of a Lucide icon. Example: bed'),
});

const needSchema = itemSchema.extend({
  tile: z.boolean().describe('true = one of the at most eight big tiles on the front page. Example: true'),
  fallback: idSchema.describe('Service to ring when a place of this need has no number. Example: lev-uden-vold-1888'),
  audience: z
    .enum(['professional', 'minor', 'asylum-seeker'])
    .optional()
    .describe(
      'Whom alone the need is for, where the site treats it apart. professional = the finder does not offer it, its page shows guides for professionals, and the page for professionals leads to it; minor = a line of its own below the tiles of the front page; asylum-seeker = its services say yes when a reader asks for those who help people seeking asylum. Left out: every reader. Example: minor',
    ),
});

const kindSchema = itemSchema.extend({
  reached: z
    .enum(['anywhere', 'there'])
    .describe(
      'anywhere = one rings or writes; there = one goes to a place or is visited. Decides where a service for the whole country stands in lists. Example: anywhere',
    ),
  freshness: z
    .enum(['hotline', 'other'])
    .describe(
      'hotline = numbers of hotlines and shelters age faster than others (site.yml, freshness). Example: hotline',
    ),
});

const areaSchema = z.strictObject({
  id: idSchema.describe('Example: fyn'),
  municipalities: z.array(textSchema).min(1).describe('All municipalities of the area. Example: [Odense, Svendborg]'),
});

export const vocabularySchema = z.strictObject({
  needs: z.array(needSchema).min(1).describe('What people come for, in the order of the tiles.'),
  kinds: z.array(kindSchema).min(1).describe('Kinds of service.'),
  lines: z.array(idSchema).min(1).describe('What a phone line or address is for.'),
  areas: z.array(areaSchema).min(1).describe('Parts of the country, from west to east or as readers expect them.'),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
