/** Parts of texts and strings as a PO file, which Poedit and every translators' program reads, and back. */
import { po } from 'gettext-parser';

/** One thing to translate. */
export interface Part {
  /** Where it stands. Example: guides/way-out#title */
  place: string;
  /** The Danish words, on one line. */
  danish: string;
  /** The words in the other language; empty where there are none. */
  words: string;
  /** Somebody still has to look at them: they are old, or a machine made them. */
  isOpen: boolean;
  /** What a translator should know. */
  note?: string;
}

export interface PoFile {
  language: string;
  parts: readonly Part[];
}

/** The text of a PO file. */
export const writePo = ({ language, parts }: PoFile): string => {
  const translations: Record<
    string,
    Record<string, { msgctxt: string; msgid: string; msgstr: string[]; comments: object }>
  > = {};
  for (const { place, danish, words, isOpen, note } of parts)
    translations[place] = {
      [danish]: {
        msgctxt: place,
        msgid: danish,
        msgstr: [words],
        comments: {
          ...(note === undefined ? {} : { extracted: note }),
          ...(isOpen && words !== '' ? { flag: 'fuzzy' } : {}),
        },
      },
    };
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    Language: language,
  };
  const file = po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 });
  return new TextDecoder().decode(file);
};

/** What a PO file says; undefined where it is none. */
export const readPo = (text: string): PoFile | undefined => {
  try {
    const { headers, translations } = po.parse(text);
    const language = Object.entries(headers).find(([name]) => name.toLowerCase() === 'language')?.[1] ?? '';
    if (language === '') return undefined;
    const parts = Object.values(translations).flatMap((byWords) =>
      Object.values(byWords).flatMap(({ msgctxt: place, msgid, msgstr: [words = ''], comments }): Part[] =>
        place === undefined ? [] : [{ place, danish: msgid, words, isOpen: /\bfuzzy\b/.test(comments?.flag ?? '') }],
      ),
    );
    return { language, parts };
  } catch {
    return undefined;
  }
};
