/** What the search of a language can find, and the words for it: only what the pages show. */
import { headlineOf } from './headlines.ts';
import { finderEntries, languagesSpoken } from './finder.ts';
import { phraseCardsFor } from './phrase-cards.ts';
import { allGuides, allSynonyms, type GuideRecord } from './records.ts';
import { listedServices, readerServices, type ServiceRecord } from './services.ts';
import { locales, vocabulary } from './settings.ts';
import type { Context } from './context.ts';
import { areaCode, guidePath, needCode, pagePath, servicePath } from '../i18n/routes.ts';
import { languageNameIn } from '../i18n/language-names.ts';
import { scriptOf } from '../i18n/languages.ts';
import { danish } from '../i18n/danish.ts';
import { answerTo, questions } from '../domain/finder/answers.ts';
import { finderServiceOf } from '../domain/finder/finder-service.ts';
import { anyTime, findServices } from '../domain/finder/find.ts';
import { shownValue } from '../domain/freshness/published-fact.ts';
import { memoize } from '../domain/memoize.ts';
import { dangerWordsOf } from '../domain/search/danger.ts';
import { cutByWords, fold, foldingFor, foldPhrases, wordsOf, type Cut } from '../domain/search/fold.ts';
import type { SearchResult } from '../domain/search/results.ts';
import { factWord, guideWord, wholeCountry } from '../domain/search/search-file.ts';
import type { DangerWords, Phrases, SearchSource, SearchWords, SourceRecord } from '../domain/search/search-file.ts';
import { wayInTo } from '../domain/service/contact-route.ts';
import type { PublishedService } from '../domain/service/published.ts';
import { pickText } from '../domain/text/pick.ts';
import { readablePhone } from '../domain/text/phone.ts';
import { townsOf } from '../domain/service/towns.ts';
import type { Synonyms } from '../schemas/synonyms.ts';

/** How words of a language are made comparable at build. */
interface Folder {
  fold: (text: string) => string;
  cut: Cut | undefined;
  /** Words joined by spaces. */
  words: (...texts: readonly (string | undefined)[]) => string;
  phrases: (list: readonly string[]) => Phrases;
}

const folderOf = memoize((lang: string): Folder => {
  const folding = foldingFor(scriptOf(lang));
  const foldOwn = (text: string): string => fold(text, folding);
  const cut = cutOf(lang);
  const words: Folder['words'] = (...texts) => wordsOf(foldOwn(texts.join(' ')), cut).join(' ');
  return {
    fold: foldOwn,
    cut,
    words,
    phrases: (list) => foldPhrases(list, folding),
  };
});

/** Words that people use, of the language itself, else of the first language that stands in for it. */
const synonymsOf = ({ lang, locale }: Pick<Context, 'lang' | 'locale'>): Synonyms =>
  pickText(synonyms, lang, locale.fallback)?.text ?? {};

const synonyms = await allSynonyms();

/** Folded runs of a script without spaces are cut by the words of the synonyms, then by what Node knows. */
const cutOf = (lang: string): Cut | undefined => {
  if (scriptOf(lang) !== 'Thai') return undefined;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const segment: Cut = (run) => [...segmenter.segment(run)].map(({ segment: word }) => word);
  const single = phrasesIn(synonyms[lang] ?? {}).flatMap((phrase) => fold(phrase).split(' '));
  return cutByWords(new Set(single.flatMap((word) => segment(word)).filter((word) => word.length > 1)), segment);
};

const phrasesIn = ({ ignore = [], ...groups }: Synonyms): string[] => [
  ...Object.values(groups).flatMap((group = {}) => Object.values(group).flat()),
  ...ignore,
];

const listOf = (group: Readonly<Record<string, readonly string[]>> | undefined, id: string): readonly string[] =>
  group?.[id] ?? [];

const relative = (path: string, { lang }: Context): string => path.slice(lang.length + 2);

/** @returns everything in the order in which equal hits are shown */
export const searchSource = async (context: Context): Promise<SearchSource> => {
  const all = await allGuides();
  const services = orderedServices().map((record) => serviceRecord(record, all, context));
  const guides = all.map((guide) => guideRecord(guide, context));
  const records = [...services, ...guides, ...cardRecords(context)];
  return { words: searchWords(all, records, context), danger: dangerWords(), records };
};

/** As the finder ranks them when nothing is chosen; services for professionals come last. */
const orderedServices = memoize((): ServiceRecord[] => {
  const rank = findServices(finderEntries(), {}, anyTime).map(({ service }) => service.id);
  const readers = new Map(readerServices.map((record) => [record.id, record]));
  return [...rank.flatMap((id) => readers.get(id) ?? []), ...listedServices.filter(({ id }) => !readers.has(id))];
});

