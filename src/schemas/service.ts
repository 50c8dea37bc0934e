/**
 * The facts about one place or line, the same in every language. Words about it stand in text.<lang>.mdx beside it.
 */
import { z } from 'astro/zod';
import {
  checkFields,
  checkSchema,
  dateSchema,
  idSchema,
  languageTagSchema,
  orUnknown,
  textSchema,
  yesNoSchema,
} from './shared.ts';

const positionSchema = z
  .strictObject({
    lat: z.number().min(54).max(58).describe('Latitude, WGS84 degrees. Example: 56.15'),
    lon: z.number().min(7).max(16).describe('Longitude, WGS84 degrees. Example: 10.2'),
  })
  .describe('A point on the map, only for public places. Example: { lat: 56.15, lon: 10.2 }');

export const locationSchema = z
  .strictObject({
    visibility: z
      .enum(['public', 'town', 'secret'])
      .describe(
        'public = the street may be shown; town = only the town (crisis centres); secret = nothing is shown but that it exists; it has no street, postcode or position. Example: town',
      ),
    street: orUnknown(textSchema)
      .optional()
      .describe('Street and house number. Only when visibility is public. Example: Sjællandsgade 6-12'),
    postcode: orUnknown(textSchema).optional().describe('Four digits. Not for secret places. Example: 8000'),
    town: orUnknown(textSchema).optional().describe('Town as written on a letter. Example: Aarhus'),
    municipality: orUnknown(textSchema)
      .optional()
      .describe('Name of the municipality, without "Kommune". Example: Aarhus'),
    position: orUnknown(positionSchema).optional(),
    stepFree: yesNoSchema.optional().describe('Can one get in without steps? Example: unknown'),
    ...checkFields,
  })
  .describe('One place one can come to.');

export const contactSchema = z
  .strictObject({
    type: z.enum(['phone', 'sms', 'whatsapp', 'email', 'website', 'chat']).describe('Example: phone'),
    value: textSchema.describe(
      'Phone numbers in quotation marks with country code and no spaces ("+4570202550"), Danish short numbers as they are ("116111"), web addresses with https://. Example: "+4570202550"',
    ),
    line: idSchema
      .optional()
      .describe(
        'What this line is for, from the list `lines` in vocabulary.yml. Leave out for the main line. Example: acute',
      ),
    areas: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe(
        'If the line serves only part of the country: ids from `areas` in vocabulary.yml. Example: [fyn, sydjylland]',
      ),
    free: yesNoSchema.optional().describe('Is the call free from a Danish phone? Example: unknown'),
    onBill: yesNoSchema.optional().describe('Can the call be seen on the phone bill? Example: unknown'),
    answeredBy: z
      .enum(['staff', 'volunteers', 'health-staff', 'police', 'machine', 'unknown'])
      .optional()
      .describe('Who answers. Example: staff'),
    languages: orUnknown(z.array(languageTagSchema).min(1))
      .optional()
      .describe('Languages spoken on this line. Example: [da, en]'),
    hours: orUnknown(textSchema)
      .optional()
      .describe('When somebody answers, in OSM opening_hours syntax. Example: Mo-Fr 09:00-15:00'),
    ...checkFields,
  })
  .describe('One way to reach the service.');

const hoursSchema = z
  .strictObject({
    open: orUnknown(textSchema).describe(
      'Opening hours in OSM opening_hours syntax, or by-appointment. Example: Mo-Fr 09:00-16:00; PH off',
    ),
    ringFirst: yesNoSchema.optional().describe('yes = ring before you come, also in opening hours. Example: no'),
    ...checkFields,
  })
  .describe('When one can come.');

const areaSchema = z
  .strictObject({
    covers: z
      .enum(['national', 'areas', 'municipalities', 'unknown'])
      .describe(
        'national = the whole country; unknown with a check = somebody asked and nobody could tell. Example: areas',
      ),
    areas: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe('With covers: areas. Ids from `areas` in vocabulary.yml. Example: [fyn, sydjylland]'),
    municipalities: z
      .array(textSchema)
      .min(1)
      .optional()
      .describe('With covers: municipalities. Names without "Kommune". Example: [Aalborg]'),
    ...checkFields,
  })
  .describe('Which part of the country the service works in.');

