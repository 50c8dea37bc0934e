/** The sheet a professional hands over, in the person's language. Everything in it passed the gate. */
import { codeOf } from '../domain/naming/code.ts';
import type { Dated } from '../domain/freshness/published-fact.ts';
import { shownOf, yearsOf } from '../domain/freshness/years.ts';
import { answeringHours } from '../domain/service/answering.ts';
import type { PublishedContact } from '../domain/service/contacts.ts';
import { addressLine } from '../domain/service/locations.ts';
import type { PublishedHours } from '../domain/service/opening-hours.ts';
import type { PublishedService } from '../domain/service/published.ts';
import type { SheetFile, SheetNumber, SheetSentence, SheetService, SheetWords } from '../domain/service/sheet-file.ts';
import { pronunciationKey, sentenceKeys } from '../domain/text/phone-sentences.ts';
import { readablePhone } from '../domain/text/phone.ts';
import { danish } from '../i18n/danish.ts';
import { isoDay } from '../i18n/dates.ts';
import { languageNameIn } from '../i18n/language-names.ts';
import { servicePath } from '../i18n/routes.ts';
import { contextOf, type Context } from './context.ts';
import { answersInLine, hoursInLine } from './hours-words.ts';
import { interfaceText } from './interface-text.ts';
import { readerServices, type ServiceRecord } from './services.ts';
import { phoneScript, vocabulary } from './settings.ts';

/** Streets and towns, as much of them as may be shown. */
const addressesOf = ({ locations }: PublishedService): string[] =>
  locations.flatMap(({ address, town }) => (address.is !== 'shown' ? [] : [addressLine(address.value, town)]));

/** Services one can ring, or walk to where nobody doubts that they are there: who cannot ring first would walk in vain. */
export const sheetServices: readonly ServiceRecord[] = readerServices.filter(
  ({ service }) =>
    service.contactRoute.own.some(({ type }) => type === 'phone') ||
    (service.status.is !== 'unconfirmed' && addressesOf(service).length > 0),
);

/** @param lang tag of the person's language */
export const sheetFile = (lang: string): SheetFile => {
  const context = contextOf(lang);
  const [danger] = context.site.emergency;
  return {
    lang: context.lang,
    dir: context.locale.dir,
    words: {
      plain: context.translate('phoneScript.title'),
      discreet: context.translate('title.phoneScript'),
      ask: context.translate('sheet.ask'),
      say: context.translate('sheet.say'),
      ring: context.translate('hours.ringFirst'),
      made: interfaceText(context, 'built', { date: { date: isoDay(context.now) } }),
    },
    ...given('interpreter', interpreterIn(context)),
    ...(danger === undefined
      ? {}
      : { danger: { number: danger.number, words: context.translate(`emergency.${danger.id}`) } }),
    services: Object.fromEntries(sheetServices.map(({ service }) => [codeOf(service.id), entryOf(service, context)])),
  };
};

const entryOf = (service: PublishedService, context: Context): SheetService => {
  const phones = service.contactRoute.own.filter(({ type }) => type === 'phone');
  const addresses = addressesOf(service);
  const [answering] = answeringHours(phones);
  const isForAll = answering?.numbers.length === 0;
  return {
    name: service.name,
    label: context.translate(`title.need.${service.needs[0] ?? ''}`),
    path: servicePath(context.lang, service.id).slice(1),
    numbers: phones.map((contact) => ({
      ...numberOf(contact, context),
      ...(isForAll ? {} : given('hours', answered(contact.hours, context))),
    })),
    ...(isForAll ? given('answers', answered(answering.hours, context)) : {}),
    addresses,
    ...(addresses.length === 0 ? {} : given('open', openIn(service.hours, context))),
    ...given('ask', askFor(service, context)),
    ...given('say', sentenceFor(service, context)),
  };
};

/** A field, or none: what is not known stands nowhere in the file. */
const given = <Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> =>
  value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);

const numberOf = ({ value, age, on, areas, line }: PublishedContact, context: Context): SheetNumber => ({
  number: readablePhone(value),
  ...given('year', yearOnSheet([{ age, on }])),
  ...(areas === undefined
    ? {}
    : { areas: { text: areas.map((area) => context.t(`area.${area}`)).join(', '), lang: context.lang, ids: areas } }),
  ...(line === undefined ? {} : { line: context.translate(`line.${line}`) }),
});

/** A sheet is kept: what is no longer new names its year on it. */
const yearOnSheet = (dated: readonly Dated[]): string | undefined => yearsOf(dated)?.from;

const answered = (hours: PublishedHours, context: Context): SheetWords | undefined =>
  answersInLine(hours, context, yearOnSheet(shownOf([hours])));

const openIn = (hours: PublishedHours, context: Context): SheetWords | undefined =>
  hoursInLine(hours, context, yearOnSheet(shownOf([hours])));

/** Which kind of person one asks for: by the main need, else by the kind of service. */
const askFor = ({ needs, kind }: PublishedService, context: Context): SheetService['ask'] => {
  const who = [needs[0] ?? '', kind].find((id) => context.has(`sheet.who.${id}`));
  if (who === undefined) return undefined;
  return { danish: contextOf(danish).t(`sheet.who.${who}`), own: context.translate(`sheet.who.${who}`) };
};

/** Sentences of the page with phone numbers, else those of the phrase cards for what people come for. */
const sentenceFor = ({ id, needs }: PublishedService, context: Context): SheetSentence | undefined => {
  const entry = phoneScript.entries.find((one) => one.is === 'service' && one.id === id);
  const [said] = entry === undefined ? [] : sentenceKeys(id, entry.sentences);
  if (said !== undefined) return sentenceOf(said, context);
  const card = vocabulary.needs.find((need) => need.id === needs[0])?.say;
  return card === undefined ? undefined : sentenceOf(`phraseCard.${card}`, context);
};

const sentenceOf = (key: string, context: Context): SheetSentence | undefined => {
  if (context.lang === danish || !context.has(key)) return undefined;
  const own = context.translate(key);
  const sounds = context.has(pronunciationKey(key)) ? context.translate(pronunciationKey(key)) : undefined;
  return {
    danish: contextOf(danish).t(key),
    own,
    // Sounds spelled for readers of another language are no help.
    ...(sounds?.lang === context.lang ? { sounds: sounds.text } : {}),
  };
};

/** Asks for an interpreter and tells nothing else. */
const interpreterIn = (context: Context): SheetSentence | undefined => {
  if (context.lang === danish) return undefined;
  const key = 'phraseCard.interpreter';
  const own = context.translate(key);
  return {
    danish: contextOf(danish).t(key, { language: languageNameIn(context.lang, danish) }),
    own: context.translate(key, { language: languageNameIn(context.lang, own.lang) }),
  };
};
