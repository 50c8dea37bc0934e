/** The words of the enquiries: what to ask, what is known, and why it is asked. They stand in content/i18n, `editor.…`. */
import { weekdayNames } from '../../domain/hours/hours-words.ts';
import { outsideComments } from '../../domain/hours/osm-syntax.ts';
import { readablePhone } from '../../domain/text/phone.ts';
import { formatVagueDate } from '../../i18n/dates.ts';
import { formatLocales } from '../../i18n/languages.ts';
import { languageNameIn } from '../../i18n/language-names.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Check } from '../../schemas/shared.ts';
import { answerKindOf } from './answer-kinds.ts';
import type { OpenFact, Reason } from './open-facts.ts';
import type { OpenSetting } from './settings.ts';
import type { OpenStatement } from './statements.ts';
import type { UnreadText } from './texts.ts';

/** The words of one language. */
export type Words = Pick<Translator, 'lang' | 't' | 'has'>;

type Asked = Pick<OpenFact, 'subject' | 'field' | 'of'>;

/** @example 'Er +45 70 20 25 50 stadig det rigtige nummer?' */
export const questionOf = ({ t }: Words, { subject, field, of = '' }: Asked): string =>
  t(`editor.question.${subject}.${field}`, { of: readable(of) });

/** Numbers as one reads them aloud; all else as it is. */
const readable = (value: string): string => (/^\+?\d+$/.test(value) ? readablePhone(value) : value);

export const whyWords = ({ t }: Words, why: Reason): string => t(`editor.why.${why}`);

/** What the file says now, in words; empty where it is not known. */
export const saysWords = (words: Words, fact: Pick<OpenFact, 'subject' | 'field' | 'value'>): string =>
  fact.value === 'unknown' ? '' : valueWords(words, fact);

const valueWords = (words: Words, { subject, field, value }: Pick<OpenFact, 'subject' | 'field' | 'value'>): string => {
  const kind = answerKindOf({ subject, field });
  const inList = (key: (item: string) => string): string =>
    value
      .split(', ')
      .map((item) => (words.has(key(item)) ? words.t(key(item)) : item))
      .join(', ');
  switch (kind.is) {
    case 'choice':
    case 'age':
      return answerWords(words, field, value);
    case 'languages':
      return value
        .split(', ')
        .map((tag) => languageNameIn(tag, words.lang))
        .join(', ');
    case 'needs':
      return inList((id) => `need.${id}`);
    case 'area':
      return value === 'national' ? words.t('editor.answer.national') : inList((id) => `area.${id}`);
    case 'hours':
      return hoursWords(words, value);
    default:
      return readable(value);
  }
};

const dayCodes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** Opening hours as they stand in the file, with words for the codes: nothing is worked out. @example 'mandag-fredag 09:00-15:00' */
const hoursWords = ({ t, lang }: Words, osm: string): string => {
  if (osm === '24/7') return t('editor.hours.always');
  if (osm === 'by-appointment') return t('editor.hours.by-appointment');
  const names = weekdayNames(formatLocales(lang));
  return outsideComments(osm, (part) =>
    part.replace(
      /\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|off)\b/g,
      (code) => names[dayCodes.indexOf(code)] ?? t(`editor.hours.${code}`),
    ),
  )
    .replace(/,(?=\S)/g, ', ')
    .replaceAll('"', '');
};

/** Whom a field of the conditions is about: the three share their answers. */
const told = new Set(['police', 'immigration', 'municipality']);

/** A code as somebody says it. @example answerWords(danish, 'cost', 'free') // 'gratis' */
export const answerWords = ({ t, has }: Words, field: string, code: string): string => {
  const keys = [`editor.answer.${told.has(field) ? 'told' : field}.${code}`, `editor.answer.${code}`];
  const key = keys.find(has);
  return key === undefined ? code : t(key);
};

/** What one may answer. @example 'ja / nej / ved ikke' */
export const possibleWords = (words: Words, { subject, field }: Asked): string => {
  const kind = answerKindOf({ subject, field });
  return kind.is === 'choice'
    ? kind.codes.map((code) => answerWords(words, field, code)).join(' / ')
    : words.t(`editor.answerForm.${kind.is}`);
};

/** @example '18. marts 2022, en artikel' */
export const checkWords = ({ t, lang }: Words, { on, how }: Check): string =>
  t('editor.checked', { date: formatVagueDate(on, lang), how: t(`editor.how.${how}`) });

export const statementWords = ({ t }: Words, why: OpenStatement['why']): string => t(`editor.statementWhy.${why}`);

export const settingQuestion = ({ t }: Words, { what, value }: OpenSetting): string =>
  t(`editor.setting.${what}`, { value });

export const textQuestion = ({ t }: Words, { why }: UnreadText): string => t(`editor.text.${why}`);
