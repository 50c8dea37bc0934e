/** The words of the enquiries: what to ask, and why. English, as all commands. */
import { readablePhone } from '../../domain/text/phone.ts';
import type { Check } from '../../schemas/shared.ts';
import type { OpenFact, Urgency } from './enquiries.ts';
import type { Reason } from './open-facts.ts';
import type { OpenSetting } from './settings.ts';
import type { OpenStatement } from './statements.ts';
import type { UnreadText } from './texts.ts';

export const urgencyWords: Readonly<Record<Urgency, string>> = {
  'stand-in': 'First of all: pages send people here when a place has no number',
  hotline: 'Hotlines and shelters',
  other: 'Other places for readers',
  professional: 'For professionals',
};

/** By subject and field; the value is said by `saysWords`. */
const questions: Readonly<Record<string, string>> = {
  'exists status': 'Does it still exist, and is it open?',
  'number phone': 'Is {of} still the right number?',
  'number contacts': 'Which number can people ring?',
  'answers hours': 'When does somebody answer {of}?',
  'line free': 'Is the call to {of} free?',
  'line onBill': 'Does a call to {of} show on the phone bill?',
  'line answeredBy': 'Who answers {of}: staff, volunteers, a machine?',
  'line languages': 'Which languages are spoken on {of}?',
  'contact sms': 'Can one still write to {of}?',
  'contact whatsapp': 'Is {of} still on WhatsApp?',
  'contact email': 'Is {of} still read?',
  'contact website': 'Is {of} still their website?',
  'contact chat': 'Is the chat at {of} still there?',
  'hours open': 'When can one come?',
  'hours ringFirst': 'Must one ring before one comes?',
  'address places': 'Where is it, and may the address be shown?',
  'address street': 'Is the street still right?',
  'address town': 'Is it still in the same town?',
  'address stepFree': 'Can one get in without steps?',
  'conditions name': 'Must one say one’s name?',
  'conditions papers': 'Are papers or a CPR number asked for?',
  'conditions police': 'Do they tell the police about the person?',
  'conditions immigration': 'Do they tell the immigration authorities?',
  'conditions municipality': 'Do they tell the municipality?',
  'conditions cost': 'What does it cost?',
  'conditions interpreter': 'Is there an interpreter?',
  'conditions comesToYou': 'Do they come to where the person is?',
  'audience women': 'Do they receive women?',
  'audience men': 'Do they receive men?',
  'audience trans': 'Do they receive trans people?',
  'audience ageFrom': 'From what age?',
  'audience ageTo': 'Up to what age?',
  'audience stay': 'May one come without a residence permit?',
  'audience trafficked': 'Is it for people who are trafficked, or for others too?',
  'languages spoken': 'Which languages do the people there speak?',
  'referral self': 'May one come or ring oneself?',
  'referral professionals': 'How do professionals refer somebody?',
  'area covers': 'Which part of the country do they work in?',
  'needs needs': 'What does one get there?',
  'website website': 'What is the website of {of}?',
};

/** @example 'Is 70 20 25 50 still the right number?' */
export const questionOf = ({ subject, field, of = '' }: Pick<OpenFact, 'subject' | 'field' | 'of'>): string =>
  (questions[`${subject} ${field}`] ?? `What about ${field}?`).replace('{of}', readable(of));

/** Numbers as one reads them aloud; all else as it is. */
const readable = (value: string): string => (/^\+?\d+$/.test(value) ? readablePhone(value) : value);

const reasons: Readonly<Record<Reason, string>> = {
  unknown: 'Not known',
  unchecked: 'Nobody says who checked it',
  old: 'Old',
  'not-rung': 'Nobody has rung it',
  due: 'To be rung again',
};

export const whyWords = (why: Reason): string => reasons[why];

/** What the file says now; empty where it is not known. */
export const saysWords = ({ value, why }: Pick<OpenFact, 'value' | 'why'>): string =>
  why === 'unknown' ? '' : readable(value);

/** @example '2022-03-18, an article' */
export const checkWords = ({ on, how }: Check): string => `${on}, ${hows[how]}`;

const hows: Readonly<Record<Check['how'], string>> = {
  called: 'by phone',
  organisation: 'their own words',
  authority: 'an authority',
  article: 'an article',
  directory: 'a list made by others',
};

export const statementWords: Readonly<Record<OpenStatement['why'], string>> = {
  'not-confirmed': 'Not confirmed',
  old: 'Old: compare it with its source',
};

const settingQuestions: Readonly<Record<OpenSetting['what'], string>> = {
  emergency: 'Is {value} still the right number? Look at the page of the authority; do not ring it.',
  operator: 'Who runs the site?',
  host: 'Which host keeps the files? A host can log addresses.',
  exit: 'Open on a phone: {value}. No log-in, no wall of questions? Then write the day as exitLookedAt.',
  page: 'Go through the advice on the page “{value}” again.',
};

export const settingQuestion = ({ what, value }: OpenSetting): string =>
  settingQuestions[what].replace('{value}', value);

export const textQuestion = ({ why }: UnreadText): string =>
  why === 'machine'
    ? 'Made by a machine: let somebody who speaks the language read it (origin: machine-reviewed, reviewedBy).'
    : 'A wrong sentence can harm: let somebody who knows the field read it (reviewedBy).';
