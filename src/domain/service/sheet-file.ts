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
  /** Which parts of the country it serves, in words, and their ids. */
  areas?: SheetWords & { ids: readonly string[] };
  /** When it is answered; left out where all numbers of the place are answered at the same hours. */
  hours?: SheetWords;
  /** What the line is for. It may tell the topic, so it is left out of a discreet sheet. */
  line?: SheetWords;
}

export interface SheetService {
  /** Never translated. */
  name: string;
  /** Of its page, from the root of the site, without a slash in front. */
  path: string;
  /** One neutral word for what it is: it stands on a discreet sheet. */
  label: SheetWords;
  numbers: readonly SheetNumber[];
  /** When all numbers are answered. */
  answers?: SheetWords;
  /** Streets and towns that may be shown. */
  addresses: readonly string[];
  /** When the house is open; left out where its address is not shown, so that it is never taken for hours of a number. */
  open?: SheetWords;
  /** Whom to ask for: the kind of person, in Danish and in this language; left out where nobody knows. */
  ask?: { danish: string; own: SheetWords };
  /** What one can say. Left out in Danish, where it would be no help. */
  say?: SheetSentence;
}

/** Numbers of a place for a part of the country: those that serve it or all of the country; all where none does. */
export const numbersIn = (numbers: readonly SheetNumber[], area: string): readonly SheetNumber[] => {
  const own = numbers.filter(({ areas }) => area === '' || areas === undefined || areas.ids.includes(area));
  return own.length === 0 ? numbers : own;
};

/**
 * Numbers of a discreet sheet. It may not say what a line is for, and a number whose line is not named may be that for
 * children; so of these only the first is on it, and none beside a number for everybody.
 */
export const discreetNumbers = (numbers: readonly SheetNumber[]): readonly SheetNumber[] => {
  const forAll = numbers.filter(({ line }) => line === undefined);
  return forAll.length > 0 ? forAll : numbers.slice(0, 1);
};

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
  /** Asks for an interpreter and tells nothing else: for any place. Left out in Danish. */
  interpreter?: SheetSentence;
  /** Number for danger to life, on a plain sheet. */
  danger?: { number: string; words: SheetWords };
  /** By the code in the address of its page. */
  services: Readonly<Record<string, SheetService>>;
}
