/** One static page a language: the addresses Astro builds. */
import { codeOf } from '../lib/naming/code.ts';
import { locales, vocabulary } from './settings.ts';
import { allGuides, listedServices } from './records.ts';

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

export const servicePaths = async (): Promise<StaticPath[]> =>
  perLanguage((await listedServices()).map(({ id }) => ({ code: codeOf(id), id })));

export const guidePaths = async (): Promise<StaticPath[]> =>
  perLanguage((await allGuides()).map(({ id }) => ({ code: codeOf(`guide:${id}`), id })));

/** Lists by need and by part of the country, for readers without JavaScript. */
export const listPaths = (): StaticPath[] =>
  perLanguage([
    ...vocabulary.needs.map(({ id }) => ({ code: codeOf(`need:${id}`), id, props: { by: 'need' } })),
    ...vocabulary.areas.map(({ id }) => ({ code: codeOf(`area:${id}`), id, props: { by: 'area' } })),
  ]);