const serviceRecord = (
  { id, service, texts }: ServiceRecord,
  guides: readonly GuideRecord[],
  context: Context,
): SourceRecord => {
  const { lang, locale } = context;
  const { words } = folderOf(lang);
  const text = pickText(texts, lang, locale.fallback);
  const headline = headlineOf(id, context);
  const towns = townsOf(service);
  const where = towns.length > 0 ? towns.join(', ') : whereOf(service, context);
  const reach = reachOf(service, context);
  const streets = service.locations.flatMap(({ address, town }) => [
    town,
    ...(address.is === 'shown' ? [address.value.street, address.value.postcode] : []),
  ]);
  const result: SearchResult = {
    kind: 'service',
    address: relative(servicePath(lang, id), context),
    title: service.name,
    what: headline?.text ?? text?.text.data.summary ?? context.t(`kind.${service.kind}`),
    ...(where === undefined ? {} : { where }),
    ...(reach === undefined ? {} : { reach }),
    language: headline?.lang ?? text?.lang ?? lang,
    titleLanguage: danish,
  };
  const labels = [
    context.t(`kind.${service.kind}`),
    ...service.needs.map((need) => context.t(`need.${need}`)),
    ...service.areas.map((area) => context.t(`area.${area}`)),
    ...(service.subject === undefined ? [] : [context.t(`subject.${service.subject}`)]),
  ];
  const namedBy = guides.flatMap((guide) => (guide.facts.services.includes(id) ? [addressOf(guide, context)] : []));
  const spoken = (shownValue(service.languages) ?? []).map((tag) => languageNameIn(tag, lang));
  return {
    result,
    ...(service.audienceIs === 'professional' ? { isForProfessionals: true as const } : {}),
    title: words(service.name, result.what),
    facts: [
      words(...labels, ...spoken, ...streets, service.runBy),
      ...factsOf(service),
      ...namedBy.map(guideWord),
    ].join(' '),
    // What happens when one comes is the same in most houses, and would only be fetched.
    text: '',
  };
};

const whereOf = ({ area, areas }: PublishedService, context: Context): string | undefined => {
  if (area?.covers === 'national') return context.t('area.national');
  // More of them tell nothing at a glance.
  return areas.length === 0 || areas.length > mostAreas
    ? undefined
    : areas.map((id) => context.t(`area.${id}`)).join(', ');
};

const mostAreas = 2;

/** Its number, or what there is instead of one. */
const reachOf = (service: PublishedService, context: Context): string | undefined => {
  const phones = service.contactRoute.own.filter(({ type }) => type === 'phone');
  const everywhere = phones.find(({ areas }) => areas === undefined);
  if (everywhere !== undefined) return readablePhone(everywhere.value);
  if (phones.length > 0) return context.t('search.reach.areas');
  const way = wayInTo(service);
  return way === 'door' || way === 'other' ? context.t(`search.reach.${way}`) : undefined;
};

/** What the finder asks, as words of the index. */
const factsOf = (service: PublishedService): string[] => {
  const known = finderServiceOf(service, vocabulary);
  const [main] = service.needs;
  return [
    // What is for few of those who have the need comes after what is for all.
    ...(main === undefined || known.narrow || service.only !== undefined ? [] : [factWord('mainNeed', main)]),
    ...service.needs.map((need) => factWord('need', need)),
    ...service.areas.map((area) => factWord('area', area)),
    ...(known.national ? [factWord('area', wholeCountry)] : []),
    ...(known.languages === 'unknown' ? [] : known.languages.map((tag) => factWord('language', tag))),
    ...subjectsOf(service).map((id) => factWord('subject', id)),
    ...questions.flatMap((id) => {
      const answer = answerTo(known, id);
      return answer === 'unknown' ? [] : [factWord(answer === 'yes' ? 'must' : 'mustNot', id)];
    }),
  ];
};

/** What it is a line for, and what it is rung about where no line for that is for the whole country. */
const subjectsOf = ({ subject }: PublishedService): string[] =>
  subject === undefined
    ? []
    : [subject, ...vocabulary.subjects.filter(({ instead }) => instead === subject).map(({ id }) => id)];

const addressOf = ({ id, facts }: GuideRecord, context: Context): string =>
  relative(guidePath(context.lang, id, facts.audience), context);

const guideRecord = (guide: GuideRecord, context: Context): SourceRecord => {
  const { facts, texts } = guide;
  const { lang, locale } = context;
  const { words } = folderOf(lang);
  const text = pickText(texts, lang, locale.fallback);
  const data = text?.text.data;
  const title = data?.title ?? '';
  return {
    result: {
      kind: 'guide',
      address: addressOf(guide, context),
      title,
      what: data?.summary ?? '',
      language: text?.lang ?? lang,
    },
    ...(facts.audience === 'professional' ? { isForProfessionals: true as const } : {}),
    title: words(title, data?.summary),
    facts: [
      words(...facts.needs.map((need) => context.t(`need.${need}`))),
      ...facts.needs.map((need) => factWord('need', need)),
    ].join(' '),
    text: words(data?.answer, plainText(text?.text.body)),
  };
};

