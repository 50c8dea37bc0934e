/** gettext-parser has no types of its own; this is what is used of it. */
declare module 'gettext-parser' {
  interface Translation {
    msgctxt?: string;
    msgid: string;
    msgstr: string[];
    comments?: { translator?: string; extracted?: string; reference?: string; flag?: string };
  }
  interface Translations {
    charset?: string;
    headers: Record<string, string>;
    /** By context, then by the words to translate. */
    translations: Record<string, Record<string, Translation>>;
  }
  export const po: {
    parse: (text: string | Uint8Array) => Translations;
    compile: (data: Translations, options?: { foldLength?: number }) => Uint8Array;
  };
}
