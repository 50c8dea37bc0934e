/** Addresses of the finder with choices that somebody else made: an editor in a text, the facts of a service. */
import { listPath } from '../i18n/routes.ts';
import { vocabulary } from './settings.ts';

/** What is chosen in the finder: ids of vocabulary.yml. */
export interface FinderChoice {
  need?: string | undefined;
  area?: string | undefined;
}

/** The list for these choices; needs of professionals have one for the whole country only. */
export const pathOfChoice = (lang: string, choice: FinderChoice): string => {
  const isWhole = vocabulary.needs.find(({ id }) => id === choice.need)?.audience === 'professional';
  return listPath(lang, isWhole ? { need: choice.need } : choice);
};
