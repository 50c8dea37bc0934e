/** One static page a language: the addresses Astro builds. */
import type { Guide } from '../schemas/guide.ts';
import { codeOf } from '../domain/naming/code.ts';
import { locales, vocabulary } from './settings.ts';
import { guidesFor } from './records.ts';
import { listedServices } from './services.ts';

interface StaticPath {
  params: Record<string, string>;
  props: Record<string, string>;
}

const perLanguage = (paths: readonly { code?: string; id?: string; props?: Record<string, string> }[]): StaticPath[] =>
  locales.flatMap(({ tag }) =>
    paths.map(({ code, id = '', props = {} }) => ({
      params: { lang: tag.toLowerCase(), ...(code === undefined ? {} : { code }) },
      props: { id, ...props },
    })),
  );

export const languagePaths = (): StaticPath[] => perLanguage([{}]);

export const servicePaths = (): StaticPath[] => perLanguage(listedServices.map(({ id }) => ({ code: codeOf(id), id })));

const pathsOfGuides = async (audience: Guide['audience']): Promise<StaticPath[]> => {
  return perLanguage((await guidesFor(audience)).map(({ id }) => ({ code: codeOf(`guide:${id}`), id })));
};
export const readerGuidePaths = () => pathsOfGuides('reader');
export const proGuidePaths = () => pathsOfGuides('professional');

/** Lists by need and by part of the country, for readers without JavaScript. */
export const listPaths = (): StaticPath[] =>
  perLanguage([
    ...vocabulary.needs.map(({ id }) => ({ code: codeOf(`need:${id}`), id, props: { by: 'need' } })),
    ...vocabulary.areas.map(({ id }) => ({ code: codeOf(`area:${id}`), id, props: { by: 'area' } })),
  ]);