const audienceSchema = z
  .strictObject({
    women: yesNoSchema.describe('Are women received? Example: yes'),
    men: yesNoSchema.describe('Are men received? Example: unknown'),
    trans: yesNoSchema.describe('Are trans people received? Example: unknown'),
    ageFrom: orUnknown(z.number().int().min(0).max(120)).describe('Lowest age in years. Example: 18'),
    ageTo: z
      .union([z.literal('none'), orUnknown(z.number().int().min(0).max(120))])
      .describe('Highest age in years, or none. Example: none'),
    stay: z
      .enum(['any', 'lawful', 'unknown'])
      .describe(
        'any = also people without papers; lawful = a residence permit or citizenship is asked for. Example: any',
      ),
    trafficked: z
      .enum(['only', 'welcome', 'unknown'])
      .describe(
        'only = for people who are, or may be, trafficked; welcome = they are among those received. Example: welcome',
      ),
    ...checkFields,
  })
  .describe('Who is received.');

/** What a service passes on about the person who comes. */
export const reportsToSchema = z.enum(['no', 'with-consent', 'if-under-18', 'yes', 'unknown']);

const conditionsSchema = z
  .strictObject({
    cost: z
      .enum(['free', 'paid', 'municipality-pays', 'unknown'])
      .describe('What it costs the person who comes. Example: free'),
    name: z.enum(['not-needed', 'needed', 'unknown']).describe('Must one say one’s name? Example: not-needed'),
    papers: z
      .enum(['not-needed', 'needed', 'unknown'])
      .describe('Are identity papers or a CPR number asked for? Example: unknown'),
    police: reportsToSchema.describe('Does the service tell the police about the person? Example: with-consent'),
    immigration: reportsToSchema.describe('Does it tell the immigration authorities? Example: unknown'),
    municipality: reportsToSchema.describe(
      'Does it tell the municipality? if-under-18 = only about children and young people. Example: no',
    ),
    interpreter: z
      .enum(['yes', 'on-request', 'no', 'unknown'])
      .describe('Is there an interpreter? Example: on-request'),
    comesToYou: yesNoSchema.describe('Does the service come to where the person is? Example: no'),
    ...checkFields,
  })
  .describe('What decides whether somebody dares to come, always in this order.');

const languagesSchema = z
  .strictObject({
    spoken: orUnknown(z.array(languageTagSchema).min(1)).describe(
      'Languages the people there speak; unknown with a check = somebody asked and nobody could tell. Example: [da, en, th]',
    ),
    ...checkFields,
  })
  .describe('Languages spoken.');

const referralSchema = z
  .strictObject({
    self: yesNoSchema.describe('May one come or ring oneself, without being sent? Example: yes'),
    through: orUnknown(idSchema)
      .optional()
      .describe('Service that opens the door, if one cannot come oneself. Example: center-mod-menneskehandel'),
    professionals: z
      .enum(['call', 'write', 'through', 'unknown'])
      .describe(
        'How a professional refers: call = by the numbers above; write = e-mail or form; through = by the service named in `through`. Example: call',
      ),
    ...checkFields,
  })
  .describe('How to get in.');

/** The fields of a group of facts, without those that say who checked it. */
const factFields = <Shape extends z.ZodRawShape>({
  shape,
}: z.ZodObject<Shape>): readonly Exclude<keyof Shape & string, keyof typeof checkFields>[] =>
  Object.keys(shape).filter(
    (name): name is Exclude<keyof Shape & string, keyof typeof checkFields> => !(name in checkFields),
  );

/** The closed lists of answers in a group, by field. */
const choicesIn = ({ shape }: z.ZodObject): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([field, schema]) => {
      const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
      return inner instanceof z.ZodEnum ? [[field, inner.options.map(String)]] : [];
    }),
  );

/** What decides whether somebody dares to come. A condition added to the schema is published, explained and asked for by itself. */
export const conditionFields = factFields(conditionsSchema);
/** Who is received. */
export const audienceFields = factFields(audienceSchema);

