/** What can be wrong with files before anybody looks at what they say. */
import { didYouMean, type Nearest, type ProblemDefinitions, type Value } from '../problem.ts';

export const readerProblems = {
  'content-folder-missing': {
    title: 'The content folder is not there',
    message: ({ value }: Value) => `There is no folder "${value}".`,
    hint: () => 'Give the path of a folder with site.yml in it.',
    severity: 'error',
  },
  'file-missing': {
    title: 'A file is missing',
    message: ({ value }: Value) => `The file ${value} is missing.`,
    hint: ({ like }: { like: string }) => `Create it; ${like}.`,
    severity: 'error',
  },
  'file-unexpected': {
    title: 'A file is in a place where nobody reads it',
    message: ({ value }: Value) => `Nothing on the site reads the file "${value}" here.`,
    hint: ({ expected }: { expected: string }) => `Rename, move or delete it. ${expected}`,
    severity: 'error',
  },
  'file-unreadable': {
    title: 'A file cannot be opened',
    message: () => 'This file cannot be opened.',
    hint: () => 'Delete it and save it again; a link to another file does not work here.',
    severity: 'error',
  },
  'file-not-text': {
    title: 'A file is not text',
    message: () => 'This file is not plain text in UTF-8.',
    hint: () =>
      'Open it in a text editor, choose the encoding UTF-8 and save; a Word or PDF file must be copied in as text.',
    severity: 'error',
  },
  'file-empty': {
    title: 'A file is empty',
    message: () => 'This file is empty.',
    hint: () => 'Fill it in, or delete it.',
    severity: 'error',
  },
  'folder-name': {
    title: 'A folder or file name has other characters than a-z, 0-9 and hyphens',
    message: ({ value }: Value) => `The name "${value}" has characters that do not work in a web address.`,
    hint: ({ corrected }: { corrected: string }) => `Rename it to "${corrected}".`,
    severity: 'error',
  },
  'language-unlisted': {
    title: 'A text is in a language that is not in the list',
    message: ({ value }: Value) => `The language "${value}" in the file name is not in locales.yml.`,
    hint: ({ nearest }: Nearest) => didYouMean(nearest, 'Rename the file, or add the language to locales.yml.'),
    severity: 'error',
  },
  'yaml-syntax': {
    title: 'The form of a YAML file is broken',
    message: ({ reason }: { reason: string }) => `The lines here cannot be read: ${reason}.`,
    hint: ({ advice }: { advice: string }) => advice,
    severity: 'error',
  },
  'merge-marks': {
    title: 'Two versions of a file were put together and nobody chose',
    message: () => 'Lines like <<<<<<< and >>>>>>> stand here: two versions of this file were put together.',
    hint: () =>
      'Keep the right one of the two pieces and delete the other, and the lines with <<<<<<<, ======= and >>>>>>>.',
    severity: 'error',
  },
  'value-cut': {
    title: 'A value is cut at a #',
    message: ({ value }: Value) =>
      `Only "${value}" is read here: what stands behind a space and # is a note for editors.`,
    hint: ({ corrected }: { corrected: string }) => `Put the whole value in quotation marks: ${corrected}`,
    severity: 'error',
  },
  'quotes-typographic': {
    title: 'Quotation marks are not those of the keyboard',
    message: ({ value }: Value) =>
      `The quotation marks of ${value} are those of a text program; here they count as letters.`,
    hint: ({ corrected }: { corrected: string }) => `Write ${corrected}`,
    severity: 'error',
  },
  'decimal-comma': {
    title: 'Degrees are written with a comma',
    message: ({ value }: Value) => `"${value}" has a comma where a point is read.`,
    hint: ({ corrected }: { corrected: string }) => `Write ${corrected}.`,
    severity: 'error',
  },
  'front-matter-open': {
    title: 'The block of settings at the top of a text is not closed',
    message: () => 'The block of settings at the top begins with a line of --- and never ends.',
    hint: () => 'Put a second line of --- behind the last setting, before the text.',
    severity: 'error',
  },
  'front-matter-missing': {
    title: 'A text has no lines at the top',
    message: () => 'The text does not begin with a block of settings between two lines of ---.',
    hint: () => 'Put at the very top: a line ---, then summary: and origin:, then a line ---.',
    severity: 'error',
  },
} as const satisfies ProblemDefinitions;
