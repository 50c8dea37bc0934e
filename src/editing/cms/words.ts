/**
 * What the fields of the forms are called and how they are explained, in a language editors write in. A field that is asked about in
 * calls is called as it is asked there. Other Danish words stand in danish/form-fields.ts; in English a field has its own name, and what
 * its schema says of it.
 */
import { danish } from '../../i18n/danish.ts';
import { languageNameIn } from '../../i18n/language-names.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { JsonSchema } from '../../schemas/json-schema.ts';
import { danishFields, type FieldWords } from '../danish/form-fields.ts';
import { answerWords, questionOf } from '../enquiries/words.ts';
import type { OpenFact } from '../enquiries/open-facts.ts';
import { alternativesOf, descriptionOf, wordsOf } from '../schema-fields.ts';

/** Names of the closed lists in vocabulary.yml that a field may hold ids of. */
export type ListName = 'needs' | 'kinds' | 'areas' | 'lines' | 'subjects';

export interface FormWords {
  /** @param path of the field, the kind of content first: ['service', 'contacts', 'value'] */
  labelOf: (path: readonly string[]) => string;
  hintOf: (path: readonly string[], schema: JsonSchema) => string;
  /** An item of a list, where it has a name of its own. */
  oneOf: (path: readonly string[]) => string | undefined;
  /** One of the answers of a closed list, in words. */
  optionOf: (path: readonly string[], code: string) => string;
  /** A string of the editors: `editor.cms.<name>`. */
  t: (name: string) => string;
  /** What a language is called. */
  languageName: (tag: string) => string;
  /** Holds the id of an organisation. */
  isOrganisation: (path: readonly string[]) => boolean;
  /** The list whose ids the field holds, with its words. */
  choicesOf: (path: readonly string[]) => { label: string; value: string }[] | undefined;
}

/** Fields with ids of vocabulary.yml, by the end of their path; strings `need.<id>`, `kind.<id>` … are their words. */
const listAt: Readonly<Record<string, ListName>> = {
  'service.kind': 'kinds',
  'service.needs': 'needs',
  'guide.needs': 'needs',
  'contacts.line': 'lines',
  'contacts.areas': 'areas',
  'service.area.areas': 'areas',
  'notice.areas': 'areas',
  'service.instead': 'subjects',
  'standsInFor.subject': 'subjects',
};
const wordOf: Readonly<Record<ListName, string>> = {
  needs: 'need',
  kinds: 'kind',
  areas: 'area',
  lines: 'line',
  subjects: 'subject',
};

/** Groups of a service by what the calls name their questions after. */
const subjectOf: Readonly<Record<string, OpenFact['subject']>> = {
  conditions: 'conditions',
  audience: 'audience',
  languages: 'languages',
  referral: 'referral',
  hours: 'hours',
  area: 'area',
};
/** Of each of several, only these are asked in words that fit them all. */
const askedOfEach: Readonly<Record<string, Pick<OpenFact, 'subject' | 'field'>>> = {
  'places.stepFree': { subject: 'address', field: 'stepFree' },
  'contacts.free': { subject: 'line', field: 'free' },
  'contacts.onBill': { subject: 'line', field: 'onBill' },
  'contacts.answeredBy': { subject: 'line', field: 'answeredBy' },
  'contacts.languages': { subject: 'line', field: 'languages' },
  'contacts.hours': { subject: 'answers', field: 'hours' },
};

/**
 * The question of a field, as in calls; undefined where none is asked, or where it only makes sense of one certain value.
 *
 * @example questionAt(['service', 'conditions', 'papers']) // { subject: 'conditions', field: 'papers' }
 */
const questionAt = ([kind, group = '', field]: readonly string[]): Pick<OpenFact, 'subject' | 'field'> | undefined => {
  if (kind !== 'service') return undefined;
  if (group === 'needs') return { subject: 'needs', field: 'needs' };
  const ofEach = askedOfEach[`${group}.${field ?? ''}`];
  if (ofEach !== undefined) return ofEach;
  const subject = subjectOf[group];
  return subject === undefined || field === undefined ? undefined : { subject, field };
};

/** The longest end of a path that has something. */
export const atEnd = <T>(all: Readonly<Record<string, T>>, path: readonly string[]): T | undefined =>
  path.map((_, at) => all[path.slice(at).join('.')]).find((found) => found !== undefined);

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** @example spaced('answeredBy') // 'Answered by' */
const spaced = (name: string): string => {
  const words = name
    .replaceAll(/([A-Z])/g, ' $1')
    .replaceAll('-', ' ')
    .toLowerCase();
  return capital(words);
};

/** Left empty it is written as unknown: anything may be typed or added there. */
const mayBeEmpty = (schema: JsonSchema): boolean =>
  wordsOf(schema).includes('unknown') && alternativesOf(schema).some((one) => wordsOf(one).length === 0);

/** A form has no brackets to show an example of. */
const withoutSyntax = (description: string): string => description.replace(/ ?Example: [[{].*$/, '');

/** Hints are read as Markdown, which would take a building block for HTML and a star for emphasis. */
const asWritten = (hint: string): string => hint.replaceAll('<', '&lt;').replaceAll('*', '\\*');

/**
 * @param words strings of the language; what is not translated is said in another one
 * @param lists ids of vocabulary.yml
 */
export const formWords = (
  words: Pick<Translator, 'lang' | 't' | 'has'>,
  lists: Readonly<Record<ListName, readonly string[]>>,
): FormWords => {
  const own = (path: readonly string[]): FieldWords | undefined =>
    words.lang === danish ? atEnd(danishFields, path) : undefined;
  const asked = (path: readonly string[]): string | undefined => {
    const question = questionAt(path);
    if (question === undefined || !words.has(`editor.question.${question.subject}.${question.field}`)) return undefined;
    return capital(questionOf(words, { ...question, of: words.t('editor.cmsForm.number') }));
  };
  const labelOf = (path: readonly string[]): string => own(path)?.label ?? asked(path) ?? spaced(path.at(-1) ?? '');
  const optionOf = (path: readonly string[], code: string): string => {
    const written = own(path)?.options?.[code];
    if (written !== undefined) return written;
    const field = path.at(-1) ?? '';
    const said = questionAt(path) === undefined ? code : answerWords(words, field, code);
    return spaced(said);
  };
  return {
    labelOf,
    hintOf: (path, schema) => {
      const text = words.lang === danish ? (own(path)?.hint ?? '') : withoutSyntax(descriptionOf(schema));
      const empty = mayBeEmpty(schema) ? words.t('editor.cms.empty') : '';
      // What the check says after a save names fields as the file does.
      return asWritten([text, empty, `(${path.at(-1) ?? ''})`].filter(Boolean).join(' '));
    },
    oneOf: (path) => own(path)?.one,
    optionOf,
    t: (name) => (words.has(`editor.cms.${name}`) ? words.t(`editor.cms.${name}`) : name),
    languageName: (tag) => capital(languageNameIn(tag, words.lang)),
    isOrganisation: (path) => path.join('.') === 'service.organisation',
    choicesOf: (path) => {
      const list = atEnd(listAt, path);
      return (
        list &&
        lists[list].map((id) => ({
          value: id,
          label: words.has(`${wordOf[list]}.${id}`) ? words.t(`${wordOf[list]}.${id}`) : id,
        }))
      );
    },
  };
};
