/** Addresses of the finder with choices that somebody else made: an editor in a text, the facts of a service. */
import { listPath } from '../i18n/routes.ts';
import { vocabulary } from './settings.ts';

/** What is chosen: ids of vocabulary.yml. */
export interface FinderChoice {
  need?: string | undefined;
  area?: string | undefined;
}

/** The list for these choices. Needs of professionals have one list for the whole country. */
export const choicePath = (lang: string, { need, area }: FinderChoice): string => {
  const isWhole = vocabulary.needs.find(({ id }) => id === need)?.audience === 'professional';
  return listPath(lang, {
    ...(need === undefined ? {} : { need }),
    ...(area === undefined || isWhole ? {} : { area }),
  });
};
