/** What the page for editors is made of. */
import type { StatusText } from '../lib/status/unrecorded.ts';
import { allPages, guidesFor, listedServices, type TextEntry } from './records.ts';
import { recordingOf } from './recordings.ts';

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
  ...statusTexts(
    'services',
    (await listedServices()).filter(({ facts }) => facts.audienceIs === 'reader'),
  ),
];
