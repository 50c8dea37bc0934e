/** One static page a language: the addresses Astro builds. */
import type { Guide } from '../schemas/guide.ts';
import { areaCode, needAreaCode, needCode } from '../i18n/routes.ts';
import { codeOf } from '../domain/naming/code.ts';
import { locales, vocabulary } from './settings.ts';
import { guidesFor } from './records.ts';
import { sheetsIn } from '../domain/text/sheets.ts';
import { partCount } from '../domain/finder/card-parts.ts';
import { listedServices, readerServices } from './services.ts';

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

/** Those of them that have a part that prints alone, in some language. */
export const guideSheetPaths = async (): Promise<StaticPath[]> =>
  perLanguage(
    (await guidesFor('professional'))
      .filter(({ texts }) => Object.values(texts).some(({ body = '' }) => sheetsIn(body).length > 0))
      .map(({ id }) => ({ code: codeOf(`guide:${id}`), id })),
  );

/** Needs whose lists are also made for each part of the country: those of readers. */
const needsOfReaders = vocabulary.needs.filter(({ audience }) => audience !== 'professional');

/** The finder with a need, a part of the country or both chosen at build. */
export const listPaths = (): StaticPath[] =>
  perLanguage([
    ...vocabulary.needs.map(({ id }) => ({ code: needCode(id), props: { need: id } })),
    ...vocabulary.areas.map(({ id }) => ({ code: areaCode(id), props: { area: id } })),
    ...needsOfReaders.flatMap((need) =>
      vocabulary.areas.map((area) => ({
        code: needAreaCode(need.id, area.id),
        props: { need: need.id, area: area.id },
      })),
    ),
  ]);

/** The files of cards that the finder's script fetches. */
export const cardPartPaths = (): StaticPath[] =>
  [...Array(partCount(readerServices.length)).keys()].flatMap((part) =>
    languagePaths().map(({ params, props }) => ({ params: { ...params, part: String(part) }, props })),
  );
