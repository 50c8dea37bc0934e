/**
 * Open data: a service as anybody may take it away. `services.json` is this and its JSON Schema is made of this; the other
 * formats are written from the same. Nothing is guessed: a fact nobody may be told is `null`, and `said` tells why.
 */
import { z } from 'astro/zod';
import {
  audienceSchema,
  conditionFields,
  conditionsSchema,
  contactSchema,
  locationSchema,
  referralSchema,
  statusSchema,
} from './service.ts';
import { checkSchema } from './shared.ts';

const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('As exact as the source is: year, year-month or year-month-day.');
const ageSchema = z
  .enum(['fresh', 'ageing', 'old'])
  .describe('How old it is on the day of the build. ageing, old: say its year, and "ring first".');

/** What the pages do with a fact: they show it, or they say why not. */
const saidSchema = z
  .enum(['known', 'unknown', 'unchecked', 'too-old', 'secret'])
  .describe(
    'known = the value may be told, with the date of its check. unknown = nobody knows: never read it as "no". unchecked, too-old = something was written once that may not be relied on. secret = it is not told to anybody.',
  );
const howSaid = { said: saidSchema, age: ageSchema.nullable(), checked: dateSchema.nullable() };

const factOf = <T extends z.ZodType>(value: T) => z.strictObject({ value: value.nullable(), ...howSaid });

/** The answers a field of a file may have, without `unknown`: here that is `null`. */
const knownOf = (schema: z.ZodType): z.ZodType<string> => {
  if (schema instanceof z.ZodOptional) return knownOf(schema.unwrap() as z.ZodType);
  if (!(schema instanceof z.ZodEnum)) throw new Error('Only a field with a list of answers can be told this way.');
  const [first, ...rest] = schema.options.filter((option): option is string => option !== 'unknown');
  if (first === undefined) throw new Error('A field without answers.');
  return z.enum([first, ...rest]);
};

const hoursSchema = z.strictObject({
  osm: z.string().describe('Opening hours in the syntax of OpenStreetMap.'),
  week: z
    .array(z.array(z.strictObject({ opens: z.string(), closes: z.string() })))
    .length(7)
    .nullable()
    .describe(
      'Monday to Sunday, clock times in Europe/Copenhagen; `closes` before `opens` is on the next day. null: the weeks differ, there are no fixed times, or the hours are old and must not be computed.',
    ),
  ringFirst: z.boolean().describe('true: ring before anybody goes there.'),
});

const contactOutSchema = z.strictObject({
  type: contactSchema.shape.type,
  value: z.string().describe('Numbers with country code and no spaces; Danish short numbers as they are.'),
  line: z.string().nullable().describe('What the line is for: words.lines. null: the main line.'),
  areas: z.array(z.string()).nullable().describe('Parts of the country it serves: words.areas. null: all.'),
  age: ageSchema,
  checked: dateSchema,
  hours: factOf(hoursSchema).describe('When somebody answers.'),
  free: factOf(knownOf(contactSchema.shape.free)),
  onBill: factOf(knownOf(contactSchema.shape.onBill)).describe('Whether the call is seen on the phone bill.'),
  answeredBy: factOf(knownOf(contactSchema.shape.answeredBy)),
  languages: factOf(z.array(z.string())).describe('Language tags (BCP 47).'),
});