const cardRecords = (context: Context): SourceRecord[] => {
  const { words } = folderOf(context.lang);
  return phraseCardsFor(context).flatMap(({ heading, cards }) =>
    cards.map(({ label, danish: spoken, own }) => ({
      result: {
        kind: 'card' as const,
        address: relative(pagePath(context.lang, 'cards'), context),
        title: own?.text ?? spoken,
        what: context.t(heading),
        language: own?.lang ?? danish,
      },
      title: words(own?.text, label.text),
      facts: words(context.t(heading)),
      text: words(spoken),
    })),
  );
};

/** The words of a text without its building blocks and marks. */
const plainText = (body: string | undefined): string =>
  (body ?? '').replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ' ');

const searchWords = (all: readonly GuideRecord[], records: readonly SourceRecord[], context: Context): SearchWords => {
  const { lang } = context;
  const { phrases } = folderOf(lang);
  const own = synonymsOf(context);
  const forProfessionals = vocabulary.needs.filter(({ audience }) => audience === 'professional').map(({ id }) => id);
  const services = orderedServices().map(({ id, service }) => ({
    address: relative(servicePath(lang, id), context),
    // The finder has none of the needs of professionals, so their words lead to what there is.
    phrases: phrases([
      ...listOf(own.services, id),
      ...service.needs.filter((need) => forProfessionals.includes(need)).flatMap((need) => listOf(own.needs, need)),
    ]),
  }));
  const guides = all.map((guide) => ({
    address: addressOf(guide, context),
    phrases: phrases(listOf(own.guides, guide.id)),
  }));
  return {
    language: lang,
    folding: foldingFor(scriptOf(lang)),
    // The finder offers none of the needs of professionals.
    needs: vocabulary.needs
      .filter(({ audience }) => audience !== 'professional')
      .map(({ id }) => ({
        id,
        code: needCode(id),
        label: context.t(`need.${id}`),
        phrases: phrases([context.t(`need.${id}`), ...listOf(own.needs, id)]),
      })),
    areas: vocabulary.areas.map(({ id }) => ({ id, code: areaCode(id), label: context.t(`area.${id}`) })),
    languages: languagesSpoken().map((id) => ({
      id,
      label: languageNameIn(id, lang),
      phrases: phrases([...namesOfLanguage(id, lang), ...listOf(own.languages, id)]),
    })),
    criteria: questions.map((id) => ({
      id,
      label: context.t(`criterion.${id}`),
      phrases: phrases(listOf(own.criteria, id)),
    })),
    direct: [...services, ...guides].filter((one) => one.phrases !== ''),
    danger: dangerIn([lang, ...dangerHelpers]),
    ignore: [...new Set((own.ignore ?? []).map((word) => folderOf(lang).words(word)))].join(' '),
    lexicon: lexiconOf(records, own, context),
    placeWhat: context.template('search.place').text,
  };
};

/** As the page calls it, as Danes and the English do, and as its speakers do. */
const namesOfLanguage = (tag: string, lang: string): string[] => [
  ...new Set([lang, danish, 'en', tag].map((each) => languageNameIn(tag, each).replace(/ *\(.*\)/, ''))),
];

/** Their words are known on every page at once. */
const dangerHelpers = [danish, 'en'];

const dangerIn = (tags: readonly string[]): DangerWords =>
  dangerWordsOf(
    [...new Set(tags)].map((tag) => ({ folding: foldingFor(scriptOf(tag)), bySubject: synonyms[tag]?.danger ?? {} })),
  );

/** Of all languages, since somebody in danger writes in her own, whatever page is open. */
const dangerWords = memoize((): DangerWords => dangerIn(locales.map(({ tag }) => tag)));

/** Words that somebody may have meant, as they are written. */
const lexiconOf = (
  records: readonly SourceRecord[],
  own: Synonyms,
  { lang, t, vocabulary: lists }: Context,
): string => {
  const { fold: foldOwn, cut } = folderOf(lang);
  const labels = [...lists.needs.map(({ id }) => t(`need.${id}`)), ...lists.kinds.map(({ id }) => t(`kind.${id}`))];
  const texts = [...labels, ...phrasesIn(own), ...records.flatMap(({ result: { title, what } }) => [title, what])];
  const counts = new Map<string, { word: string; count: number }>();
  for (const text of texts) {
    for (const word of wordsOf(text.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, ' '), cut)) {
      const folded = foldOwn(word);
      const known = counts.get(folded);
      if (known !== undefined) known.count += 1;
      else if (folded.length >= (cut === undefined ? shortestWord : 2)) counts.set(folded, { word, count: 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords)
    .map(({ word }) => word)
    .join(' ');
};

/** In shorter words a slip is too much to guess from. */
const shortestWord = 4;
const mostWords = 1300;
