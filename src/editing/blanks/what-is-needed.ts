/** What must be said before something new can be made, and which answers there are. */
import { entriesOf, organisationsOf, type RawContent } from '../reader/raw-content.ts';
import { idsAt } from '../reader/raw-data.ts';
import { type NewKind, newKinds } from './new-files.ts';

/** The options that something new is described with. */
export const saidWith = [
  'name',
  'kind',
  'needs',
  'source',
  'organisation',
  'audience',
  'how',
  'on',
  'title',
  'summary',
  'text',
  'title-en',
  'summary-en',
  'text-en',
  'services',
  'from',
  'until',
  'severity',
  'areas',
] as const;
/** What was said with an option. */
export type Said = Readonly<Record<(typeof saidWith)[number], string | undefined>>;

export type Option = keyof Said;
/** What can be made. */
export type What = NewKind | 'language';
export const whats: readonly What[] = [...newKinds, 'language'];

/** Without these nothing honest can be written. */
export const needed: Readonly<Record<What, readonly Option[]>> = {
  service: ['name', 'kind', 'needs', 'source'],
  guide: ['title', 'summary', 'needs', 'services'],
  notice: ['until', 'title', 'summary', 'text', 'title-en', 'summary-en', 'text-en'],
  language: [],
};
/** What may be said besides. */
export const possible: Readonly<Record<What, readonly Option[]>> = {
  service: ['organisation', 'audience', 'how', 'on'],
  guide: ['audience', 'title-en', 'summary-en'],
  notice: ['from', 'severity', 'areas', 'services'],
  language: ['name'],
};

const words: Readonly<Partial<Record<Option, readonly string[]>>> = {
  audience: ['reader', 'professional'],
  how: ['called', 'organisation', 'authority', 'article', 'directory'],
  severity: ['info', 'warning'],
};

/** The ids that a list may hold, where it is a closed one. */
export const idsFor = (content: RawContent, option: Option): readonly string[] | undefined => {
  const inVocabulary = (list: string): string[] => idsAt(content.vocabulary?.data, [list]);
  switch (option) {
    case 'kind':
      return inVocabulary('kinds');
    case 'needs':
      return inVocabulary('needs');
    case 'areas':
      return ['all', ...inVocabulary('areas')];
    case 'services':
      return entriesOf(content, 'service').map(({ id }) => id);
    case 'organisation':
      return ['unknown', ...organisationsOf(content).map(({ id }) => id)];
    default:
      return words[option];
  }
};
