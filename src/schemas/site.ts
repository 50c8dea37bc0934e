/** Settings of the whole site. The name of the site stands here and nowhere else. */
import { z } from 'astro/zod';
import {
  checkSchema,
  idSchema,
  languageTagSchema,
  orUnknown,
  textSchema,
  urlSchema,
  vagueDateSchema,
} from './shared.ts';

const limitsSchema = z
  .strictObject({
    fresh: z.number().int().min(1).describe('Up to this many days old a fact is shown as it is. Example: 90'),
    ageing: z
      .number()
      .int()
      .min(1)
      .describe('Up to this many days old it is shown and marked; older, it counts as old. Example: 365'),
  })
  .describe('Age limits in days. Example: { fresh: 90, ageing: 365 }');

const emergencySchema = z.strictObject({
  id: idSchema.describe(
    'Key of its words in i18n: emergency.<id>, and emergency.<id>.who for who comes. Example: danger',
  ),
  number: textSchema.describe('In quotation marks. Example: "112"'),
  check: checkSchema,
});

export const siteSchema = z.strictObject({
  name: textSchema.describe('Name of the site: neutral, since it ends up in browser histories. Example: Havn'),
  operator: orUnknown(textSchema).describe('Who runs the site. Example: unknown'),
  host: orUnknown(textSchema).describe('Who keeps the files; a host can log addresses. Example: unknown'),
  address: orUnknown(urlSchema).describe(
    'Public address of the front page, ending in a slash; only the page for wrong addresses needs it. Example: https://example.org/havn/',
  ),
  repository: orUnknown(urlSchema)
    .optional()
    .describe(
      'Where the files of this folder are edited on the git host, up to and with the last slash; the pages for editors link each file there. Left out or unknown: no links. Example: https://github.com/example/havn/edit/main/content/',
    ),
  sourceLanguage: languageTagSchema.describe('The language every text must exist in. Example: da'),
  exit: z
    .object({
      default: urlSchema.describe('For every language without a line of its own. Example: https://www.yr.no/en'),
    })
    .catchall(urlSchema)
    .describe('Where the exit goes, by language; `default` for the rest. Example: { default: "https://www.yr.no/en" }'),
  exitLookedAt: vagueDateSchema
    .optional()
    .describe(
      'The day on which somebody last opened every address of `exit` on a phone: no log-in, no wall of questions, nothing that tells where one came from. Left out: nobody has. Example: 2026-12-01',
    ),
  emergency: z
    .array(emergencySchema)
    .min(1)
    .describe(
      'Emergency numbers, most urgent first: the first stands on every page, the others where their subject is.',
    ),
  helpLines: z
    .array(idSchema)
    .min(1)
    .describe(
      'Lines on the front page, below the first emergency number, each with what it is for (their `standsInFor`), in this order. Example: [lev-uden-vold-1888, offerraadgivningen]',
    ),
  papersGuide: idSchema
    .optional()
    .describe(
      'Guide that says what happens to somebody without papers who rings the police; linked beside every emergency number. Left out: no link. Example: police-and-papers',
    ),
  freshness: z
    .strictObject({
      hotline: limitsSchema,
      number: limitsSchema,
      hours: limitsSchema,
      address: limitsSchema,
      conditions: limitsSchema,
      statements: limitsSchema,
    })
    .describe('How old a fact may be, by kind of fact.'),
  map: z
    .strictObject({
      pmtiles: z
        .string()
        .regex(
          /^(?!.*\.\.)[\w-][\w./-]*\.pmtiles$/,
          'a file beside the site, written from its root without a slash in front, such as map.pmtiles',
        )
        .optional()
        .describe(
          'File with streets for the map, from the root of the finished site: put it into public/. Leave it out for a map of coasts and towns. Example: map.pmtiles',
        ),
    })
    .optional()
    .describe('What the map draws beside coasts and towns.'),
  staleBuildDays: z
    .number()
    .int()
    .min(1)
    .describe('After this many days without a new build the site says that it may be out of date. Example: 60'),
  translations: z
    .strictObject({
      unreviewed: z
        .strictObject({
          low: z.enum(['label', 'hide']).describe('Machine-made texts about places. Example: label'),
          high: z
            .enum(['label-with-original', 'hide'])
            .describe(
              'Machine-made texts about rights, police, medical matters and safety. Example: label-with-original',
            ),
        })
        .describe('What happens to machine-made texts that nobody has read through.'),
    })
    .describe('How honest the site is about translations.'),
});

export type Site = z.infer<typeof siteSchema>;
export type Limits = z.infer<typeof limitsSchema>;
