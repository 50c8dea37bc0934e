/** What the notes of a new file say in Danish: the words of the forms, and what is otherwise in a file. */
import type { JsonSchema } from '../../schemas/json-schema.ts';
import { atEnd, type FormWords } from '../cms/words.ts';
import { danishFields } from '../danish/form-fields.ts';
import { groupIn, itemsIn, wordsOf } from '../schema-fields.ts';
import type { BlankLanguage } from './blank-facts.ts';

/** In a file a list and a number are written otherwise than they are typed into a form; by the end of a path. */
const inFile: Readonly<Record<string, string>> = {
  'contacts.value': 'Numre med +45, uden mellemrum og i anførselstegn: "+45…". Hjemmesider med https://.',
  'service.kind': 'Et ord under kinds i vocabulary.yml.',
  'service.organisation': 'Navnet på en fil i organisations/, uden .yml.',
  'service.needs': 'Ord under needs i vocabulary.yml, det vigtigste først: [talk, food].',
  'guide.needs': 'Ord under needs i vocabulary.yml: [talk, food].',
  'guide.services': 'Mapper i services/, den man ringer til først forrest: [reden-aarhus].',
  'guide.statements': 'Ordene står i teksterne under det samme korte navn.',
  'statements.id': 'Kun a-z, 0-9 og bindestreg.',
  'notice.areas': 'all, eller ord under areas i vocabulary.yml: [fyn].',
  'notice.services': 'Mapper i services/: [reden-odense]. Tag # og mellemrum væk foran.',
  'service.instead':
    'Et ord under subjects i vocabulary.yml, eller none: ingen linje passer. Tag # og mellemrum væk foran.',
  'service.status': 'Er det lukket, så skriv først temporarily-closed.',
  'referral.through': 'Hvis man ikke selv kan komme. Mappen i services/: reden-aarhus.',
  check: 'Hvem har set efter? Skriv det om, hver gang du retter noget i gruppen.',
  'contacts.languages': 'Sprogenes koder: [da, en, th].',
  'languages.spoken': 'Sprogenes koder: [da, en, th].',
};

/** What a form says of a field that is left empty, which in a file is `unknown`, and how it is filled in on a screen. */
const ofForms = / ?(?:Tomt: [^.]*\.|Ved du det ikke, så lad det stå tomt\.|Hold i prikkerne for at flytte\.)/g;

/**
 * @param kind of content, with which the paths of the forms begin
 * @param words of the forms in Danish
 */
export const danishNotes = (
  kind: string,
  { labelOf, optionOf }: Pick<FormWords, 'labelOf' | 'optionOf'>,
): BlankLanguage => ({
  known: 'Ved du det? Slet linjen ovenfor, og tag # og et mellemrum væk foran hver linje her:',
  noteOf: (steps, field) => {
    // A check is explained alike, wherever it stands.
    const path = [kind, ...steps].map((step, at) => (at < steps.length && step.endsWith('Check') ? 'check' : step));
    const label = labelOf(path);
    const hint = atEnd(inFile, path) ?? (atEnd(danishFields, path)?.hint ?? '').replace(ofForms, '').trim();
    return [/[.?!:]$/.test(label) ? label : `${label}.`, hint, optionsIn(path, field, optionOf)]
      .filter(Boolean)
      .join(' ');
  },
});

/** @example 'yes = Ja; no = Nej' */
const optionsIn = (path: readonly string[], field: JsonSchema, optionOf: FormWords['optionOf']): string => {
  const codes = (groupIn(field) ?? itemsIn(field)) ? [] : wordsOf(field).filter((code) => code !== 'unknown');
  return codes.length === 0 ? '' : `Skriv ${codes.map((code) => `${code} (${optionOf(path, code)})`).join(', ')}.`;
};
