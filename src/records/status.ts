/** What the page for editors is made of. */
import { isoDay } from '../i18n/dates.ts';
import type { ReleaseContent, TextRecord } from '../editing/enquiries/records.ts';
import type { TextBody } from '../editing/enquiries/hard-texts.ts';
import { sortOfTexts, type TextOwner } from '../editing/enquiries/texts.ts';
import type { StatusText } from '../editing/enquiries/unrecorded.ts';
import { allGuides, allNotices, allOrganisations, allPages, guidesFor, type TextEntry } from './records.ts';
import { recordingOf } from './recordings.ts';
import { serviceFacts } from './service-facts.ts';
import { listedServices, readerServices } from './services.ts';
import { buildDay, site, vocabulary } from './settings.ts';

interface WithTexts {
  id: string;
  texts: Readonly<Record<string, TextEntry>>;
}

const statusTexts = (folder: string, records: readonly WithTexts[]): StatusText[] =>
  records.flatMap(({ id, texts }) =>
    Object.entries(texts).map(([lang, entry]) => ({
      folder,
      id,
      lang,
      origin: entry.data.origin,
      isRecorded: recordingOf(entry) !== undefined,
    })),
  );

/** Texts that readers come to again and again. Dated messages are over before anybody has recorded them. */
export const lastingReaderTexts = async (): Promise<StatusText[]> => [
  ...statusTexts('guides', await guidesFor('reader')),
  ...statusTexts('pages', await allPages()),
  ...statusTexts('services', readerServices),
];

export type EditorText = TextRecord & TextBody;

const editorTexts = ({ id, texts }: WithTexts, owner: TextOwner): EditorText[] => {
  const sort = sortOfTexts(owner, isoDay(buildDay));
  if (sort === undefined) return [];
  return Object.entries(texts).map(([language, { data, body = '' }]) => ({
    ...sort,
    id,
    language,
    origin: data.origin,
    reviewedBy: data.reviewedBy,
    file: textFile({ kind: sort.kind, id, language }),
    body,
  }));
};

/** Path of a text in the content folder, whether it exists or not. */
export const textFile = ({ kind, id, language }: Pick<TextRecord, 'kind' | 'id' | 'language'>): string =>
  `${kind}s/${id}/text.${language}.mdx`;

/** Every text that somebody may still read: not of closed places, and no message that is over. */
export const allEditorTexts = async (): Promise<EditorText[]> => [
  ...(await allGuides()).flatMap((guide) => editorTexts(guide, { kind: 'guide', facts: guide.facts })),
  ...(await allPages()).flatMap((page) => editorTexts(page, { kind: 'page' })),
  ...listedServices.flatMap((record) => editorTexts(record, { kind: 'service', facts: record.service })),
  ...(await allNotices()).flatMap((notice) => editorTexts(notice, { kind: 'notice', facts: notice.facts })),
];

/** The content as the release check takes it. */
export const releaseContent = async (): Promise<ReleaseContent> => ({
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
});
