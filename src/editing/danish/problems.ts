/** What every problem is called, says and advises in Danish. */
import { facts } from './facts.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { languages } from './languages.ts';
import { site } from './site.ts';
import { texts } from './texts.ts';
import type { WordsOfProblems } from './words.ts';

export const danishProblems: WordsOfProblems = { ...files, ...fields, ...facts, ...texts, ...languages, ...site };
