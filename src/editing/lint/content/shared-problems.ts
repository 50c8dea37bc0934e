/** Problems that more than one rule can find. */
import { didYouMean, type Nearest, type ProblemDefinition, type Value } from '../../problem.ts';

/** What is named by its id. */
export type NamedThing =
  | 'organisation'
  | 'service'
  | 'guide'
  | 'kind'
  | 'need'
  | 'subject'
  | 'area'
  | 'line'
  | 'municipality'
  | 'language'
  | 'emergency'
  | 'card-group'
  | 'card'
  | 'situation'
  | 'criterion';

/** What has a label. */
export type LabelledThing =
  | 'need'
  | 'kind'
  | 'title-kind'
  | 'title-need'
  | 'subject'
  | 'line'
  | 'area'
  | 'situation'
  | 'door'
  | 'emergency'
  | 'after-emergency'
  | 'card-group'
  | 'card';

/** What is needed beside an answer. */
export type NeededDetail = 'areas' | 'municipalities' | 'through' | 'reviewedBy' | 'ask';

const detailExamples: Readonly<Record<NeededDetail, string>> = {
  areas: '[fyn]',
  municipalities: '[Aalborg]',
  through: 'the folder name of a service',
  reviewedBy: 'the function of who read it through, never a name',
  ask: 'whom to ask to confirm it',
};

const namedInWords = (what: NamedThing): string =>
  what === 'emergency' ? 'emergency number' : what === 'card-group' ? 'group of cards' : what === 'card' ? 'phrase card' : what;

const labelledInWords: Readonly<Record<LabelledThing, string>> = {
  need: 'the need',
  kind: 'the kind',
  'title-kind': 'the neutral title of the kind',
  'title-need': 'the neutral title of the need',
  subject: 'the subject',
  line: 'the line',
  area: 'the area',
  situation: 'the situation',
  door: 'the door',
  emergency: 'the emergency number',
  'after-emergency': 'what happens after ringing the emergency number',
  'card-group': 'the group',
  card: 'the card',
};

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
  message: ({ value, needs }: Value & { needs: NeededDetail }) => `"${value}" needs "${needs}" beside it.`,
  hint: ({ needs }: { needs: NeededDetail }) => `Add ${needs}: ${detailExamples[needs]}`,
  severity: 'error',
} as const satisfies ProblemDefinition;

export const referenceUnknown = {
  title: 'Something is named that does not exist',
  message: ({ what, value, where }: Value & { what: NamedThing; where: string }) =>
    `There is no ${namedInWords(what)} "${value}" in ${where}.`,
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
  message: ({ value, what, id }: Value & { what: LabelledThing; id: string }) =>
    `The key "${value}" is missing; it is the label of ${labelledInWords[what]} "${id}".`,
  hint: ({ value }: Value) => `Add a line ${value}: with the words to show.`,
  severity: 'error',
} as const satisfies ProblemDefinition;
