/** What the reports say themselves, beside the words of the problems. */
import type { EditorLanguage } from '../../../i18n/languages.ts';

interface Counts {
  problems: number;
  files: number;
  errors: number;
  warnings: number;
}

interface OwnWords {
  help: (page: string) => string;
  warningOnly: string;
  none: string;
  counts: (counts: Counts) => string;
  others: (count: number) => string;
  took: (seconds: number) => string;
  /** In the summary of a git host. */
  more: (count: number) => string;
  line: (line: number) => string;
  helpLink: string;
  /** Heads of the table of texts. */
  table: readonly string[];
  noSite: (folder: string) => string;
  withdrawn: (folder: string, refused: string) => string;
}

const amount = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const ownWords: Readonly<Record<EditorLanguage, OwnWords>> = {
  en: {
    help: (page) => `Help: ${page}`,
    warningOnly: 'A warning only.',
    none: 'No problems found.',
    counts: ({ problems, files, errors, warnings }) =>
      `${amount(problems, 'problem', 'problems')} in ${amount(files, 'file', 'files')}: ${errors} must be corrected, ${amount(warnings, 'is a warning', 'are warnings')}.`,
    others: (count) => `Other problems, not about words: ${count}. npm run check:content names them.`,
    took: (seconds) => `Took ${seconds} seconds.`,
    more: (count) => `${count} more: see the notes beside the lines, or \`npm run check:content\`.`,
    line: (line) => `line ${line}`,
    helpLink: 'help',
    table: ['text', 'language', 'words', 'sentences', 'median', 'longest', 'LIX'],
    noSite: (folder) => `There is no folder "${folder}". Build the site first: npm run build.`,
    withdrawn: (folder, refused) =>
      `The site must not be published like this, so "${folder}" was moved to "${refused}". Correct it and build again.`,
  },
  da: {
    help: (page) => `Hjælp: ${page}`,
    warningOnly: 'Kun en advarsel.',
    none: 'Der er intet at rette.',
    counts: ({ problems, files, errors, warnings }) =>
      `${amount(problems, 'ting', 'ting')} i ${amount(files, 'fil', 'filer')}: ${errors} skal rettes, ${amount(warnings, 'er en advarsel', 'er advarsler')}.`,
    others: (count) => `Andet, som ikke handler om ord: ${count}. npm run check:content nævner det.`,
    took: (seconds) => `Det tog ${seconds} sekunder.`,
    more: (count) => `${count} til: se noterne ved linjerne, eller \`npm run check:content\`.`,
    line: (line) => `linje ${line}`,
    helpLink: 'hjælp',
    table: ['tekst', 'sprog', 'ord', 'sætninger', 'median', 'længste', 'LIX'],
    noSite: (folder) => `Der er ingen mappe "${folder}". Byg siderne først: npm run build.`,
    withdrawn: (folder, refused) =>
      `Siderne må ikke lægges ud sådan, så "${folder}" er flyttet til "${refused}". Ret det, og byg igen.`,
  },
};
