/** What the page for editors is made of. */
import { existsSync, readFileSync } from 'node:fs';
import { glossaryQuestions } from '../domain/translation/glossary.ts';
import { translationState } from '../domain/translation/state.ts';
import { memoize } from '../domain/memoize.ts';
import { isoDay } from '../i18n/dates.ts';
import { callSheetCode, callSheetPath } from '../i18n/routes.ts';
import { countByState } from '../editing/enquiries/facts-by-age.ts';
import { languageWork, type TextName } from '../editing/enquiries/language-work.ts';
import { shownCalls } from '../editing/enquiries/shown-calls.ts';
import { openStatements } from '../editing/enquiries/statements.ts';
import type { Records, TextRecord } from '../editing/reader/records.ts';
import { hardTexts, type TextBody } from '../editing/enquiries/hard-texts.ts';
import { textKindOf } from '../editing/reader/text-kind.ts';
import { type EntryKind, folderOf, textPath } from '../schemas/collections.ts';
import type { Locale } from '../schemas/locale.ts';
import type { StatusText } from '../editing/enquiries/unrecorded.ts';
import { allGuides, allNotices, allOrganisations, allPages, guidesFor, type TextEntry } from './records.ts';
import { recordingOf } from './recordings.ts';
import { serviceFacts } from './service-facts.ts';
import { listedServices, readerServices } from './services.ts';
import { contentDir } from './content-dir.ts';
import { buildDay, locales, site, vocabulary } from './settings.ts';
import { originalOf } from './translation.ts';

interface WithTexts {
  id: string;
  texts: Readonly<Record<string, TextEntry>>;
}

const statusTexts = (kind: EntryKind, records: readonly WithTexts[]): StatusText[] =>
  records.flatMap(({ id, texts }) =>
    Object.entries(texts).map(([lang, entry]) => ({
      folder: folderOf(kind),
      id,
      lang,
      origin: entry.data.origin,
      isRecorded: recordingOf(entry) !== undefined,
    })),
  );

/** Texts that readers come to again and again. Dated messages are over before anybody has recorded them. */
export const lastingReaderTexts = async (): Promise<StatusText[]> => [
  ...statusTexts('guide', await guidesFor('reader')),
  ...statusTexts('page', await allPages()),
  ...statusTexts('service', readerServices),
];

export type EditorText = TextRecord & TextBody;

const editorTexts = (kind: EntryKind, { id, facts, texts }: WithTexts & { facts: unknown }): EditorText[] => {
  const textKind = textKindOf(kind, facts, isoDay(buildDay));
  if (textKind === undefined) return [];
  const original = originalOf(texts);
  return Object.entries(texts).map(([language, { data, body = '' }]) => ({
    ...textKind,
    id,
    language,
    origin: data.origin,
    reviewedBy: data.reviewedBy,
    state: translationState(data, original),
    file: textPath({ kind, id, language }),
    body,
  }));
};

/** Every text that somebody may still read: not of closed places, and no message that is over. */
export const allEditorTexts = memoize(async (): Promise<EditorText[]> => [
  ...(await allGuides()).flatMap((guide) => editorTexts('guide', guide)),
  ...(await allPages()).flatMap((page) => editorTexts('page', page)),
  ...listedServices.flatMap(({ id, service, texts }) => editorTexts('service', { id, facts: service, texts })),
  ...(await allNotices()).flatMap((notice) => editorTexts('notice', notice)),
]);

/** The content as the enquiries take it. */
export const siteRecords = memoize(async (): Promise<Records> => ({
  site,
  vocabulary,
  services: [...serviceFacts].map(([id, facts]) => ({ id, facts })),
  organisations: await allOrganisations(),
  guides: (await allGuides()).map(({ id, facts, texts }) => ({
    id,
    facts,
    texts: Object.fromEntries(Object.entries(texts).map(([lang, { data }]) => [lang, data])),
  })),
  pages: (await allPages()).map(({ id, facts: { check } }) => ({ id, check })),
  texts: await allEditorTexts(),
}));

/** Statements of guides that somebody must confirm or look up again, in the source language. */
export const siteStatements = memoize(async () => {
  const { guides } = await siteRecords();
  return openStatements(guides, { lang: site.sourceLanguage, chain: [] }, site.freshness.statements, buildDay);
});

/** Whom to ring, as it may stand on the site; made once for all its pages. */
export const siteCalls = memoize(async () => shownCalls(await siteRecords(), buildDay));

/** The page of each call. */
export const callSheets = async (): Promise<{ params: { code: string }; props: { id: string } }[]> =>
  (await siteCalls()).map(({ id }) => ({ params: { code: callSheetCode(id) }, props: { id } }));

/** What is still to be done, for programs: nothing that the pages do not show. */
export const statusData = async () => {
  const content = await siteRecords();
  const texts = await allEditorTexts();
  const calls = await siteCalls();
  const statements = await siteStatements();
  return {
    built: isoDay(buildDay),
    facts: countByState(content, buildDay),
    calls: calls.map(({ id, name, urgency, office, places, first, later }) => ({
      id,
      name,
      page: callSheetPath(id).slice(1),
      urgency,
      office: office.ways,
      first,
      later,
      services: places.map((place) => ({
        id: place.id,
        name: place.name,
        ask: place.informant,
        first: place.first.map(({ topic, facts }) => ({ topic, fields: facts.map(fieldName) })),
        later: place.later.map(fieldName),
      })),
    })),
    statements: statements.map(({ guide, id, risk, why }) => ({ guide, id, risk, why })),
    texts: {
      languages: languageWork(texts, locales).map(({ locale, ...lists }) => ({
        language: locale.tag,
        ...Object.fromEntries(
          Object.entries(lists).map(([name, list]) => [
            name,
            (list as TextName[]).map(({ kind, id }) => `${kind} ${id}`),
          ]),
        ),
      })),
      hard: hardTexts(texts).map(({ kind, id, language, ease, wanted }) => ({
        kind,
        id,
        language,
        lix: ease.lix,
        wanted,
      })),
    },
  };
};

const fieldName = ({ subject, field }: { subject: string; field: string }): string => `${subject}.${field}`;

/** What writers ask native speakers, by language in the order of the list; languages without a question are left out. */
export const languageQuestions = (): { locale: Locale; questions: readonly string[] }[] =>
  locales.flatMap((locale) => {
    const file = `${contentDir}/glossaries/${locale.tag.toLowerCase()}.md`;
    const questions = existsSync(file) ? glossaryQuestions(readFileSync(file, 'utf8')) : [];
    return questions.length === 0 ? [] : [{ locale, questions }];
  });
