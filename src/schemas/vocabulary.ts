/** Closed lists. Their labels stand in i18n/<lang>.yml under the same ids. */
import { z } from 'astro/zod';
import { idSchema, textSchema } from './shared.ts';

const itemSchema = z.strictObject({
  id: idSchema.describe('Example: sleep'),
  icon: idSchema.describe('Name of a Lucide icon. Example: bed'),
});

const needSchema = itemSchema.extend({
  tile: z.boolean().describe('true = one of the at most eight big tiles on the front page. Example: true'),
  instead: idSchema.describe(
    'Where a service with this main need has no number: subject of the line to offer, from `subjects` below; none = no line fits, the page says so. Example: illness',
  ),
  say: idSchema
    .optional()
    .describe(
      'Id of the phrase card with which one asks for it; it stands on the sheet that professionals hand over. Left out: the card that asks for an interpreter. Example: need-doctor',
    ),
  audience: z
    .enum(['professional', 'minor', 'asylum-seeker'])
    .optional()
    .describe(
      'Whom alone the need is for, where the site treats it apart. professional = the finder does not offer it, its page shows guides for professionals, and the page for professionals leads to it; minor = a line of its own below the tiles of the front page; asylum-seeker = its services say yes when a reader asks for those who help people seeking asylum. Left out: every reader. Example: minor',
    ),
});

const subjectSchema = z.strictObject({
  id: idSchema.describe('Its words stand in i18n: subject.<id>. Example: close-violence'),
  covers: z
    .array(idSchema)
    .min(1)
    .describe(
      'Ids from `needs`. A line for the whole country stands in the lists of these needs only, and a line of this subject is offered instead of a place only in these. Example: [safety]',
    ),
  only: z
    .enum(['under18', 'trafficked', 'parents'])
    .optional()
    .describe(
      'The only people it is for. It stands in for another service only where that is for nobody else, and comes last in lists for others. Left out: for everybody. Example: under18',
    ),
  instead: idSchema
    .optional()
    .describe(
      'Where danger is spoken of and no line of this subject is for the whole country: the subject whose line is offered first, before those of single towns. Left out: none. Example: crime',
    ),
  narrow: z
    .literal(true)
    .optional()
    .describe(
      'true = it is for a small part of what it covers, so it comes after others in these lists. Example: true',
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
  authority: z
    .literal(true)
    .optional()
    .describe(
      'true = the state or a municipality: where nobody knows what it passes on, its page says so before the number. Example: true',
    ),
});

const areaSchema = z.strictObject({
  id: idSchema.describe('Example: fyn'),
  municipalities: z.array(textSchema).min(1).describe('All municipalities of the area. Example: [Odense, Svendborg]'),
});

const ringSchema = z
  .strictObject({
    is: z
      .enum(['emergency', 'service'])
      .describe('emergency = a number in site.yml; service = a folder. Example: service'),
    id: idSchema.describe('Id of the emergency number, or folder name of the service. Example: lev-uden-vold-1888'),
  })
  .describe('One number.');

const situationSchema = z
  .strictObject({
    id: idSchema.describe(
      'Its words stand in i18n: pro.situation.<id>, what happens in pro.next.<id>, what to do where no number is known in pro.else.<id>, and what one number of several is for and can do in pro.line.<id>.<number> and pro.lineNext.<id>.<number>. Example: bed',
    ),
    ring: z.array(ringSchema).min(1).describe('Whom to ring, the first that fits everywhere first.'),
    guide: idSchema.optional().describe('Guide for professionals to read then. Example: asylum-and-hospital-staff'),
    need: idSchema
      .optional()
      .describe('From `needs`: its lists, one a part of the country, stand below the numbers. Example: sleep'),
  })
  .describe('Something a professional meets, and whom to ring then.');

const doorSchema = itemSchema
  .extend({
    situations: z.array(idSchema).min(1).describe('From `situations`: those this job meets. Example: [control, rape]'),
    guides: z.array(idSchema).min(1).describe('Guides for this job, the first to read first. Example: [training]'),
  })
  .describe('A place where professionals work. Its name stands in i18n: pro.door.<id>.');

export const vocabularySchema = z.strictObject({
  needs: z.array(needSchema).min(1).describe('What people come for, in the order of the tiles.'),
  subjects: z
    .array(subjectSchema)
    .min(1)
    .describe(
      'What a line is for, narrower than a need: somebody who is beaten by a partner and somebody who is beaten by a customer have one need and two lines.',
    ),
  kinds: z.array(kindSchema).min(1).describe('Kinds of service.'),
  lines: z.array(idSchema).min(1).describe('What a phone line or address is for.'),
  areas: z.array(areaSchema).min(1).describe('Parts of the country, from west to east or as readers expect them.'),
  situations: z
    .array(situationSchema)
    .optional()
    .describe('Whom professionals ring now, by situation, the most urgent first; they stand first on their page.'),
  doors: z.array(doorSchema).optional().describe('Doors for professionals by job, in the order of their page.'),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
export type Situation = z.infer<typeof situationSchema>;
export type Door = z.infer<typeof doorSchema>;
export type Subject = z.infer<typeof subjectSchema>;
