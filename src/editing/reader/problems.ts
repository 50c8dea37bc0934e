/** What can be wrong with files before anybody looks at what they say. */
import { didYouMean, inList, type Nearest, type ProblemDefinitions, type Value } from '../problem.ts';
import type { YamlFaultName } from './yaml-text.ts';

/** What a folder holds; `names` parted by commas. */
export interface Expected {
  folder: string;
  expected: 'files-only' | 'folders' | 'single-files' | 'facts-and-texts' | 'recordings-too';
  names: string;
}

const expectedInWords = ({ folder, expected, names }: Expected): string => {
  switch (expected) {
    case 'files-only':
      return `There are no folders in ${folder}/.`;
    case 'folders':
      return `The folders are ${inList(names, 'and')}; content/README.md says what stands where.`;
    case 'single-files':
      return `The content folder itself holds ${inList(names, 'and')}.`;
    case 'facts-and-texts':
      return `Each folder in ${folder}/ holds ${names} and texts like text.da.mdx.`;
    case 'recordings-too':
      return `Each folder in ${folder}/ holds ${names}, texts like text.da.mdx and recordings like audio/th/whole.opus.`;
  }
};

const yamlFaults: Readonly<Record<YamlFaultName, readonly [reason: string, advice: string]>> = {
  twice: ['the same field stands twice in one group', 'Delete one of the two.'],
  indent: [
    'the spaces at the beginning of the line do not fit the lines above',
    'Begin the line below the first letter of its neighbours.',
  ],
  tab: ['the line begins with a tab', 'Use spaces instead of the tab, here and further down.'],
  'odd-blank': [
    'the line begins with a blank that looks like a space and is none, such as a no-break space',
    'Delete the blanks before the first letter and type them again, here and further down.',
  ],
  'sign-missing': [
    'a quotation mark, bracket, comma or colon is missing',
    'Look at this line and the one before it, and add what is missing.',
  ],
  'block-in-key': [
    'a colon stands where it does not fit, or the spaces in front are wrong',
    'Put the whole text in quotation marks if it contains a colon. Otherwise begin the line below the first letter of its neighbours.',
  ],
  'colon-missing': ['the colon after a field name is missing', 'Write the field name, a colon, a space and the value.'],
  alias: ['a word beginning with * or & has a special meaning', 'Put the words in quotation marks.'],
  unexpected: ['something stands where nothing is expected', 'Compare the line with another file of the same kind.'],
  backslash: ['a backslash in quotation marks has a special meaning', 'Use single quotation marks.'],
  'sign-special': ['a value begins with a sign that has a special meaning', 'Put the whole value in quotation marks.'],
  other: ['the form is not right here', 'Compare the line with another file of the same kind.'],
};

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
    hint: ({ why }: { why: 'needed' | 'copy' }) =>
      why === 'needed'
        ? 'Create it; without it the site cannot be built.'
        : 'Create it; copy it from another folder and change the values.',
    severity: 'error',
  },
  'file-unexpected': {
    title: 'A file is in a place where nobody reads it',
    message: ({ value }: Value) => `Nothing on the site reads the file "${value}" here.`,
    hint: ({ right, ...expected }: Expected & { right: string }) =>
      right ? `Move it to ${right}.` : `Rename, move or delete it. ${expectedInWords(expected)}`,
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
    message: ({ fault }: { fault: YamlFaultName }) => `The lines here cannot be read: ${yamlFaults[fault][0]}.`,
    hint: ({ fault }: { fault: YamlFaultName }) => yamlFaults[fault][1],
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
    hint: ({ corrected }: { corrected: string }) => `Write ${inList(corrected, 'and')}.`,
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
