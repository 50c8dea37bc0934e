/** What the sheet of a professional is made of in one language: written at build, read by its script. */

/** Words and the language they came out in. */
export interface SheetWords {
  text: string;
  lang: string;
}

export interface SheetNumber {
  /** As people read it. */
  number: string;
  /** Year of what somebody else said; left out where it is fresh. */
  year?: string;
  /** Which part of the country it serves. */
  areas?: SheetWords;
  /** What the line is for. It may tell the topic, so it is left out of a discreet sheet. */
  line?: SheetWords;
}

export interface SheetService {
  /** Never translated. */
  name: string;
  /** Of its page, from the root of the site, without a slash in front. */
  path: string;
  numbers: readonly SheetNumber[];
  /** A sentence a line. */
  hours: readonly SheetWords[];
  /** Streets and towns that may be shown. */
  addresses: readonly string[];
  /** Whom to ask for: the kind of person, in Danish and in this language. */
  ask: { danish: string; own: SheetWords };
  /** What one can say. Left out in Danish, where it would be no help. */
  say?: SheetSentence;
}

export interface SheetSentence {
  danish: string;
  own: SheetWords;
  /** How the Danish sounds to who reads this language. */
  sounds?: string;
}

export interface SheetFile {
  lang: string;
  dir: 'ltr' | 'rtl';
  words: {
    /** Above a plain sheet, and above one that tells no topic; the second is also the title while it is printed. */
    plain: SheetWords;
    discreet: SheetWords;
    ask: SheetWords;
    say: SheetWords;
    ring: SheetWords;
    made: SheetWords;
  };
  /** What one asks for and says on a discreet sheet: the same for every place. */
  discreet: { ask: SheetService['ask']; say?: SheetSentence };
  /** Number for danger to life, on a plain sheet. */
  danger?: { number: string; words: SheetWords };
  /** By the code in the address of its page. */
  services: Readonly<Record<string, SheetService>>;
}