const locationOutSchema = z.strictObject({
  visibility: locationSchema.shape.visibility,
  town: z.string().nullable(),
  municipality: z.string().nullable(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  position: z.strictObject({ lat: z.number(), lon: z.number() }).nullable().describe('WGS84 degrees.'),
  stepFree: z.enum(['yes', 'no']).nullable().describe('null: nobody knows.'),
  ...howSaid,
});

const { shape: audience } = audienceSchema;

export const openServiceSchema = z
  .strictObject({
    id: z.string().describe('Stays the same from build to build.'),
    name: z.string().describe('Official Danish name, never translated.'),
    page: z.string().describe('Its page, from the folder of a language: "da/" + page.'),
    for: z
      .enum(['reader', 'professional'])
      .describe('professional = in no list for people who look for help themselves.'),
    kind: z.string().describe('words.kinds'),
    needs: z.array(z.string()).describe('words.needs, the main one first.'),
    subject: z.string().nullable().describe('Where it is a line for one thing only: words.subjects.'),
    summary: z.record(z.string(), z.string()).describe('By language tag; only texts written by people of the project.'),
    organisation: z.string().nullable().describe('Who runs it.'),
    organisationWebsite: z.string().nullable().describe('Website of who runs it, where it has none of its own.'),
    status: z.strictObject({
      is: z.enum([...statusSchema.shape.is.options, 'perhaps-open-again']),
      from: z.string().nullable(),
      until: z.string().nullable(),
      checked: dateSchema.nullable(),
    }),
    contacts: z.array(contactOutSchema).describe('Its own.'),
    instead: z
      .strictObject({ id: z.string(), name: z.string(), subject: z.string(), contacts: z.array(contactOutSchema) })
      .nullable()
      .describe('Where it has no number: the line of somebody else, and what that is for. Not its own number.'),
    hasLocation: z.enum(['yes', 'no', 'unknown']),
    locations: z.array(locationOutSchema),
    areas: z
      .array(z.string())
      .describe(
        'words.areas: every part of the country it has a place in or works in. Empty where it serves the whole country or nobody knows.',
      ),
    area: z
      .strictObject({
        covers: z.enum(['national', 'areas', 'municipalities']),
        areas: z.array(z.string()),
        municipalities: z.array(z.string()),
      })
      .nullable()
      .describe('Which part of the country it works in. null: nobody knows.'),
    hours: factOf(hoursSchema).describe('When one can come.'),
    audience: z
      .strictObject({
        women: factOf(knownOf(audience.women)),
        men: factOf(knownOf(audience.men)),
        trans: factOf(knownOf(audience.trans)),
        ageFrom: factOf(z.number()),
        ageTo: factOf(z.union([z.literal('none'), z.number()])),
        stay: factOf(knownOf(audience.stay)),
        trafficked: factOf(knownOf(audience.trafficked)),
      })
      .describe('Who is received.'),
    conditions: z
      .strictObject(
        Object.fromEntries(
          conditionFields.map((field) => [field, factOf(knownOf(conditionsSchema.shape[field]))]),
        ) as Record<(typeof conditionFields)[number], ReturnType<typeof factOf<z.ZodType<string>>>>,
      )
      .describe('What decides whether somebody dares to come.'),
    languages: factOf(z.array(z.string())).describe('Language tags (BCP 47).'),
    referral: z.strictObject({
      self: factOf(knownOf(referralSchema.shape.self)).describe('Whether one may come or ring oneself.'),
      professionals: factOf(knownOf(referralSchema.shape.professionals)).describe('How a professional refers.'),
      through: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    }),
    sources: z.array(
      z.strictObject({
        group: z.string(),
        checks: z.array(
          z.strictObject({
            checked: dateSchema,
            how: checkSchema.shape.how,
            source: z.string().nullable(),
            alsoIn: z.array(z.string()),
            contradicted: z.strictObject({ checked: dateSchema, source: z.string().nullable() }).nullable(),
          }),
        ),
      }),
    ),
  })
  .describe('A place or a line.');

/** Labels by id, then by language tag. */
const wordsSchema = z.record(z.string(), z.record(z.string(), z.string()));

export const openDataSchema = z
  .strictObject({
    $schema: z.literal('services.schema.json'),
    title: z.string(),
    built: z.iso.date().describe('Ages are counted to this day.'),
    licence: z.url(),
    words: z
      .strictObject({
        needs: wordsSchema,
        kinds: wordsSchema,
        areas: wordsSchema,
        lines: wordsSchema,
        subjects: wordsSchema,
      })
      .describe('Labels of ids, by language tag.'),
    services: z.array(openServiceSchema),
  })
  .describe(
    'Places and lines as the pages of the site show them. Secret, hidden and weakly founded facts are left out.',
  );

export type OpenService = z.infer<typeof openServiceSchema>;
export type OpenContact = z.infer<typeof contactOutSchema>;
export type OpenLocation = z.infer<typeof locationOutSchema>;
export type OpenHours = z.infer<typeof hoursSchema>;
export type OpenData = z.infer<typeof openDataSchema>;
export interface OpenFact<T> {
  value: T | null;
  said: z.infer<typeof saidSchema>;
  age: z.infer<typeof ageSchema> | null;
  checked: string | null;
}