const statusSchema = z
  .strictObject({
    is: z
      .enum(['open', 'unconfirmed', 'temporarily-closed', 'closed'])
      .describe(
        'unconfirmed = nobody has confirmed that it still exists; closed places stay in the data and are not listed. Example: open',
      ),
    from: dateSchema.optional().describe('First day of a temporary closing. Example: 2026-12-24'),
    until: dateSchema.optional().describe('Last day of a temporary closing. Example: 2027-01-01'),
    reason: textSchema
      .optional()
      .describe('Why it is closed or unconfirmed, for editors. Example: project money ended in 2023'),
    check: checkSchema.optional().describe('Who checked the status.'),
  })
  .describe('Whether the service is running.');

/** The answers one can choose from, by group and field. Example: choices.conditions.cost */
export const choices = {
  conditions: choicesIn(conditionsSchema),
  audience: choicesIn(audienceSchema),
  contacts: choicesIn(contactSchema),
  places: choicesIn(locationSchema),
  hours: choicesIn(hoursSchema),
  referral: choicesIn(referralSchema),
};

const recheckSchema = z
  .strictObject({
    everyDays: z
      .number()
      .int()
      .min(7)
      .max(730)
      .describe('How often an editor should ring and check, in days. Example: 90'),
    by: dateSchema.optional().describe('A day on which it must be checked whatever its age. Example: 2027-01-01'),
  })
  .describe('When to check again.');

const standsInForSchema = z
  .strictObject({
    subject: idSchema.describe('From `subjects` in vocabulary.yml. Example: bed'),
    municipalities: z
      .array(textSchema)
      .min(1)
      .optional()
      .describe(
        'Names without "Kommune". Left out: for the whole country, or as the numbers say. Example: [København]',
      ),
  })
  .describe(
    'For a line that is offered where another service has no number: the one thing it is for, and where. A line that only roughly fits is worse than none.',
  );

/** A list of the given thing, the word `none` for "there is none", or `unknown`. */
const listOf = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal('none'), z.literal('unknown'), z.array(schema).min(1)]);

export const serviceSchema = z.strictObject({
  name: textSchema.describe('Official name. It is never translated. Example: Reden Aarhus'),
  kind: idSchema.describe('From `kinds` in vocabulary.yml; decides the neutral title of the page. Example: drop-in'),
  organisation: orUnknown(idSchema).describe('Folder name under organisations. Example: kfuks-sociale-arbejde'),
  audienceIs: z
    .enum(['reader', 'professional'])
    .describe('professional = not shown in lists for readers. Example: reader'),
  places: listOf(locationSchema).describe('Places one can come to; none for a line that is only by phone.'),
  placesCheck: checkSchema
    .optional()
    .describe('With places: unknown or none. Who asked; unknown with a check = nobody there could tell.'),
  contacts: listOf(contactSchema).describe('Ways to reach it, the most important first.'),
  contactsCheck: checkSchema
    .optional()
    .describe('With contacts: unknown or none. Who asked; unknown with a check = nobody there could tell.'),
  hours: orUnknown(hoursSchema),
  area: orUnknown(areaSchema),
  audience: orUnknown(audienceSchema),
  needs: z
    .array(idSchema)
    .min(1)
    .describe('From `needs` in vocabulary.yml, the main one first. Example: [sleep, food, talk]'),
  needsCheck: checkSchema.describe('Who checked what the service offers.'),
  conditions: orUnknown(conditionsSchema),
  languages: orUnknown(languagesSchema),
  referral: orUnknown(referralSchema),
  status: statusSchema,
  recheck: recheckSchema,
  instead: idSchema
    .optional()
    .describe(
      'Where this service has no number: subject of the line to offer, from `subjects` in vocabulary.yml; none = no line fits what people want here. Left out: decided by the main need. Example: crime',
    ),
  standsInFor: standsInForSchema.optional(),
});

export type Service = z.infer<typeof serviceSchema>;
export type Location = z.infer<typeof locationSchema>;
export type Contact = z.infer<typeof contactSchema>;
