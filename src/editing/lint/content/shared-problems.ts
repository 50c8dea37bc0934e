/** Problems that more than one rule can find. */
import { didYouMean, type Nearest, type ProblemDefinition, type Value } from '../../problem.ts';

export const dateInvalid = {
  title: 'A date does not exist or is written in another way',
  message: ({ value }: Value) => `"${value}" is not a date that can be read.`,
  hint: ({ corrected }: { corrected: string }) =>
    corrected
      ? `Write ${corrected}.`
      : 'Write year-month-day, like 2026-11-22, and check that the day exists in that month.',
  severity: 'error',
} as const satisfies ProblemDefinition;

export const detailMissing = {
  title: 'One answer needs another beside it',
  message: ({ value, needs }: Value & { needs: string }) => `"${value}" needs "${needs}" beside it.`,
  hint: ({ needs, example }: { needs: string; example: string }) => `Add ${needs}: ${example}`,
  severity: 'error',
} as const satisfies ProblemDefinition;

export const referenceUnknown = {
  title: 'Something is named that does not exist',
  message: ({ what, value, where }: Value & { what: string; where: string }) =>
    `There is no ${what} "${value}" in ${where}.`,
  hint: ({ nearest, where }: Nearest & { where: string }) =>
    didYouMean(
      nearest,
      nearest ? 'Otherwise correct the word here.' : `Correct the word here, or add it in ${where}.`,
    ),
  severity: 'error',
} as const satisfies ProblemDefinition;

export const pictureInText = {
  title: 'A picture stands in a text',
  message: ({ value }: Value) => `The text contains a picture${value ? ` (${value})` : ''}.`,
  hint: () =>
    'Take it out and say in words what it shows. Texts have no pictures: they load slowly, and one from another site tells that site who reads here.',
  severity: 'error',
} as const satisfies ProblemDefinition;

export const stringMissing = {
  title: 'A label is missing',
  message: ({ value, what }: Value & { what: string }) =>
    `The key "${value}" is missing; it is the label of ${what}.`,
  hint: ({ value }: Value) => `Add a line ${value}: with the words to show.`,
  severity: 'error',
} as const satisfies ProblemDefinition;
